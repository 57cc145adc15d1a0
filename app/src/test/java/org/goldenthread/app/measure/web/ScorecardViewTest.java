package org.goldenthread.app.measure.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.goldenthread.app.shell.Views.text;

import org.goldenthread.app.shell.Views;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class ScorecardViewTest {
  private final Document page = Views.draw(ScorecardPages.scorecard(), "scorecard");

  @Test
  void saysFirstHowManyMeasuresNeedAttention() {
    assertThat(text(page, "main .gt-summary")).isEqualTo("1 of 2 measures needs attention.");
    assertThat(page.select("caption").eachText())
        .containsExactly("Needs attention", "Other measures");
  }

  @Test
  void showsValueTargetStatusAndWhatIsMissing() {
    String row = text(page, "#group-1 ~ tbody tr");
    assertThat(row)
        .contains(
            "8.9% Q3 2013/14",
            "Provisional (p)",
            "Suppressed (c) in Q4 2013/14",
            "Target 8.0%: not met",
            "■ Red",
            "Red, but normal ups and downs.",
            "Place 9 of 11");
    assertThat(page.select("#group-1 ~ tbody svg[role=img]").attr("aria-label")).contains("8.9%");
  }

  @Test
  void neverShowsZeroForWhatIsMissing() {
    assertThat(text(page, "#group-2 ~ tbody tr"))
        .contains("Not available (x)", "No status: there is no figure", "No figure to compare with")
        .doesNotContain(" 0");
    assertThat(page.select("#group-2 ~ tbody svg")).isEmpty();
  }

  @Test
  void sortsByLinksAndSaysSo() {
    assertThat(page.select("#group-1 ~ thead th[aria-sort=ascending] a").attr("href"))
        .isEqualTo("/app/wexmere/measures?sort=status");
    assertThat(page.select("#group-1 ~ thead th[aria-sort=none]")).hasSize(5);
  }

  @Test
  void saysWhatToDoWhenAFilterLeavesNothing() {
    Document filtered = Views.draw(ScorecardPages.filteredToNothing(), "scorecard-filtered");
    assertThat(text(filtered, "main"))
        .contains("Showing 0 of 2.", "No measures match. Remove a filter.");
    assertThat(filtered.select("select[name=status] option[selected]").attr("value"))
        .isEqualTo("green");
  }

  @Test
  void asksForFiguresWhenThereAreNone() {
    Document empty = Views.draw(ScorecardPages.empty(), "scorecard-empty");
    assertThat(text(empty, "main > p")).isEqualTo("No figures yet. Load a file or type them in.");
  }
}
