package org.goldenthread.app.cycle.exceptions.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.goldenthread.app.shell.Views.MESSAGES;
import static org.goldenthread.app.shell.Views.text;

import java.util.List;
import org.goldenthread.app.cycle.exceptions.ExceptionRules;
import org.goldenthread.app.shell.Views;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** The pages of exceptions. */
class ExceptionsViewTest {
  private final Document page = Views.draw(ExceptionPages.list(), "exceptions");

  @Test
  void offersNothingToWhoMayNot() {
    assertThat(page.select(".govuk-summary-card").get(1).select(".govuk-summary-card__actions"))
        .isEmpty();
    assertThat(page.select("script:containsData(alert)")).isEmpty();
  }

  @Test
  void saysWhySinceWhenWhatIsDoneAndByWhom() {
    assertThat(page.select(".govuk-summary-card").get(0).select("dt").eachText())
        .containsExactly(
            "Why",
            "Also",
            "Proposed",
            "Since",
            "Being done",
            "Latest update",
            "By",
            "Said about it");
    assertThat(page.select(".govuk-summary-card").get(1).select("dd").eachText())
        .contains(
            "No action and no clinic yet",
            "Nothing reported yet",
            "Not known",
            "Children's Plan 2007-2010");
    assertThat(text(page, ".govuk-warning-text__text"))
        .contains("Complete, but its measure misses");
  }

  @Test
  void showsWhatIsAcceptedApartWithItsDateAndReason() {
    assertThat(page.select("#accepted ~ .govuk-summary-card").text())
        .contains("Accepted until 31 March 2010, by Director")
        .contains("The plan runs.");
  }

  @Test
  void saysWhatWasCheckedWhereNothingIsOutsideItsLimits() {
    Document none = Views.draw(ExceptionPages.none(), "exceptions-none");
    assertThat(text(none, ".gt-summary")).isEqualTo("Nothing is outside its limits. 71 checked.");
    assertThat(none.select(".govuk-summary-card, .gt-filter, .gt-csv")).isEmpty();
  }

  @Test
  void saysWhatIsWrongBesideTheFieldAndInTheSummary() {
    Document refused =
        Views.draw(ExceptionPages.acknowledge(ExceptionPages.refused()), "acknowledge-refused");
    assertThat(refused.select(".govuk-error-summary a").eachText()).hasSize(3);
    assertThat(refused.select(".govuk-error-summary a").eachAttr("href"))
        .allMatch(href -> refused.getElementById(href.substring(1)) != null);
    assertThat(refused.select("form[action$=take-back]")).hasSize(1);
  }

  @Test
  void leadsOnWhereAnExceptionHasEnded() {
    Document ended = Views.draw(ExceptionPages.ended(), "exception-ended");
    assertThat(ended.select("main a").eachText())
        .containsExactly("NI 53 Smoking at delivery", "What is outside its limits now");
    assertThat(text(ended, "main")).contains("nothing to note or accept");
  }

  @Test
  void saysTheRulesInWords() {
    assertThat(new RuleLines(MESSAGES).of(ExceptionRules.STANDARD))
        .contains("Red 3 times running", "No update in the last 2 rounds")
        .hasSize(7);
    assertThat(new RuleLines(MESSAGES).of(new ExceptionRules(false, false, 0, false, false, 0, 0)))
        .isEqualTo(List.of("No rule is on: nothing is an exception"));
  }
}
