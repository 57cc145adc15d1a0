package org.goldenthread.scoring.spc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;
import org.assertj.core.data.Offset;
import org.goldenthread.scoring.Polarity;
import org.goldenthread.scoring.Words;
import org.junit.jupiter.api.Test;

class XmrRuleTest {

  private static final Offset<Double> EXACT = within(1e-12);
  private static final XmrSettings REFERENCE =
      new XmrSettings(Screening.SCREENED, 0, EdgeCases.AS_REFERENCE);

  private static XmrChart chart(double... values) {
    return XmrRule.STANDARD.chart(values, XmrSettings.STANDARD);
  }

  private static double[] repeat(int times, double... values) {
    return DoubleStream.iterate(0, i -> i + 1)
        .limit((long) times * values.length)
        .map(i -> values[(int) i % values.length])
        .toArray();
  }

  private static double[] join(double[] first, double... second) {
    return DoubleStream.concat(Arrays.stream(first), Arrays.stream(second)).toArray();
  }

  @Test
  void drawsTheLimitsOfTheWorkedExample() {
    Segment segment = chart(repeat(6, 10, 12)).segments().get(0);

    assertThat(segment.mean()).isCloseTo(11, EXACT);
    assertThat(segment.averageMovingRange()).isCloseTo(2, EXACT);
    assertThat(segment.lower()).isCloseTo(5.68, EXACT);
    assertThat(segment.upper()).isCloseTo(16.32, EXACT);
    assertThat(segment.nearUpper()).isCloseTo(11 + 2 * 2.66 / 3 * 2, EXACT);
  }

  @Test
  void offersBothConventionsForLargeMovingRangesAndSaysWhich() {
    double[] values = join(join(new double[] {1, 2, 1, 2, 10}, repeat(6, 1, 2)), 1);
    XmrChart screened = chart(values);
    XmrChart all = XmrRule.STANDARD.chart(values, XmrSettings.STANDARD.with(Screening.UNSCREENED));

    assertThat(screened.segments().get(0).upper()).isCloseTo(4.60, within(0.005));
    assertThat(screened.segments().get(0).lower()).isCloseTo(-0.72, within(0.005));
    assertThat(all.segments().get(0).upper()).isCloseTo(6.95, within(0.005));
    assertThat(all.segments().get(0).lower()).isCloseTo(-3.06, within(0.005));
    assertThat(screened.settings().screening()).isEqualTo(Screening.SCREENED);
    assertThat(all.settings().screening()).isEqualTo(Screening.UNSCREENED);
  }

  @Test
  void aPointOutsideTheLimitsIsSpecial() {
    XmrChart chart = chart(join(repeat(10, 10, 12), 30));

    assertThat(chart.cause(20)).isEqualTo(SpecialCause.ABOVE_LIMIT);
    assertThat(chart.variation(Polarity.HIGH)).isEqualTo(Variation.IMPROVEMENT_HIGH);
    assertThat(chart.variation(Polarity.LOW)).isEqualTo(Variation.CONCERN_HIGH);
    assertThat(chart.variation(Polarity.NEUTRAL)).isEqualTo(Variation.NEUTRAL_HIGH);
    assertThat(chart.variation(Polarity.LOW).say(Words.ENGLISH)).isEqualTo("Real worsening");
  }

  @Test
  void sevenRisingPointsAreSpecialAndSixAreNot() {
    double[] wide = repeat(8, 5, 25);
    XmrChart seven = chart(join(wide, 9, 10, 11, 12, 13, 14, 15));
    XmrChart six = chart(join(wide, 10, 11, 12, 13, 14, 9));

    assertThat(seven.cause(wide.length)).isEqualTo(SpecialCause.RISING);
    assertThat(seven.cause(wide.length + 6)).isEqualTo(SpecialCause.RISING);
    assertThat(seven.cause(wide.length - 1)).isEqualTo(SpecialCause.COMMON_CAUSE);
    assertThat(six.cause(wide.length + 4)).isEqualTo(SpecialCause.COMMON_CAUSE);
  }

  @Test
  void sevenPointsOnOneSideAreSpecialAndAnEqualStepEndsATrend() {
    double[] wide = repeat(8, 5, 25);
    XmrChart seven = chart(join(wide, 5, 17, 18, 19, 19, 20, 21, 22));
    XmrChart six = chart(join(wide, 5, 17, 18, 19, 19, 20, 21));

    assertThat(seven.segments().get(0).mean()).isLessThan(17);
    assertThat(seven.cause(seven.size() - 1)).isEqualTo(SpecialCause.RUN_ABOVE);
    assertThat(seven.cause(seven.size() - 7)).isEqualTo(SpecialCause.RUN_ABOVE);
    assertThat(six.cause(six.size() - 1)).isEqualTo(SpecialCause.COMMON_CAUSE);
  }

