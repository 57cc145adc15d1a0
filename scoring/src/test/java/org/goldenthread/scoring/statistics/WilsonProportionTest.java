package org.goldenthread.scoring.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.goldenthread.scoring.statistics.Confidence.C95;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WilsonProportionTest {

  private static Estimate percent(double count, double denominator) {
    return WilsonProportion.STANDARD.estimate(count, denominator, 100, C95);
  }

  private static Interval limits(double count, double denominator, double multiplier) {
    return WilsonProportion.STANDARD
        .estimate(count, denominator, multiplier, C95)
        .intervals()
        .get(0);
  }

  /** Newcombe RG, Statistics in Medicine 1998; 17: 857-872, table I, method 3. */
  @ParameterizedTest
  @CsvSource({
    "81,263,0.2553,0.3662",
    "15,148,0.0624,0.1605",
    "0,20,0.0000,0.1611",
    "1,29,0.0061,0.1718"
  })
  void givesTheLimitsThatNewcombePrints(double x, double n, double lower, double upper) {
    Interval limits = limits(x, n, 1);

    assertThat(limits.lower()).isCloseTo(lower, within(0.00005));
    assertThat(limits.upper()).isCloseTo(upper, within(0.00005));
  }

  @Test
  void namesItsMethod() {
    assertThat(percent(1, 4).method().name()).isEqualTo("wilson proportion");
    assertThat(percent(1, 4).value()).isEqualTo(25);
  }

  @Test
  void neverLeavesTheRange() {
    assertThat(limits(0, 7, 100).lower()).isZero();
    for (int n = 1; n < 2000; n++) {
      assertThat(limits(n, n, 100).upper()).isLessThanOrEqualTo(100);
    }
  }

  @Test
  void saysWhichNumberIsMissing() {
    assertThat(percent(Double.NaN, 10).reason()).isEqualTo(NoResult.COUNT_MISSING);
    assertThat(percent(3, Double.NaN).reason()).isEqualTo(NoResult.DENOMINATOR_MISSING);
    assertThat(percent(3, Double.NaN).hasValue()).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "-1,10,count",
    "11,10,count",
    "0,0,denominator",
    "0,-5,denominator",
    "Infinity,Infinity,count"
  })
  void refusesWhatIsNoProportion(double x, double n, String named) {
    assertThatThrownBy(() -> percent(x, n))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(named);
  }

  @Test
  void leavesNothingOutAtOneHundredPercent() {
    Interval all =
        WilsonProportion.STANDARD.estimate(3, 10, 100, Confidence.of(100)).intervals().get(0);
    assertThat(all.lower()).isZero();
    assertThat(all.upper()).isEqualTo(100);
  }

  @Test
  void givesManyTheSameLimitsAsOne() {
    double[] counts = {0, 1, 3.5, 10, 10, Double.NaN, 5, -1, 11, 0};
    double[] denominators = {7, 29, 10, 10, 1e9, 10, Double.NaN, 10, 10, 0};
    double[] lower = new double[counts.length];
    double[] upper = new double[counts.length];

    WilsonProportion.STANDARD.limits(counts, denominators, 100, C95, lower, upper);

    for (int i = 0; i < 5; i++) {
      Interval one = limits(counts[i], denominators[i], 100);
      assertThat(lower[i]).isCloseTo(one.lower(), within(1e-12));
      assertThat(upper[i]).isCloseTo(one.upper(), within(1e-12));
    }
    for (int i = 5; i < counts.length; i++) {
      assertThat(lower[i]).isNaN();
      assertThat(upper[i]).isNaN();
    }
  }

  @Test
  void refusesArraysOfDifferentLength() {
    double[] two = new double[2];
    assertThatThrownBy(() -> WilsonProportion.STANDARD.limits(two, new double[3], 1, C95, two, two))
        .hasMessageContaining("2 and 3");
  }
}
