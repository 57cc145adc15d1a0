package org.goldenthread.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DirectionRuleTest {

  private static Observed percent(String printed, String period) {
    return new Observed(Value.parse(printed, Unit.PERCENT), Period.parse(period));
  }

  private static Assessment<Direction> direction(
      @Nullable Polarity polarity, String before, String now, Tolerance sameWithin) {
    return DirectionRule.STANDARD.assess(
        polarity, percent(now, "2009-10"), percent(before, "2008-09"), sameWithin);
  }

  @Test
  void reproducesThePublishedColumn() {
    assertThat(PublishedTable.rows())
        .hasSize(7)
        .allSatisfy(
            row ->
                assertThat(
                        DirectionRule.STANDARD
                            .assess(row.polarity(), row.now(), row.lastYear(), Tolerance.NONE)
                            .outcome()
                            .sign())
                    .as(row.ref())
                    .isEqualTo(row.direction()));
  }

  @Test
  void explainsWhatMoved() {
    Assessment<Direction> worse = direction(Polarity.LOW, "6.9%", "7.9%", Tolerance.NONE);

    assertThat(worse.headline()).isEqualTo("↓ Worse");
    assertThat(worse.explain())
        .isEqualTo(
            "Worse: rose 1.0 percentage points since 2008/09, from 6.9% to 7.9%. Low is good."
                + " Rule direction of travel 1.0.");
  }

  @Test
  void aNeutralMeasureIsHigherOrLowerAndNeverBetter() {
    Assessment<Direction> higher = direction(Polarity.NEUTRAL, "6.9%", "7.9%", Tolerance.NONE);

    assertThat(higher.headline()).isEqualTo("Higher");
    assertThat(higher.explain()).contains("Neither high nor low is good.");
    assertThat(direction(Polarity.NEUTRAL, "7.9%", "6.9%", Tolerance.NONE).outcome())
        .isEqualTo(Direction.LOWER);
  }

  @Test
  void sameReachesToTheThresholdAndNoFurther() {
    Tolerance half = Tolerance.absolute(new BigDecimal("0.5"), Tolerance.Scope.SET);

    Assessment<Direction> same = direction(Polarity.HIGH, "6.0%", "6.5%", half);
    assertThat(same.headline()).isEqualTo("→ Same");
    assertThat(same.explain())
        .isEqualTo(
            "Same: rose 0.5 percentage points since 2008/09, from 6.0% to 6.5%, which is within"
                + " the tolerance. Rule direction of travel 1.0, tolerance 0.5 percentage points.");
    assertThat(direction(Polarity.HIGH, "6.0%", "6.51%", half).outcome())
        .isEqualTo(Direction.BETTER);
    assertThat(direction(Polarity.HIGH, "6.0%", "5.49%", half).outcome())
        .isEqualTo(Direction.WORSE);
  }

  @Test
  void equalIsTheSame() {
    assertThat(direction(Polarity.HIGH, "6.0%", "6%", Tolerance.NONE).explain())
        .isEqualTo("Same: 6% now and 6.0% in 2008/09. Rule direction of travel 1.0.");
  }

  @Test
  void comparesWithTheSamePeriodLastYearOnly() {
    Assessment<Direction> lastQuarter =
        DirectionRule.STANDARD.assess(
            Polarity.HIGH,
            percent("6%", "2009-10 Q2"),
            percent("5%", "2009-10 Q1"),
            Tolerance.NONE);
    assertThat(lastQuarter.reason()).isEqualTo(Reason.PERIODS_DIFFER);

    Assessment<Direction> unknown =
        DirectionRule.STANDARD.assess(
            Polarity.HIGH,
            Observed.of(Value.parse("6%", Unit.PERCENT)),
            percent("5%", "2009-10 Q1"),
            Tolerance.NONE);
    assertThat(unknown.reason()).isEqualTo(Reason.NO_PERIOD);
    assertThat(unknown.outcome()).isEqualTo(Direction.CANNOT_SAY);
  }

  @Test
  void comparesWithThePeriodBeforeWhereAsked() {
    Tolerance two = Tolerance.relative(new BigDecimal("2"), Tolerance.Scope.PARTNERSHIP);
    Assessment<Direction> maintained =
        DirectionRule.STANDARD.assess(
            Polarity.HIGH,
            percent("51%", "2009-10 Q1"),
            Against.LAST_PERIOD,
            percent("50%", "2008-09 Q4"),
            two);
    Assessment<Direction> lastYear =
        DirectionRule.STANDARD.assess(
            Polarity.HIGH,
            percent("51%", "2009-10 Q1"),
            Against.LAST_PERIOD,
            percent("50%", "2008-09 Q1"),
            two);

    assertThat(maintained.outcome()).isEqualTo(Direction.SAME);
    assertThat(maintained.explain()).contains("tolerance 2% of the figure compared with");
    assertThat(lastYear.explain())
        .isEqualTo(
            "Cannot say: the earlier figure is not of the period before. Rule direction of travel"
                + " 1.0.");
    assertThatThrownBy(
            () ->
                DirectionRule.STANDARD.assess(
                    Polarity.HIGH,
                    percent("51%", "2009-10 Q1"),
                    Against.TARGET,
                    percent("50%", "2008-09 Q4"),
                    two))
        .hasMessageContaining("TARGET");
  }
}
