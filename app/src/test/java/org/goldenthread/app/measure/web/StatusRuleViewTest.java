package org.goldenthread.app.measure.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.goldenthread.app.shell.Views.MESSAGES;
import static org.goldenthread.app.shell.Views.text;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.goldenthread.app.measure.StatedStatusRule;
import org.goldenthread.app.measure.StatedTolerance;
import org.goldenthread.app.shell.Form;
import org.goldenthread.app.shell.Views;
import org.goldenthread.scoring.Standing;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The pages on which status rules are seen and set. */
class StatusRuleViewTest {
  private static final String RULE =
      """
      rule: Late or not
      version: 1
      scheme: On time, Late
      On time: not worse than target
      Withdrawn: above national
      Late: otherwise
      """;

  private static @Nullable StatedStatusRule read(FormReader in) {
    return new StatusRuleReading(MESSAGES).read(in, StatedTolerance.For.PARTNERSHIP);
  }

  @Test
  void saysWhatIsWrongBesideTheFieldAndInTheSummary() {
    Document page = Views.draw(StatusRulePages.refused(), "measure-status-rule-refused");
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
    StatedStatusRule rule = Objects.requireNonNull(read(new FormReader(typed, MESSAGES)));
    assertThat(rule.standings())
        .isEqualTo(
            Map.of("On time", Standing.GOOD, "Withdrawn", Standing.NONE, "Late", Standing.BAD));
    Form again = StatusRuleReading.filled(Optional.of(rule));
    assertThat(again.value("good")).isEqualTo("On time");
    assertThat(read(new FormReader(again, MESSAGES))).isEqualTo(rule);
  }

  @Test
  void saysHowManyMeasuresWouldChangeBeforeItCanBeSaved() {
    Document before =
        Views.draw(StatusRulePages.page(StatusRulePages.filled(), null), "measure-status-rule");
    Document after = Views.draw(StatusRulePages.shown(), "measure-status-rule-shown");
    assertThat(before.select("button[value=save]")).isEmpty();
    assertThat(after.select("button[value=save]")).hasSize(1);
    assertThat(text(after, "main"))
        .contains(
            "12 of 200 measures change: 30 of 1600 figures would have another status.",
            "Red",
            "Amber");
  }

  @Test
  void saysThatTheWiderRuleHolds() {
    Document page = Views.draw(StatusRulePages.list(), "measure-status-rules");
    assertThat(text(page, "main")).contains("Within five per cent", "The wider one holds");
  }
}
