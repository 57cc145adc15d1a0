package org.goldenthread.scoring.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.DoubleUnaryOperator;
import org.goldenthread.scoring.statistics.SlopeIndex.Quantile;
import org.goldenthread.scoring.statistics.SlopeIndex.Scale;
import org.goldenthread.scoring.statistics.SlopeIndexLimits.Settings;
import org.junit.jupiter.api.Test;

class SlopeIndexTest {

  /** Tenths of one size whose values follow a line over the population. */
  private static List<Quantile> tenths(DoubleUnaryOperator line, double reach) {
    List<Quantile> tenths = new ArrayList<>();
    for (int i = 0; i < 10; i++) {
      double value = line.applyAsDouble(0.05 + i / 10.0);
      tenths.add(new Quantile(100, value, value - reach, value + reach));
    }
    return tenths;
  }

  private static SlopeIndex.Result index(List<Quantile> quantiles, double multiplier) {
    return SlopeIndex.STANDARD.index(quantiles, Scale.PLAIN, multiplier);
  }

  @Test
  void isTheRiseOfAStraightLine() {
    SlopeIndex.Result index = index(tenths(b -> 70 + 8 * b, 1), 1);

    assertThat(index.sii()).isCloseTo(8, within(1e-12));
    assertThat(index.rii()).isCloseTo(78 / 70.0, within(1e-12));
    assertThat(index.intercept()).isCloseTo(70, within(1e-12));
  }

  @Test
  void weighsByThePopulation() {
    // Five quantiles, two of them of people who are nearly not there.
    List<Quantile> quantiles =
        List.of(
            new Quantile(1e-9, 99, 99, 99),
            new Quantile(100, 1, 1, 1),
            new Quantile(100, 2, 2, 2),
            new Quantile(100, 3, 3, 3),
            new Quantile(1e-9, -99, -99, -99));

    assertThat(index(quantiles, 1).sii()).isCloseTo(3, within(1e-6));
  }

  @Test
  void turnsOverWithANegativeMultiplier() {
    SlopeIndex.Result index = index(tenths(b -> 80 - 10 * b, 1), -1);

    assertThat(index.sii()).isCloseTo(10, within(1e-12));
    assertThat(index.rii()).isCloseTo(80 / 70.0, within(1e-12));
  }

  @Test
  void fitsOnTheScaleOfTheValues() {
    SlopeIndex.Result rates =
        SlopeIndex.STANDARD.index(tenths(b -> Math.exp(b), 0.1), Scale.LOG, 100);
    SlopeIndex.Result proportions =
        SlopeIndex.STANDARD.index(tenths(b -> 1 / (1 + Math.exp(-b)), 0.1), Scale.LOGIT, 1);

    assertThat(rates.sii()).isCloseTo(100 * (Math.E - 1), within(1e-10));
    assertThat(rates.rii()).isCloseTo(Math.E, within(1e-12));
    assertThat(rates.intercept()).isCloseTo(100, within(1e-10));
    assertThat(proportions.sii()).isCloseTo(1 / (1 + Math.exp(-1)) - 0.5, within(1e-12));
  }

  @Test
  void saysWhyThereIsNone() {
    List<Quantile> four = tenths(b -> b, 1).subList(0, 4);
    List<Quantile> gap = new ArrayList<>(tenths(b -> b, 1));
    gap.set(3, new Quantile(100, Double.NaN, 1, 2));

    assertThat(index(four, 1).reason()).isEqualTo(NoResult.NOT_5_TO_100_QUANTILES);
    assertThat(index(gap, 1).reason()).isEqualTo(NoResult.VALUE_MISSING);
    assertThat(index(gap, 1).sii()).isNaN();
    assertThatThrownBy(() -> index(gap, 0)).hasMessageContaining("multiplier");
  }

  @Test
  void drawsTheLimitsThatTheNormalDistributionGives() {
    // The slope of ten evenly weighted values: variance = error² / (10 x 0.0825).
    double error = 1 / Confidence.C95.z();
    double reach = Confidence.C95.z() * error / Math.sqrt(0.825);
    Interval limits = plainLimits(SlopeIndexLimits.SEED);

    assertThat(limits.lower()).isCloseTo(8 - reach, within(0.02));
    assertThat(limits.upper()).isCloseTo(8 + reach, within(0.02));
  }

  @Test
  void turnsALineOnAnotherScaleAboutItsMean() {
    // ln y = b, with limits a factor of e^0.2 apart from it: the slope is 1, its error known.
    List<Quantile> rates = new ArrayList<>();
    for (int i = 0; i < 10; i++) {
      double log = 0.05 + i / 10.0;
      rates.add(new Quantile(100, Math.exp(log), Math.exp(log - 0.2), Math.exp(log + 0.2)));
    }
    Interval limits =
        Objects.requireNonNull(
            SlopeIndexLimits.STANDARD
                .limits(rates, Settings.usual(Scale.LOG, Scale.LOG, 1), Confidence.C95)
                .sii());
    double reach = 0.2 / Math.sqrt(0.825);

    assertThat(limits.lower()).isCloseTo(indexOfSlope(1 - reach), within(0.01));
    assertThat(limits.upper()).isCloseTo(indexOfSlope(1 + reach), within(0.01));
  }

  private static double indexOfSlope(double slope) {
    return Math.exp(0.5 + slope / 2) - Math.exp(0.5 - slope / 2);
  }

  @Test
  void drawsTheSameFromTheSameSeed() {
    assertThat(plainLimits(7)).isEqualTo(plainLimits(7)).isNotEqualTo(plainLimits(8));
  }

  private static Interval plainLimits(long seed) {
    Settings settings = new Settings(Scale.PLAIN, Scale.PLAIN, 1, SlopeIndexLimits.DRAWS, seed);
    return Objects.requireNonNull(
        SlopeIndexLimits.STANDARD
            .limits(tenths(b -> 70 + 8 * b, 1), settings, Confidence.C95)
            .sii());
  }

  @Test
  void drawsNothingWithoutLimits() {
    List<Quantile> bare = new ArrayList<>(tenths(b -> b, 1));
    bare.set(0, new Quantile(100, 1, Double.NaN, 2));

    SlopeIndexLimits.Result limits =
        SlopeIndexLimits.STANDARD.limits(
            bare, Settings.usual(Scale.PLAIN, Scale.PLAIN, 1), Confidence.C95);

    assertThat(limits.reason()).isEqualTo(NoResult.LIMIT_MISSING);
    assertThat(limits.sii()).isNull();
  }
}
