package org.goldenthread.scoring.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.goldenthread.scoring.statistics.Confidence.C95;

import org.junit.jupiter.api.Test;

class StudentMeanTest {

  private static StudentMean.Result mean(double... values) {
    return StudentMean.STANDARD.estimate(values, C95);
  }

  /** Gardner MJ, Altman DG, British Medical Journal 1986; 292: 746-750. */
  @Test
  void givesTheLimitsThatGardnerAndAltmanPrint() {
    Interval limits = StudentMean.STANDARD.limits(146.4, 18.5, 100, C95).intervals().get(0);

    assertThat(limits.lower()).isCloseTo(142.7, within(0.05));
    assertThat(limits.upper()).isCloseTo(150.1, within(0.05));
  }

  @Test
  void computesFromTheValues() {
    StudentMean.Result mean = mean(4, 8, 6, 5, 3, 4);

    assertThat(mean.sum()).isEqualTo(30);
    assertThat(mean.estimate().value()).isEqualTo(5);
    // Squares of -1, 3, 1, 0, -2, -1 are 16 together; 16 / 5 = 3.2.
    assertThat(mean.standardDeviation()).isCloseTo(Math.sqrt(3.2), within(1e-15));
    // t of 5 degrees at 97.5 % is 2.5706.
    assertThat(mean.estimate().intervals().get(0).upper())
        .isCloseTo(5 + 2.5706 * Math.sqrt(3.2 / 6), within(0.0001));
  }

  @Test
  void givesOneValueAsItsOwnMeanWithoutLimits() {
    StudentMean.Result mean = mean(7);

    assertThat(mean.estimate().value()).isEqualTo(7);
    assertThat(mean.estimate().intervals()).isEmpty();
    assertThat(mean.estimate().reason()).isEqualTo(NoResult.ONE_VALUE);
  }

  @Test
  void givesNoMeanWhenAValueIsMissingAndCountsThose() {
    StudentMean.Result mean = mean(1, Double.NaN, 3);

    assertThat(mean.estimate().reason()).isEqualTo(NoResult.VALUE_MISSING);
    assertThat(mean.present()).isEqualTo(2);
    assertThat(mean.missing()).isEqualTo(1);
    assertThat(mean().estimate().reason()).isEqualTo(NoResult.NO_VALUES);
  }

  @Test
  void collapsesOnAConstant() {
    Interval limits = mean(0.1, 0.1, 0.1).estimate().intervals().get(0);

    assertThat(limits.upper() - limits.lower()).isLessThan(1e-15);
  }

  @Test
  void keepsTheSpreadOfValuesFarFromZero() {
    double far = 1e9;

    assertThat(mean(far + 1, far + 2, far + 3).standardDeviation()).isCloseTo(1, within(1e-12));
  }

  @Test
  void needsTwoValuesForLimits() {
    assertThatThrownBy(() -> StudentMean.STANDARD.limits(1, 1, 1, C95)).hasMessageContaining("2");
  }
}