  @Test
  void explainsThePatternTheLimitsAndTheConvention() {
    assertThat(chart(join(repeat(10, 10, 12), 30)).explain(Polarity.LOW, 1, Words.ENGLISH))
        .isEqualTo(
            "Real worsening: above the expected range. The latest value is 30.0, the average 11.9,"
                + " the expected range 6.6 to 17.2, from 21 values; very large steps between"
                + " neighbouring values are left out. Rule XmR chart 1.0.");
    assertThat(chart(5, 6, 5).explain(Polarity.LOW, 0, Words.ENGLISH))
        .startsWith("Too few points to say.")
        .contains("Fewer than 12 values made the expected range.");
    assertThat(chart().explain(Polarity.LOW, 0, Words.ENGLISH))
        .isEqualTo(
            "Too few points to say. No two values follow each other, so there is no expected"
                + " range. Rule XmR chart 1.0.");
  }

  @Test
  void twoOfThreeNearALimitAreSpecialOnlyOnOneSide() {
    double[] base = repeat(20, 10, 12);
    double near = 15.5;
    XmrChart above = chart(join(base, near, 12, near, 10));
    XmrChart across = chart(join(base, near, 6.5, near, 10));

    assertThat(above.cause(40)).isEqualTo(SpecialCause.TWO_OF_THREE_ABOVE);
    assertThat(above.cause(41)).isEqualTo(SpecialCause.COMMON_CAUSE);
    assertThat(above.cause(42)).isEqualTo(SpecialCause.TWO_OF_THREE_ABOVE);
    assertThat(across.cause(40)).isEqualTo(SpecialCause.COMMON_CAUSE);
  }

  @Test
  void aFlatSeriesHasItsValueForARangeWhereTheReferenceHasNoNumber() {
    double[] flat = repeat(30, 5.1);
    XmrChart chart = chart(flat);

    assertThat(chart.segments().get(0).upper()).isEqualTo(5.1);
    assertThat(chart.notes()).containsExactly(XmrNote.FLAT);
    assertThat(chart.variation(Polarity.HIGH)).isEqualTo(Variation.COMMON_CAUSE);
    assertThat(chart.outlook(Polarity.HIGH, 5)).isEqualTo(Outlook.KEEPS_MEETING);
    assertThat(chart.outlook(Polarity.HIGH, 5.1)).isEqualTo(Outlook.KEEPS_MEETING);
    assertThat(chart.outlook(Polarity.HIGH, 5.2)).isEqualTo(Outlook.KEEPS_MISSING);

    XmrChart reference = XmrRule.STANDARD.chart(flat, REFERENCE);
    assertThat(reference.segments().get(0).upper()).isNaN();
    assertThat(reference.outlook(Polarity.HIGH, 5)).isEqualTo(Outlook.HIT_OR_MISS);
  }

  @Test
  void oneBlipInAFlatSeriesMakesOneSpecialCauseWhereTheReferenceHasAll() {
    double[] blip = repeat(36, 5);
    blip[20] = 6;
    XmrChart chart = chart(blip);
    XmrChart reference = XmrRule.STANDARD.chart(blip, REFERENCE);

    assertThat(chart.notes())
        .containsExactly(XmrNote.SCREENING_SET_ASIDE, XmrNote.MOSTLY_UNCHANGED);
    assertThat(chart.cause(20)).isEqualTo(SpecialCause.ABOVE_LIMIT);
    assertThat(chart.variation(Polarity.HIGH)).isEqualTo(Variation.COMMON_CAUSE);
    assertThat(reference.cause(0)).isEqualTo(SpecialCause.BELOW_LIMIT);
    assertThat(reference.variation(Polarity.HIGH)).isEqualTo(Variation.CONCERN_LOW);
  }

  @Test
  void aGapEndsARowAndStopsNothing() {
    double[] values = join(repeat(8, 5, 25), 9, 10, 11, Double.NaN, 12, 13, 14);
    XmrChart chart = chart(values);

    assertThat(chart.cause(18)).isEqualTo(SpecialCause.COMMON_CAUSE);
    assertThat(chart.cause(19)).isEqualTo(SpecialCause.COMMON_CAUSE);
    assertThat(chart.notes()).containsExactly(XmrNote.GAPS);
  }

  @Test
  void theLastValueThereIsDecidesThePattern() {
    XmrChart chart = chart(join(repeat(10, 10, 12), 30, Double.NaN));

    assertThat(chart.variation(Polarity.HIGH)).isEqualTo(Variation.IMPROVEMENT_HIGH);
    assertThat(chart.notes()).contains(XmrNote.LAST_VALUE_MISSING);
  }

