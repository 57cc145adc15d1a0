package org.goldenthread.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TargetRuleTest {

  private static Observed percent(String printed) {
    return Observed.of(Value.parse(printed, Unit.PERCENT));
  }

  @Test
  void reproducesThePublishedColumn() {
    assertThat(PublishedTable.rows())
        .hasSize(7)
        .allSatisfy(
            row ->
                assertThat(
                        TargetRule.STANDARD
                            .assess(row.polarity(), row.now(), row.target())
                            .outcome()
                            .sign())
                    .as(row.ref())
                    .isEqualTo(row.onTarget()));
  }

  @Test
  void equalIsMetWhateverTheDecimals() {
    for (Polarity polarity : new Polarity[] {Polarity.HIGH, Polarity.LOW}) {
      assertThat(TargetRule.STANDARD.assess(polarity, percent("8.0%"), percent("8%")).outcome())
          .isEqualTo(TargetOutcome.MET);
    }
  }

  @Test
  void explainsInWords() {
    assertThat(TargetRule.STANDARD.assess(Polarity.LOW, percent("7.9%"), percent("8.0%")).explain())
        .isEqualTo("7.9% against a target of 8.0%: met. Low is good. Rule on target 1.0.");
    assertThat(
            TargetRule.STANDARD
                .assess(
                    Polarity.HIGH,
                    new Observed(Value.parse("64.0%", Unit.PERCENT), Period.financialYear(2009)),
                    percent("65.0%"))
                .explain())
        .isEqualTo(
            "64.0% in 2009/10 against a target of 65.0%: not met, 1.0 percentage points below it."
                + " High is good. Rule on target 1.0.");
  }

  @Test
  void withoutATargetItCannotSay() {
    Assessment<TargetOutcome> none =
        TargetRule.STANDARD.assess(Polarity.HIGH, percent("40.1%"), percent("N/A"));

    assertThat(none.reason()).isEqualTo(Reason.NO_TARGET);
    assertThat(none.headline()).isEqualTo("Cannot say");
    assertThat(none.explain())
        .isEqualTo("Cannot say: there is no target (printed as \"N/A\"). Rule on target 1.0.");
  }

  @Test
  void aNeutralMeasureHasNoTargetToReach() {
    assertThat(TargetRule.STANDARD.assess(Polarity.NEUTRAL, percent("5%"), percent("5%")).reason())
        .isEqualTo(Reason.NO_GOOD_DIRECTION);
  }
}
