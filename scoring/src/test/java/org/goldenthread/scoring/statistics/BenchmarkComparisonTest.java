package org.goldenthread.scoring.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.goldenthread.scoring.Polarity.HIGH;
import static org.goldenthread.scoring.Polarity.LOW;
import static org.goldenthread.scoring.Polarity.NEUTRAL;

import org.goldenthread.scoring.Polarity;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** An estimate of 50 (95 %: 45 to 55; 99.8 %: 42 to 58) against benchmarks. */
class BenchmarkComparisonTest {

  private static Comparison interval(@Nullable Polarity polarity, double benchmark) {
    return BenchmarkInterval.STANDARD.compare(polarity, 50, 45, 55, benchmark).outcome();
  }

  private static Comparison levels(@Nullable Polarity polarity, double benchmark) {
    return BenchmarkTwoLevels.STANDARD.compare(polarity, 50, 45, 55, 42, 58, benchmark).outcome();
  }

  private static Comparison overlap(Polarity polarity, double lower, double upper) {
    return BenchmarkOverlap.STANDARD
        .compare(polarity, 50, 45, 55, (lower + upper) / 2, lower, upper)
        .outcome();
  }

  @Test
  void isSimilarUpToTheEndsOfTheInterval() {
    assertThat(interval(HIGH, 45)).isEqualTo(Comparison.SIMILAR);
    assertThat(interval(HIGH, 55)).isEqualTo(Comparison.SIMILAR);
    assertThat(interval(HIGH, 44.9)).isEqualTo(Comparison.BETTER);
    assertThat(interval(HIGH, 55.1)).isEqualTo(Comparison.WORSE);
  }

  @Test
  void turnsWithThePolarity() {
    assertThat(interval(LOW, 44.9)).isEqualTo(Comparison.WORSE);
    assertThat(interval(NEUTRAL, 44.9)).isEqualTo(Comparison.HIGHER);
    assertThat(interval(null, 55.1)).isEqualTo(Comparison.LOWER);
  }

  @Test
  void tellsTwoLevelsApart() {
    assertThat(levels(HIGH, 45)).isEqualTo(Comparison.SIMILAR);
    assertThat(levels(HIGH, 42)).isEqualTo(Comparison.BETTER);
    assertThat(levels(HIGH, 41.9)).isEqualTo(Comparison.BEST);
    assertThat(levels(LOW, 41.9)).isEqualTo(Comparison.WORST);
    assertThat(levels(LOW, 58)).isEqualTo(Comparison.BETTER);
    assertThat(levels(NEUTRAL, 58.1)).isEqualTo(Comparison.LOWEST);
    assertThat(levels(null, 41.9)).isEqualTo(Comparison.HIGHEST);
  }

  @Test
  void isSimilarWhenIntervalsTouch() {
    assertThat(overlap(HIGH, 35, 45)).isEqualTo(Comparison.SIMILAR);
    assertThat(overlap(HIGH, 35, 44.9)).isEqualTo(Comparison.BETTER);
    assertThat(overlap(HIGH, 55.1, 60)).isEqualTo(Comparison.WORSE);
  }

  @Test
  void saysWhatIsMissing() {
    double none = Double.NaN;
    assertThat(BenchmarkInterval.STANDARD.compare(HIGH, none, 45, 55, 50).reason())
        .isEqualTo(NoResult.VALUE_MISSING);
    assertThat(BenchmarkInterval.STANDARD.compare(HIGH, 50, none, 55, 50).reason())
        .isEqualTo(NoResult.LIMIT_MISSING);
    assertThat(BenchmarkTwoLevels.STANDARD.compare(HIGH, 50, 45, 55, 42, 58, none).reason())
        .isEqualTo(NoResult.BENCHMARK_MISSING);
    assertThat(BenchmarkOverlap.STANDARD.compare(HIGH, 50, 45, 55, 60, 59, none).outcome())
        .isEqualTo(Comparison.NOT_COMPARED);
  }
}
