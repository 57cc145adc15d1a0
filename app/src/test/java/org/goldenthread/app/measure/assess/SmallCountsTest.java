package org.goldenthread.app.measure.assess;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Objects;
import org.goldenthread.app.measure.series.Series;
import org.goldenthread.scoring.Unit;
import org.goldenthread.scoring.disclosure.Disclosed;
import org.goldenthread.scoring.disclosure.Disclosed.Why;
import org.goldenthread.scoring.disclosure.SmallNumbers;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is shown of figures that could give a small count away. */
class SmallCountsTest {
  private static final Unit RATE = new Unit("per 10,000");

  private static @Nullable Disclosed of(
      Unit unit, SmallNumbers convention, String value, @Nullable String count, String of) {
    return new SmallCounts(unit, convention)
        .ofOwn(
            new BigDecimal(value),
            count == null ? null : new BigDecimal(count),
            of.isEmpty() ? null : new BigDecimal(of));
  }

  private static @Nullable Why why(@Nullable Disclosed disclosed) {
    return disclosed == null ? null : disclosed.why();
  }

  @Test
  void holdsBackASmallCount() {
    assertThat(why(of(Unit.NUMBER, SmallNumbers.BELOW_FIVE, "4", "4", "")))
        .isEqualTo(Why.SMALL_COUNT);
    assertThat(why(of(Unit.NUMBER, SmallNumbers.BELOW_FIVE, "5", "5", ""))).isEqualTo(Why.AS_IT_IS);
    assertThat(why(of(Unit.NUMBER, SmallNumbers.BELOW_FIVE, "0", "0", ""))).isEqualTo(Why.AS_IT_IS);
  }

  @ParameterizedTest
  @CsvSource({
    "7.5, 3, 40, SMALL_COUNT",
    "92.5, 37, 40, SMALL_REST",
    "25.0, 1, 4, SMALL_DENOMINATOR",
    "50.0, 20, 40, AS_IT_IS"
  })
  void holdsBackAShareThatTellsOfFew(String value, String count, String of, Why why) {
    assertThat(why(of(Unit.PERCENT, SmallNumbers.BELOW_FIVE, value, count, of))).isEqualTo(why);
  }

  @Test
  void holdsBackARateWhoseCountCouldBeWorkedOutFromTheDenominator() {
    // 1.5 per 10,000 of 20,000 is 3.
    assertThat(why(of(RATE, SmallNumbers.BELOW_FIVE, "1.5", null, "20000")))
        .isEqualTo(Why.COUNT_NOT_KNOWN);
    assertThat(why(of(RATE, SmallNumbers.BELOW_FIVE, "15", null, "20000"))).isNotNull();
    assertThat(of(RATE, SmallNumbers.BELOW_FIVE, "1.5", null, "")).isNull();
  }

  @Test
  void worksAPlainRateOutFromTheRoundedCount() {
    Disclosed shown = of(RATE, SmallNumbers.HOSPITAL, "6.5", "13", "20000");
    assertThat(why(shown)).isEqualTo(Why.FROM_ROUNDED_COUNT);
    assertThat(Objects.requireNonNull(shown).shown()).isEqualByComparingTo("7.5");
  }

  @Test
  void knowsAPlainRateThatWasRoundedUp() {
    // 13 of 18,900 are 6.878 in 10,000.
    assertThat(why(of(RATE, SmallNumbers.HOSPITAL, "6.9", "13", "18900")))
        .isEqualTo(Why.FROM_ROUNDED_COUNT);
    assertThat(of(RATE, SmallNumbers.HOSPITAL, "6.8", "13", "18900")).isNull();
  }

  @Test
  void leavesAStandardisedRateAsItIsUnlessItsCountIsSmall() {
    // 13 of 20,000 would be 6.5: this one was standardised, and is not made anew.
    assertThat(of(RATE, SmallNumbers.HOSPITAL, "8.1", "13", "20000")).isNull();
    assertThat(why(of(RATE, SmallNumbers.HOSPITAL, "8.1", "6", "20000")))
        .isEqualTo(Why.SMALL_COUNT);
  }

  @Test
  void saysNothingOfNumbersThatAreNoCounts() {
    assertThat(of(Unit.NUMBER, SmallNumbers.BELOW_FIVE, "-3", "-3", "")).isNull();
    assertThat(of(Unit.NUMBER, SmallNumbers.BELOW_FIVE, "3", null, "")).isNull();
    assertThat(of(Unit.PERCENT, SmallNumbers.BELOW_FIVE, "3", "2", "-9")).isNull();
  }

  @Test
  void saysNothingOfADifferenceUnlessItsCountIsSmall() {
    assertThat(of(RATE, SmallNumbers.BELOW_FIVE, "-1.5", null, "200")).isNull();
    assertThat(of(Unit.PERCENT, SmallNumbers.HOSPITAL, "-2.5", "13", "400")).isNull();
    assertThat(why(of(Unit.PERCENT, SmallNumbers.BELOW_FIVE, "-2.5", "3", "40")))
        .isEqualTo(Why.SMALL_COUNT);
  }

  @Test
  void goesByTheCountWhereItIsNoRateAndNotTheFigure() {
    Unit days = new Unit("days");
    assertThat(why(of(days, SmallNumbers.BELOW_FIVE, "17.5", "4", ""))).isEqualTo(Why.SMALL_COUNT);
    assertThat(of(days, SmallNumbers.BELOW_FIVE, "17.5", "40", "")).isNull();
    assertThat(why(of(days, SmallNumbers.BELOW_FIVE, "17.5", "40", "3")))
        .isEqualTo(Why.SMALL_DENOMINATOR);
    assertThat(of(days, SmallNumbers.BELOW_FIVE, "17.5", null, "3")).isNull();
  }

  @Test
  void knowsOfWhatARateIsMade() {
    assertThat(SmallCounts.per(Unit.PERCENT)).isEqualByComparingTo("100");
    assertThat(SmallCounts.per(RATE)).isEqualByComparingTo("10000");
    assertThat(SmallCounts.per(Unit.NUMBER)).isNull();
  }

  @Test
  void showsTheCellsOfASeriesAndPublishedDataAsTheyAre() {
    var counts = new SmallCounts(Unit.NUMBER, SmallNumbers.BELOW_FIVE);
    Series own = Lines.counted(1, "4", "40", "-");
    assertThat(why(counts.hidden(own, 0))).isEqualTo(Why.SMALL_COUNT);
    assertThat(counts.shown(own, 0)).isNull();
    assertThat(counts.hidden(own, 1)).isNull();
    assertThat(counts.shown(own, 1)).isEqualByComparingTo("40");
    assertThat(counts.disclosed(own, 2)).isNull();
    assertThat(counts.shown(own, 2)).isNull();

    Series published = Lines.counted(0, "4");
    assertThat(counts.hidden(published, 0)).isNull();
    assertThat(counts.shown(published, 0)).isEqualByComparingTo("4");
  }
}