  @Test
  void fewPointsSayNothing() {
    XmrChart eleven = chart(join(repeat(5, 5, 6), 5));

    assertThat(eleven.variation(Polarity.HIGH)).isEqualTo(Variation.TOO_FEW_POINTS);
    assertThat(eleven.variation(Polarity.HIGH).say(Words.ENGLISH))
        .isEqualTo("Too few points to say");
    assertThat(eleven.outlook(Polarity.HIGH, 1)).isEqualTo(Outlook.TOO_FEW_POINTS);
    assertThat(eleven.segments().get(0).hasLimits()).isTrue();
    assertThat(chart(repeat(6, 5, 6)).variation(Polarity.HIGH)).isEqualTo(Variation.COMMON_CAUSE);
  }

  @Test
  void oneValueOrNoneHasNoLimits() {
    assertThat(chart(5).notes()).contains(XmrNote.NO_LIMITS, XmrNote.TRIAL_LIMITS);
    assertThat(chart(Double.NaN, Double.NaN).variation(Polarity.LOW))
        .isEqualTo(Variation.TOO_FEW_POINTS);
    assertThat(chart().notes()).containsExactly(XmrNote.NO_LIMITS);
    assertThat(chart().suggestedRebase()).isEmpty();
  }

  @Test
  void theOutlookGoesByTheWholeExpectedRange() {
    XmrChart chart = chart(repeat(6, 10, 12));

    assertThat(chart.outlook(Polarity.HIGH, 5)).isEqualTo(Outlook.KEEPS_MEETING);
    assertThat(chart.outlook(Polarity.LOW, 5)).isEqualTo(Outlook.KEEPS_MISSING);
    assertThat(chart.outlook(Polarity.HIGH, 17)).isEqualTo(Outlook.KEEPS_MISSING);
    assertThat(chart.outlook(Polarity.HIGH, 11)).isEqualTo(Outlook.HIT_OR_MISS);
    assertThat(chart.outlook(Polarity.HIGH, Double.NaN)).isEqualTo(Outlook.NO_TARGET);
    assertThat(chart.outlook(Polarity.NEUTRAL, 11)).isEqualTo(Outlook.NO_GOOD_DIRECTION);
    assertThat(Outlook.NO_TARGET.isCannotSay()).isTrue();
    assertThat(Outlook.HIT_OR_MISS.isCannotSay()).isFalse();
  }

  @Test
  void limitsFixedAfterABaselineStayAndShowTheChange() {
    double[] values = join(repeat(8, 10, 12), repeat(4, 19, 21));
    XmrChart chart = XmrRule.STANDARD.chart(values, XmrSettings.STANDARD.fixedAfter(16));

    assertThat(chart.segments().get(0).upper()).isCloseTo(16.32, EXACT);
    assertThat(chart.segments().get(0).baselineValues()).isEqualTo(16);
    assertThat(chart.cause(23)).isEqualTo(SpecialCause.ABOVE_LIMIT);
  }

  @Test
  void aRebaseStartsTheRangeAgainAndLeavesAStepWithItsReason() {
    double[] values = join(repeat(8, 10, 12), repeat(8, 19, 21));
    XmrChart chart =
        XmrRule.STANDARD.chart(
            values, List.of(new Rebase(16, "New triage team")), XmrSettings.STANDARD);

    assertThat(chart.segments()).hasSize(2);
    assertThat(chart.steps()).containsExactly(new Step(16, "New triage team", 11, 20));
    assertThat(chart.variation(Polarity.HIGH)).isEqualTo(Variation.COMMON_CAUSE);
    assertThat(chart.segmentOf(15).upper()).isCloseTo(16.32, EXACT);
    assertThat(chart.segmentOf(16).lower()).isCloseTo(14.68, EXACT);
  }

  @Test
  void suggestsToRebaseWhereTheValuesSteppedAndStayed() {
    double[] stepped = join(repeat(8, 10, 12), repeat(8, 19, 21));

    assertThat(chart(stepped).suggestedRebase()).contains(new RebaseSuggestion(16, 16, 11, 20));
    assertThat(chart(repeat(20, 10, 12)).suggestedRebase()).isEmpty();
  }

  @Test
  void suggestsNoRebaseWhileTheValuesStillRise() {
    double[] rising = join(repeat(8, 5, 25), 16, 17, 18, 19, 20, 21, 22, 23);

    assertThat(chart(rising).suggestedRebase()).isEmpty();
  }

  @Test
  void refusesWhatIsNoSeries() {
    assertThatThrownBy(() -> chart(1, Double.POSITIVE_INFINITY))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("Infinity");
    assertThatThrownBy(
            () ->
                XmrRule.STANDARD.chart(
                    new double[3], List.of(new Rebase(3, "")), XmrSettings.STANDARD))
        .hasMessageContaining("in range");
    assertThatThrownBy(() -> XmrSettings.STANDARD.fixedAfter(-1)).hasMessageContaining("-1");
  }
}
