package org.goldenthread.scoring.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.goldenthread.scoring.statistics.Confidence.C95;
import static org.goldenthread.scoring.statistics.Confidence.C998;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** What holds for the limits of counts whatever the counts. */
class IntervalProperties {

  private static Estimate proportion(int count, int denominator) {
    return WilsonProportion.STANDARD.estimate(count, denominator, 1, C95, C998);
  }

  private static Estimate rate(int count, int denominator) {
    return CrudeRate.STANDARD.estimate(count, denominator, 1000, C95, C998);
  }

  private static Interval narrow(Estimate estimate) {
    return estimate.intervals().get(0);
  }

  private static Interval wide(Estimate estimate) {
    return estimate.intervals().get(1);
  }

  @Property(seed = "2010")
  void limitsHoldTheirValueAndTheWiderHoldTheNarrower(
      @ForAll @IntRange(max = 5000) int count, @ForAll @IntRange(max = 5000) int others) {
    int denominator = count + others + 1;
    for (Estimate estimate :
        new Estimate[] {proportion(count, denominator), rate(count, denominator)}) {
      assertThat(narrow(estimate).contains(estimate.value())).isTrue();
      assertThat(wide(estimate).lower()).isLessThanOrEqualTo(narrow(estimate).lower());
      assertThat(wide(estimate).upper()).isGreaterThanOrEqualTo(narrow(estimate).upper());
    }
  }

  @Property(seed = "2010")
  void countingTheOthersTurnsAProportionAround(
      @ForAll @IntRange(max = 5000) int count, @ForAll @IntRange(max = 5000) int others) {
    int denominator = count + others + 1;
    Interval limits = narrow(proportion(count, denominator));
    Interval turned = narrow(proportion(denominator - count, denominator));
    assertThat(turned.lower()).isCloseTo(1 - limits.upper(), within(1e-12));
    assertThat(turned.upper()).isCloseTo(1 - limits.lower(), within(1e-12));
  }

  @Property(seed = "2010")
  void oneMoreRaisesBothLimits(
      @ForAll @IntRange(max = 5000) int count, @ForAll @IntRange(max = 5000) int others) {
    int denominator = count + others + 1;
    Interval proportion = narrow(proportion(count, denominator));
    Interval higher = narrow(proportion(count + 1, denominator));
    assertThat(higher.lower()).isGreaterThan(proportion.lower());
    assertThat(higher.upper()).isGreaterThan(proportion.upper());
    assertThat(narrow(rate(count + 1, denominator)).lower())
        .isGreaterThan(narrow(rate(count, denominator)).lower());
    assertThat(narrow(rate(count + 1, denominator)).upper())
        .isGreaterThan(narrow(rate(count, denominator)).upper());
  }
}
