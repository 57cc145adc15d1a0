package org.goldenthread.app.measure.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.goldenthread.app.shell.Views.MESSAGES;
import static org.goldenthread.app.shell.Views.text;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.goldenthread.app.measure.RuleTarget;
import org.goldenthread.app.measure.StatusScheme;
import org.goldenthread.app.shell.Form;
import org.goldenthread.app.shell.Views;
import org.goldenthread.scoring.Standing;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The pages on which rules are seen and set. */
class RuleViewTest {
  private static final String RULE =
      """
      rule: Late or not
      version: 1
      scheme: On time, Late
      On time: not worse than target
      Withdrawn: above national
      Late: otherwise
      """;

  private static @Nullable StatusScheme read(FormReader in) {
    return new StatusRuleFields(MESSAGES).read(in, RuleTarget.PARTNERSHIP);
  }

  @Test
  void saysWhatIsWrongBesideTheFieldAndInTheSummary() {
    Document page = Views.draw(RulePages.refused(), "measure-rule-status-refused");
    assertThat(page.select(".govuk-error-summary a").eachText())
        .containsExactlyInAnyOrder(
            "Choose what a value is held against",
            "Choose whether a value further behind is always red",
            "The distance must be a number of 0 or more with at most 6 decimals, like 2.5",
            "Say why you change it, like \"The board agreed another target\"");
    assertThat(page.select(".govuk-error-summary a").eachAttr("href"))
        .allMatch(href -> page.getElementById(href.substring(1)) != null);
  }

  @Test
  void namesTheLineOfARuleThatIsNotUnderstood() {
    Form typed = Form.blank().with("way", "text").with("text", RULE.replace("above", "over"));
    var in = new FormReader(typed, MESSAGES);
    read(in);
    assertThat(in.form().problem("text")).startsWith("Line 5: \"over national\"");
  }

  @Test
  void refusesAStatusThatTheRuleDoesNotHave() {
    Form typed = Form.blank().with("way", "text").with("text", RULE).with("good", "On time, Green");
    var in = new FormReader(typed, MESSAGES);
    read(in);
    assertThat(in.form().problem("good")).contains("no status called \"Green\"");
  }

  @Test
  void givesBackWhatWasFilledIn() {
    Form typed =
        Form.blank()
            .with("way", "text")
            .with("text", RULE)
            .with("good", "On time")
            .with("bad", "Late");
    StatusScheme rule = Objects.requireNonNull(read(new FormReader(typed, MESSAGES)));
    assertThat(rule.standings())
        .isEqualTo(
            Map.of("On time", Standing.GOOD, "Withdrawn", Standing.NONE, "Late", Standing.BAD));
    Form again = new StatusRuleFields(MESSAGES).filled(Optional.of(rule), RuleTarget.PARTNERSHIP);
    assertThat(again.value("good")).isEqualTo("On time");
    assertThat(read(new FormReader(again, MESSAGES))).isEqualTo(rule);
  }

  @Test
  void saysHowManyMeasuresWouldChangeBeforeItCanBeSaved() {
    Document before = Views.draw(RulePages.status(RulePages.filled(), null), "measure-rule-status");
    Document after = Views.draw(RulePages.shown(), "measure-rule-status-shown");
    assertThat(before.select("button[value=save]")).isEmpty();
    assertThat(after.select("button[value=save]")).hasSize(1);
    assertThat(text(after, "main"))
        .contains(
            "12 of 200 measures change: 30 of 1600 figures would have another status. Nothing is saved yet.",
            "The first 1 of 30 changes");
    assertThat(after.select("#changes ~ table .gt-status").eachText())
        .containsExactly("■ Red", "◧ Amber");
  }

  @Test
  void saysThatTheWiderRuleHolds() {
    Document page = Views.draw(RulePages.list(), "measure-rules");
    assertThat(text(page, "main")).contains("Within five per cent", "Green: not worse than target");
    assertThat(page.select("tbody tr").get(1).text()).contains("The wider one holds", "Read only");
  }

  @Test
  void offersToSaveAToleranceOnlyAfterShowingWhatChanges() {
    Document before = Views.draw(RulePages.tolerance(Form.blank(), null), "measure-rule-marks");
    Document after = Views.draw(RulePages.shownTolerance(), "measure-rule-marks-shown");

    assertThat(before.select("button[name=step]").eachAttr("value")).containsExactly("show");
    assertThat(after.select("button[name=step]").eachAttr("value")).containsExactly("show", "save");
    assertThat(text(after, "#changes + p"))
        .isEqualTo("1 of 24 measures change: 1 of 48 marks would be others. Nothing is saved yet.");
    assertThat(after.select("#changes ~ table:has(.gt-quiet)").text())
        .startsWith("1 change")
        .contains("Against similar areas", "Clearly better");
  }

  @Test
  void refusesAThresholdThatIsNoCount() {
    Document page = Views.draw(RulePages.smallNumbers(), "measure-rule-small-numbers");
    assertThat(page.select(".govuk-error-summary a").eachText())
        .containsExactly("Counts are held back below a whole number from 1 to 1000, like 5");
  }

  @Test
  void saysInWordsWhatTwoPeopleChose() {
    Document page = Views.draw(RulePages.conflict(), "measure-rule-conflict");
    assertThat(page.select("legend").eachText()).contains("How far behind is still amber?");
    assertThat(RulePages.conflict().conflict().fields())
        .filteredOn(f -> f.name().equals("against"))
        .extracting(f -> f.theirs().shown(), f -> f.yours().shown())
        .containsExactly(tuple("Its target", "England"));
  }
}
