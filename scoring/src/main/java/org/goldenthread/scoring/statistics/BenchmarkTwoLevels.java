package org.goldenthread.scoring.statistics;

import org.goldenthread.scoring.Polarity;
import org.goldenthread.scoring.RuleVersion;
import org.jspecify.annotations.Nullable;

/**
 * Compares an estimate with a benchmark at 95 % and 99.8 %: similar within the 95 % limits; better
 * or worse between them and the 99.8 % limits; best or worst beyond those. Ends count as within.
 * Without polarity: higher, lower, highest, lowest.
 *
 * <p>Source: Fingertips, "CI overlapping reference value" with two levels; the rules as published
 * with its code. Worked example: 50 (45 to 55; 42 to 58) against 41, high is good: best; against
 * 42: better. Page: docs/statistics.md.
 */
public final class BenchmarkTwoLevels implements Method {

  /** The method as described on its page. */
  public static final BenchmarkTwoLevels STANDARD = new BenchmarkTwoLevels();

  private static final RuleVersion VERSION = new RuleVersion("benchmark at two levels", "1.0");

  private BenchmarkTwoLevels() {}

  @Override
  public RuleVersion version() {
    return VERSION;
  }

  /**
   * Compares a value and both pairs of its limits with a benchmark; NaN for each number that is
   * missing.
   *
   * @param polarity null when not known
   */
  public ComparisonResult compare(
      @Nullable Polarity polarity,
      double value,
      double lower95,
      double upper95,
      double lower998,
      double upper998,
      double benchmark) {
    NoResult missing =
        BenchmarkInterval.missing(value, benchmark, lower95, upper95, lower998, upper998);
    if (missing != null) {
      return ComparisonResult.notCompared(VERSION, missing);
    }
    if (lower95 <= benchmark && benchmark <= upper95) {
      return new ComparisonResult(VERSION, Comparison.SIMILAR, null);
    }
    boolean beyondBoth = benchmark < lower998 || benchmark > upper998;
    return ComparisonResult.significant(VERSION, polarity, value >= benchmark, beyondBoth);
  }
}
