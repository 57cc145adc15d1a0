package org.goldenthread.scoring.statistics;

import java.util.ArrayList;
import java.util.List;
import org.goldenthread.scoring.RuleVersion;

/**
 * A proportion with Wilson's score interval.
 *
 * <p>value = x / n; limits = (2x + z² ∓ z √(z² + 4x(1 - x/n))) / (2(n + z²)); all times the
 * multiplier. Source: Wilson EB, Journal of the American Statistical Association 1927; 22: 209-212,
 * method 3 of Newcombe RG, Statistics in Medicine 1998; 17: 857-872. Worked example there, table I:
 * 81 of 263 is 0.3080 (0.2553 to 0.3662).
 *
 * <p>Unit: per {@code multiplier}, 100 for percent. Range: 0 to the multiplier. Nothing is rounded.
 * Page: docs/statistics.md.
 */
public final class WilsonProportion implements Method {

  /** The method as described on its page. */
  public static final WilsonProportion STANDARD = new WilsonProportion();

  private static final RuleVersion VERSION = new RuleVersion("wilson proportion", "1.0");

  private WilsonProportion() {}

  @Override
  public RuleVersion version() {
    return VERSION;
  }

  /**
   * The proportion with its limits.
   *
   * @param count the numerator, from 0 to the denominator, may be fractional; NaN when missing
   * @param denominator above 0; NaN when missing
   * @param multiplier above 0; 100 gives percent
   */
  public Estimate estimate(
      double count, double denominator, double multiplier, Confidence... levels) {
    Check.positive("multiplier", multiplier);
    if (Double.isNaN(count)) {
      return Estimate.none(VERSION, NoResult.COUNT_MISSING);
    }
    Check.count(count);
    if (Double.isNaN(denominator)) {
      return Estimate.none(VERSION, NoResult.DENOMINATOR_MISSING);
    }
    Check.positive("denominator", denominator);
    if (count > denominator) {
      throw new IllegalArgumentException(
          "count must be at most the denominator " + denominator + ", was " + count);
    }
    List<Interval> intervals = new ArrayList<>(levels.length);
    for (Confidence level : levels) {
      intervals.add(interval(count, denominator, multiplier, level));
    }
    return Estimate.of(VERSION, count / denominator * multiplier, intervals);
  }

  private static Interval interval(
      double count, double denominator, double multiplier, Confidence level) {
    double z = level.z();
    if (Double.isInfinite(z)) {
      return new Interval(level, 0, multiplier);
    }
    double middle = 2 * count + z * z;
    double spread = z * Math.sqrt(z * z + 4 * count * (1 - count / denominator));
    // Rounding may carry a limit past the end of the range.
    double lower = Math.max(0, (middle - spread) / 2 / (denominator + z * z));
    double upper = Math.min(1, (middle + spread) / 2 / (denominator + z * z));
    return new Interval(level, lower * multiplier, upper * multiplier);
  }

  /**
   * The limits of many proportions at once, without making an object for any.
   *
   * @param counts numerators; one that is missing or outside 0 to its denominator gets NaN limits
   * @param denominators as many as there are counts
   * @param lower where the lower limits are put, as long as the counts
   * @param upper where the upper limits are put, as long as the counts
   */
  public void limits(
      double[] counts,
      double[] denominators,
      double multiplier,
      Confidence level,
      double[] lower,
      double[] upper) {
    Check.positive("multiplier", multiplier);
    Check.sameLength(counts.length, denominators, lower, upper);
    double z = level.z();
    if (Double.isInfinite(z)) {
      throw new IllegalArgumentException("level must be below 1, was " + level.level());
    }
    double z2 = z * z;
    double half = 0.5 * multiplier;
    for (int i = 0; i < counts.length; i++) {
      double x = counts[i];
      double n = denominators[i];
      double middle = 2 * x + z2;
      double spread = z * Math.sqrt(z2 + 4 * x * (1 - x / n));
      double scale = half / (n + z2);
      boolean within = x >= 0 && x <= n && n > 0;
      lower[i] = within ? Math.max(0, (middle - spread) * scale) : Double.NaN;
      upper[i] = within ? Math.min(multiplier, (middle + spread) * scale) : Double.NaN;
    }
  }
}
