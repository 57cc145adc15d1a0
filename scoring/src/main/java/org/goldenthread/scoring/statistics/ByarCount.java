package org.goldenthread.scoring.statistics;

import org.goldenthread.scoring.RuleVersion;

/**
 * Byar's approximation to the limits of a Poisson count.
 *
 * <p>lower = x (1 - 1/(9x) - z/(3√x))³; upper = y (1 - 1/(9y) + z/(3√y))³ with y = x + 1. Source:
 * Breslow NE, Day NE, Statistical Methods in Cancer Research, volume II, IARC 1987, page 69. Within
 * a few tenths of a percent of the exact limits from ten events on. Page: docs/statistics.md.
 */
public final class ByarCount implements Method {

  /** The method as described on its page. */
  public static final ByarCount STANDARD = new ByarCount();

  private static final RuleVersion VERSION = new RuleVersion("byar count", "1.0");

  private ByarCount() {}

  @Override
  public RuleVersion version() {
    return VERSION;
  }

  /**
   * The limits of a count.
   *
   * @param count above 0; below ten prefer {@link ExactCount}
   */
  public Interval interval(double count, Confidence level) {
    Check.positive("count", count);
    return new Interval(level, lower(count, level.z()), upper(count, level.z()));
  }

  static double lower(double count, double z) {
    if (Double.isInfinite(z)) {
      return 0;
    }
    double root = 1 - 1 / (9 * count) - z / (3 * Math.sqrt(count));
    return count * (root * root * root);
  }

  static double upper(double count, double z) {
    double next = count + 1;
    double root = 1 - 1 / (9 * next) + z / (3 * Math.sqrt(next));
    return next * (root * root * root);
  }
}
