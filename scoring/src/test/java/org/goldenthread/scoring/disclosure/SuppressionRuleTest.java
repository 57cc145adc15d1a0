package org.goldenthread.scoring.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.goldenthread.scoring.Words;
import org.goldenthread.scoring.disclosure.Disclosed.Why;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SuppressionRuleTest {

  private static Disclosed count(String count, SmallNumbers convention) {
    return SuppressionRule.STANDARD.count(new BigDecimal(count), convention);
  }

  private static Disclosed percent(
      String rate, @Nullable String count, String denominator, SmallNumbers convention) {
    return SuppressionRule.STANDARD.rate(
        new BigDecimal(rate),
        count == null ? null : new BigDecimal(count),
        new BigDecimal(denominator),
        new BigDecimal("100"),
        true,
        convention);
  }

  @ParameterizedTest
  @CsvSource({"0, 0", "1, ", "4, ", "5, 5", "9, 9"})
  void belowFiveHidesOneToFour(String count, @Nullable BigDecimal shown) {
    assertThat(count(count, SmallNumbers.BELOW_FIVE).shown()).isEqualTo(shown);
  }

  @ParameterizedTest
  @CsvSource({"0, 0", "9, ", "10, 10"})
  void belowTenHidesOneToNine(String count, @Nullable BigDecimal shown) {
    assertThat(count(count, SmallNumbers.BELOW_TEN).shown()).isEqualTo(shown);
  }

  @ParameterizedTest
  @CsvSource({"7, ", "8, 10", "12, 10", "13, 15", "15, 15"})
  void hospitalFiguresAreHiddenToSevenAndRoundedToFive(String count, @Nullable BigDecimal shown) {
    assertThat(count(count, SmallNumbers.HOSPITAL).shown()).isEqualTo(shown);
  }

  @Test
  void aZeroMayBeHiddenToo() {
    SmallNumbers strict = new SmallNumbers(5, false, 1);
    assertThat(count("0", strict).isSuppressed()).isTrue();
  }

  @Test
  void aRateThatWouldGiveASmallCountAwayIsHidden() {
    assertThat(percent("2.5", "3", "120", SmallNumbers.BELOW_FIVE).why())
        .isEqualTo(Why.SMALL_COUNT);
    assertThat(percent("2.5", null, "120", SmallNumbers.BELOW_FIVE).why())
        .isEqualTo(Why.COUNT_NOT_KNOWN);
    assertThat(percent("5.0", null, "120", SmallNumbers.BELOW_FIVE).shown())
        .isEqualByComparingTo("5.0");
  }

  @Test
  void aRoundedRateIsHiddenWhenItMayStandForASmallCount() {
    // 4.0 to 4.9 of 120 children are printed as 4 per cent: 3.5 to 4.5 per cent, 5 of 120 among it.
    assertThat(percent("4", null, "120", SmallNumbers.BELOW_FIVE).isSuppressed()).isFalse();
    assertThat(percent("4", null, "100", SmallNumbers.BELOW_FIVE).isSuppressed()).isTrue();
    assertThat(percent("0", null, "1000", SmallNumbers.BELOW_FIVE).isSuppressed()).isTrue();
    assertThat(percent("0.0", null, "100", SmallNumbers.BELOW_FIVE).isSuppressed()).isFalse();
  }

  @Test
  void theFewThatAreNotCountedAreSmallToo() {
    assertThat(percent("97.5", "117", "120", SmallNumbers.BELOW_FIVE).why())
        .isEqualTo(Why.SMALL_REST);
    assertThat(percent("97.5", null, "120", SmallNumbers.BELOW_FIVE).why())
        .isEqualTo(Why.SMALL_REST);
    assertThat(percent("100", "120", "120", SmallNumbers.BELOW_FIVE).isSuppressed()).isFalse();
  }

  @Test
  void aShareOfVeryFewIsHidden() {
    assertThat(percent("50", "2", "4", SmallNumbers.BELOW_FIVE).why())
        .isEqualTo(Why.SMALL_DENOMINATOR);
  }

  @Test
  void aRateComesFromTheRoundedCount() {
    Disclosed rate = percent("10.8", "13", "120", SmallNumbers.HOSPITAL);

    assertThat(rate.shown()).isEqualTo(new BigDecimal("12.5"));
    assertThat(rate.why()).isEqualTo(Why.FROM_ROUNDED_COUNT);
  }

  @Test
  void saysWhatWasDone() {
    for (Why why : Why.values()) {
      assertThat(Words.ENGLISH.say(why.key())).endsWith(".");
    }
    assertThat(count("3", SmallNumbers.BELOW_FIVE).say(Words.ENGLISH))
        .isEqualTo("Not shown: the count is small.");
    assertThatThrownBy(() -> count("-1", SmallNumbers.BELOW_FIVE)).hasMessageContaining("-1");
  }
}
