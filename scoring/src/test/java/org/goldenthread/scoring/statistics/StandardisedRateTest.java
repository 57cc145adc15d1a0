package org.goldenthread.scoring.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.goldenthread.scoring.statistics.Confidence.C95;

import java.util.List;
import org.goldenthread.scoring.statistics.StandardisedRate.Band;
import org.goldenthread.scoring.statistics.StandardisedRate.Frequency;
import org.junit.jupiter.api.Test;

class StandardisedRateTest {

  /** The worked example of docs/statistics.md. */
  private static final List<Band> BANDS =
      List.of(new Band(10, 1000, 60), new Band(30, 1500, 30), new Band(20, 500, 10));

  private static StandardisedRate.Result rate(List<Band> bands) {
    return StandardisedRate.STANDARD.estimate(bands, 1000, C95);
  }

  @Test
  void weighsEachBandByTheStandardPopulation() {
    StandardisedRate.Result rate = rate(BANDS);

    // (60 x 0.01 + 30 x 0.02 + 10 x 0.04) / 100 = 0.016
    assertThat(rate.estimate().value()).isCloseTo(16, within(1e-12));
    assertThat(rate.totalCount()).isEqualTo(60);
    assertThat(rate.totalPopulation()).isEqualTo(3000);
    Interval limits = rate.estimate().intervals().get(0);
    assertThat(limits.lower()).isCloseTo(11.6569, within(0.0001));
    assertThat(limits.upper()).isCloseTo(21.2648, within(0.0001));
  }

  @Test
  void isTheCrudeRateWhenThePopulationIsTheStandard() {
    List<Band> bands =
        List.of(new Band(10, 1000, 1000), new Band(30, 1500, 1500), new Band(20, 500, 500));
    Estimate crude = CrudeRate.STANDARD.estimate(60, 3000, 1000, C95);
    Estimate standardised = rate(bands).estimate();

    assertThat(standardised.value()).isCloseTo(crude.value(), within(1e-12));
    assertThat(standardised.intervals().get(0).lower())
        .isCloseTo(crude.intervals().get(0).lower(), within(1e-11));
    assertThat(standardised.intervals().get(0).upper())
        .isCloseTo(crude.intervals().get(0).upper(), within(1e-11));
  }

  @Test
  void givesNoRateBelowTenEvents() {
    StandardisedRate.Result nine = rate(List.of(new Band(4, 1000, 1), new Band(5, 1000, 1)));
    StandardisedRate.Result ten = rate(List.of(new Band(5, 1000, 1), new Band(5, 1000, 1)));

    assertThat(nine.estimate().reason()).isEqualTo(NoResult.FEWER_THAN_TEN_EVENTS);
    assertThat(nine.totalCount()).isEqualTo(9);
    assertThat(ten.estimate().hasValue()).isTrue();
  }

  @Test
  void countsAMissingBandAsNoneAndSaysSo() {
    StandardisedRate.Result rate =
        rate(List.of(new Band(20, 1000, 1), new Band(Double.NaN, 1000, 1)));

    assertThat(rate.estimate().value()).isEqualTo(10);
    assertThat(rate.missingCounts()).isEqualTo(1);
  }

  @Test
  void givesNoRateWithoutAPopulation() {
    assertThat(rate(List.of(new Band(20, Double.NaN, 1))).estimate().reason())
        .isEqualTo(NoResult.DENOMINATOR_MISSING);
    assertThat(rate(List.of()).estimate().reason()).isEqualTo(NoResult.NO_VALUES);
  }

  @Test
  void widensTheLimitsWhenOnePersonHasSeveralEvents() {
    List<Band> once = List.of(new Band(20, 1000, 1));
    List<Band> twice = List.of(new Band(10, 1000, 1));
    Estimate independent = rate(List.of(new Band(40, 1000, 1))).estimate();
    StandardisedRate.Result dependent =
        StandardisedRate.STANDARD.estimateByFrequency(
            List.of(new Frequency(1, once), new Frequency(2, twice)), 1000, C95);

    assertThat(dependent.totalCount()).isEqualTo(40);
    assertThat(dependent.totalPopulation()).isEqualTo(1000);
    assertThat(dependent.estimate().value()).isEqualTo(independent.value());
    assertThat(dependent.estimate().intervals().get(0).lower())
        .isLessThan(independent.intervals().get(0).lower());
    assertThat(dependent.estimate().intervals().get(0).upper())
        .isGreaterThan(independent.intervals().get(0).upper());
  }

  @Test
  void refusesNumbersThatCannotBe() {
    assertThatThrownBy(() -> new Band(-1, 10, 1)).hasMessageContaining("count");
    assertThatThrownBy(() -> new Band(1, 0, 1)).hasMessageContaining("population");
    assertThatThrownBy(() -> new Band(1, 10, -1)).hasMessageContaining("weight");
    assertThatThrownBy(() -> rate(List.of(new Band(20, 10, 0)))).hasMessageContaining("weights");
  }
}
