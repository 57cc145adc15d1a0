package org.goldenthread.scoring.statistics;

import org.goldenthread.scoring.Polarity;
import org.goldenthread.scoring.RuleVersion;
import org.jspecify.annotations.Nullable;

/**
 * Compares an estimate with a benchmark that has limits of its own: similar when the two intervals
 * touch or overlap; otherwise better or worse by polarity, or higher or lower where there is none.
 * It finds fewer differences than {@link BenchmarkInterval}.
 *
 * <p>Source: Fingertips, "double overlapping CIs"; the rules as published with its code. Worked
 * example: 50 (45 to 55) against 40 (35 to 45): similar, for they touch. Page: docs/statistics.md.
 */
public final class BenchmarkOverlap implements Method {

  /** The method as described on its page. */
  public static final BenchmarkOverlap STANDARD = new BenchmarkOverlap();

  private static final RuleVersion VERSION = new RuleVersion("benchmark overlap", "1.0");

  private BenchmarkOverlap() {}

  @Override
  public RuleVersion version() {
    return VERSION;
  }

  /**
   * Compares a value and its limits with a benchmark and its limits; NaN for each number that is
   * missing.
   *
   * @param polarity null when not known
   */
  public ComparisonResult compare(
      @Nullable Polarity polarity,
      double value,
      double lower,
      double upper,
      double benchmark,
      double benchmarkLower,
      double benchmarkUpper) {
    NoResult missing =
        BenchmarkInterval.missing(value, benchmark, lower, upper, benchmarkLower, benchmarkUpper);
    if (missing != null) {
      return ComparisonResult.notCompared(VERSION, missing);
    }
    if (lower <= benchmarkUpper && benchmarkLower <= upper) {
      return new ComparisonResult(VERSION, Comparison.SIMILAR, null);
    }
    return ComparisonResult.significant(VERSION, polarity, value >= benchmark, false);
  }
}
