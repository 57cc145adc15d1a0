package org.goldenthread.scoring.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.goldenthread.scoring.statistics.Confidence.C95;
import static org.goldenthread.scoring.statistics.Confidence.C998;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class GapTest {

  private static Gap.Result gap(String first, String second) {
    return Gap.STANDARD.between(new BigDecimal(first), new BigDecimal(second));
  }

  @Test
  void isExact() {
    assertThat(gap("70.9", "69.0").absolute()).isEqualByComparingTo("1.9");
    assertThat(gap("70.9", "69.0").relative())
        .isCloseTo(new BigDecimal("1.0275"), within(new BigDecimal("0.0001")));
  }

  @Test
  void turnsAroundWithTheGroups() {
    assertThat(gap("20", "50").absolute()).isEqualByComparingTo("-30");
    assertThat(gap("50", "20").absolute()).isEqualByComparingTo("30");
    assertThat(gap("50", "20").relative()).isEqualByComparingTo("2.5");
    assertThat(gap("20", "50").relative()).isEqualByComparingTo("0.4");
  }

  @Test
  void saysWhyAPartIsMissing() {
    assertThat(gap("3", "0").absolute()).isEqualByComparingTo("3");
    assertThat(gap("3", "0").relative()).isNull();
    assertThat(gap("3", "0").reason()).isEqualTo(NoResult.RELATIVE_TO_ZERO);
    assertThat(Gap.STANDARD.between(null, BigDecimal.ONE).reason())
        .isEqualTo(NoResult.VALUE_MISSING);
    assertThat(Gap.STANDARD.between(null, BigDecimal.ONE).absolute()).isNull();
  }

  /** Newcombe RG, Statistics in Medicine 1998; 17: 873-890, method 10. */
  @Test
  void givesTheLimitsThatNewcombePrints() {
    Estimate first = WilsonProportion.STANDARD.estimate(56, 70, 1, C95);
    Estimate second = WilsonProportion.STANDARD.estimate(48, 80, 1, C95);

    Estimate gap = GapLimits.STANDARD.between(first, second);

    assertThat(gap.value()).isCloseTo(0.2, within(1e-12));
    assertThat(gap.intervals().get(0).lower()).isCloseTo(0.0524, within(0.00005));
    assertThat(gap.intervals().get(0).upper()).isCloseTo(0.3339, within(0.00005));
  }

  @Test
  void hasNoLimitsWithoutACommonLevel() {
    Estimate first = WilsonProportion.STANDARD.estimate(56, 70, 1, C95);
    Estimate other = WilsonProportion.STANDARD.estimate(48, 80, 1, C998);
    Estimate none = WilsonProportion.STANDARD.estimate(Double.NaN, 80, 1, C95);

    assertThat(GapLimits.STANDARD.between(first, other).reason()).isEqualTo(NoResult.NO_LIMITS);
    assertThat(GapLimits.STANDARD.between(first, none).reason()).isEqualTo(NoResult.VALUE_MISSING);
  }
}
