package org.goldenthread.scoring.statistics;

import org.goldenthread.scoring.Polarity;
import org.goldenthread.scoring.RuleVersion;
import org.jspecify.annotations.Nullable;

/**
 * Compares an estimate with a benchmark that counts as known: similar when the benchmark lies
 * within the limits of the estimate, ends included; otherwise better or worse by polarity, or
 * higher or lower where there is none.
 *
 * <p>Source: Fingertips, "CI overlapping reference value", at 95 % or 99.8 %; the rules as
 * published with its code. Worked example: 50 (45 to 55) against 41, high is good: better. Page:
 * docs/statistics.md.
 */
public final class BenchmarkInterval implements Method {

  /** The method as described on its page. */
  public static final BenchmarkInterval STANDARD = new BenchmarkInterval();

  private static final RuleVersion VERSION = new RuleVersion("benchmark within interval", "1.0");

  private BenchmarkInterval() {}

  @Override
  public RuleVersion version() {
    return VERSION;
  }

  /**
   * Compares a value and its limits with a benchmark; NaN for each number that is missing.
   *
   * @param polarity null when not known
   */
  public ComparisonResult compare(
      @Nullable Polarity polarity, double value, double lower, double upper, double benchmark) {
    NoResult missing = missing(value, benchmark, lower, upper);
    if (missing != null) {
      return ComparisonResult.notCompared(VERSION, missing);
    }
    if (lower <= benchmark && benchmark <= upper) {
      return new ComparisonResult(VERSION, Comparison.SIMILAR, null);
    }
    return ComparisonResult.significant(VERSION, polarity, value >= benchmark, false);
  }

  /** What is missing to compare at all, or null. */
  static @Nullable NoResult missing(double value, double benchmark, double... limits) {
    if (Double.isNaN(value)) {
      return NoResult.VALUE_MISSING;
    }
    if (Double.isNaN(benchmark)) {
      return NoResult.BENCHMARK_MISSING;
    }
    for (double limit : limits) {
      if (Double.isNaN(limit)) {
        return NoResult.LIMIT_MISSING;
      }
    }
    return null;
  }
}
