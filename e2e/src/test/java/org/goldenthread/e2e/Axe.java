package org.goldenthread.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.AxeResults;
import com.deque.html.axecore.results.CheckedNode;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;

/** Accessibility of a page: no violation, and nothing axe could not decide left unexplained. */
final class Axe {

  private Axe() {}

  static void check(Page page) {
    // No page has frames, so the results need no page of their own to be put together in.
    AxeResults results = new AxeBuilder(page).setLegacyMode(true).analyze();
    assertThat(inWords(results.getViolations(), (rule, node) -> true)).as(where(page)).isEmpty();
    assertThat(inWords(results.getIncomplete(), Axe::isUnexplained)).as(where(page)).isEmpty();
  }

  private static boolean isUnexplained(Rule rule, CheckedNode node) {
    return Explanation.ALL.stream().noneMatch(it -> it.covers(rule, node));
  }

  private static String where(Page page) {
    return page.url() + " at " + page.viewportSize().width + " px";
  }

  private static List<String> inWords(List<Rule> rules, BiPredicate<Rule, CheckedNode> which) {
    List<String> lines = new ArrayList<>();
    for (Rule rule : rules) {
      for (CheckedNode node : rule.getNodes()) {
        if (which.test(rule, node)) {
          lines.add(rule.getId() + ": " + node.getHtml() + " " + node.getFailureSummary());
        }
      }
    }
    return lines;
  }
}
