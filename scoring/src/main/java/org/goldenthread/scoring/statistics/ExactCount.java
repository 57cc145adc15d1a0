package org.goldenthread.scoring.statistics;

import org.goldenthread.scoring.RuleVersion;

/**
 * The exact limits of a Poisson count, by its relation to the chi-squared distribution.
 *
 * <p>lower = χ²((1 - c)/2; 2x) / 2, 0 for no events; upper = χ²(c + (1 - c)/2; 2x + 2) / 2. Source:
 * Garwood F, Biometrika 1936; 28: 437-442. Worked example: 7 events, 95 %: 2.814 to 14.423 as the
 * usual tables of Poisson limits have it. Page: docs/statistics.md.
 */
public final class ExactCount implements Method {

  /** The method as described on its page. */
  public static final ExactCount STANDARD = new ExactCount();

  private static final RuleVersion VERSION = new RuleVersion("exact count", "1.0");

  private ExactCount() {}

  @Override
  public RuleVersion version() {
    return VERSION;
  }

  /**
   * The limits of a count.
   *
   * @param count 0 or more, may be fractional
   */
  public Interval interval(double count, Confidence level) {
    Check.count(count);
    return new Interval(level, lower(count, level), upper(count, level));
  }

  static double lower(double count, Confidence level) {
    return count == 0 ? 0 : Distributions.chiSquaredLower(level.tail(), 2 * count) / 2;
  }

  static double upper(double count, Confidence level) {
    return Distributions.chiSquaredUpper(level.tail(), 2 * count + 2) / 2;
  }
}
