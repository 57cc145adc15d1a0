package org.goldenthread.scoring.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.goldenthread.scoring.statistics.Confidence.C95;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CrudeRateTest {

  private static Estimate rate(double count, double denominator) {
    return CrudeRate.STANDARD.estimate(count, denominator, 100_000, C95);
  }

  /** As the usual tables of exact limits of a Poisson count have them. */
  @ParameterizedTest
  @CsvSource({
    "0,0,3.689",
    "1,0.025,5.572",
    "2,0.242,7.225",
    "5,1.623,11.668",
    "7,2.814,14.423",
    "9,4.115,17.085"
  })
  void givesTheExactLimitsThatTablesPrint(double count, double lower, double upper) {
    Interval limits = ExactCount.STANDARD.interval(count, C95);

    assertThat(limits.lower()).isCloseTo(lower, within(0.0005));
    assertThat(limits.upper()).isCloseTo(upper, within(0.0005));
  }

  /** Exact limits of 10, 20, 50 and 100 events, which Byar's come close to. */
  @ParameterizedTest
  @CsvSource({"10,4.795,18.390", "20,12.217,30.888", "50,37.111,65.919", "100,81.364,121.627"})
  void comesCloseToTheExactLimitsFromTenOn(double count, double lower, double upper) {
    Interval limits = ByarCount.STANDARD.interval(count, C95);

    assertThat(limits.lower()).isCloseTo(lower, within(0.01));
    assertThat(limits.upper()).isCloseTo(upper, within(0.01));
  }

  @Test
  void isExactBelowTenAndByarsFromTenOn() {
    assertThat(rate(9.5, 1000).method()).isEqualTo(ExactCount.STANDARD.version());
    assertThat(rate(10, 1000).method()).isEqualTo(ByarCount.STANDARD.version());
  }

  @Test
  void allowsMoreEventsThanPeople() {
    assertThat(rate(11, 10).value()).isCloseTo(110_000, within(1e-9));
  }

  @Test
  void saysWhichNumberIsMissingAndWhichMethodItWouldHaveTaken() {
    assertThat(rate(Double.NaN, 10).reason()).isEqualTo(NoResult.COUNT_MISSING);
    assertThat(rate(30, Double.NaN).reason()).isEqualTo(NoResult.DENOMINATOR_MISSING);
    assertThat(rate(30, Double.NaN).method()).isEqualTo(ByarCount.STANDARD.version());
  }

  @Test
  void refusesWhatIsNoRate() {
    assertThatThrownBy(() -> rate(-1, 10)).hasMessageContaining("count");
    assertThatThrownBy(() -> rate(1, 0)).hasMessageContaining("denominator");
    assertThatThrownBy(() -> ByarCount.STANDARD.interval(0, C95)).hasMessageContaining("count");
  }

  @Test
  void leavesNothingOutAtOneHundredPercent() {
    for (double count : new double[] {0, 3, 30}) {
      Interval all =
          CrudeRate.STANDARD.estimate(count, 100, 1, Confidence.of(1)).intervals().get(0);
      assertThat(all.lower()).isZero();
      assertThat(all.upper()).isInfinite();
    }
  }

  @Test
  void givesManyTheSameLimitsAsOne() {
    double[] counts = {0, 3, 9.5, 10, 1e6, Double.NaN, 5, -1, 5};
    double[] denominators = {7, 29, 10, 3, 1e9, 10, Double.NaN, 10, 0};
    double[] lower = new double[counts.length];
    double[] upper = new double[counts.length];

    CrudeRate.STANDARD.limits(counts, denominators, 100_000, C95, lower, upper);

    for (int i = 0; i < 5; i++) {
      Interval one = rate(counts[i], denominators[i]).intervals().get(0);
      assertThat(lower[i]).isCloseTo(one.lower(), within(1e-12 * one.upper()));
      assertThat(upper[i]).isCloseTo(one.upper(), within(1e-12 * one.upper()));
    }
    for (int i = 5; i < counts.length; i++) {
      assertThat(lower[i]).isNaN();
      assertThat(upper[i]).isNaN();
    }
  }
}
