package org.goldenthread.scoring.statistics;

import java.util.ArrayList;
import java.util.List;
import org.goldenthread.scoring.RuleVersion;

/**
 * A crude rate: events for every so many of a population. Below ten events the limits are exact,
 * from ten on Byar's approximation; the result names the one used. More events than people are
 * allowed.
 *
 * <p>value = x / n; limits = those of the count ({@link ByarCount}, {@link ExactCount}) / n; all
 * times the multiplier. Source: Association of Public Health Observatories, Technical Briefing 3,
 * Commonly used public health statistics and their confidence intervals, 2008, section on rates.
 *
 * <p>Unit: per {@code multiplier}, 100,000 as a rule. Range: 0 or more. Nothing is rounded. Page:
 * docs/statistics.md.
 */
public final class CrudeRate implements Method {

  /** The method as described on its page. */
  public static final CrudeRate STANDARD = new CrudeRate();

  /** From this many events on the limits are Byar's. */
  static final double BYAR_FROM = 10;

  private static final RuleVersion VERSION = new RuleVersion("crude rate", "1.0");

  private CrudeRate() {}

  @Override
  public RuleVersion version() {
    return VERSION;
  }

  /** The method whose limits a count gets. */
  public Method limitsOf(double count) {
    return count < BYAR_FROM ? ExactCount.STANDARD : ByarCount.STANDARD;
  }

  /**
   * The rate with its limits; its method is that of the limits.
   *
   * @param count events, 0 or more, may be fractional; NaN when missing
   * @param denominator the population, above 0; NaN when missing
   * @param multiplier above 0; 100000 gives a rate per 100,000
   */
  public Estimate estimate(
      double count, double denominator, double multiplier, Confidence... levels) {
    Check.positive("multiplier", multiplier);
    if (Double.isNaN(count)) {
      return Estimate.none(VERSION, NoResult.COUNT_MISSING);
    }
    Check.count(count);
    RuleVersion method = limitsOf(count).version();
    if (Double.isNaN(denominator)) {
      return Estimate.none(method, NoResult.DENOMINATOR_MISSING);
    }
    Check.positive("denominator", denominator);
    List<Interval> intervals = new ArrayList<>(levels.length);
    for (Confidence level : levels) {
      intervals.add(
          new Interval(
              level,
              lower(count, level, level.z()) / denominator * multiplier,
              upper(count, level, level.z()) / denominator * multiplier));
    }
    return Estimate.of(method, count / denominator * multiplier, intervals);
  }

  private static double lower(double count, Confidence level, double z) {
    return count < BYAR_FROM ? ExactCount.lower(count, level) : ByarCount.lower(count, z);
  }

  private static double upper(double count, Confidence level, double z) {
    return count < BYAR_FROM ? ExactCount.upper(count, level) : ByarCount.upper(count, z);
  }

  /**
   * The limits of many rates at once, without making an object for any.
   *
   * @param counts events; one that is missing or negative gets NaN limits, as does one whose
   *     denominator is missing or not above 0
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
    // Small counts are nearly always whole, and their quantiles are what takes time.
    double[] wholeLower = new double[(int) BYAR_FROM];
    double[] wholeUpper = new double[(int) BYAR_FROM];
    for (int count = 0; count < BYAR_FROM; count++) {
      wholeLower[count] = ExactCount.lower(count, level);
      wholeUpper[count] = ExactCount.upper(count, level);
    }
    for (int i = 0; i < counts.length; i++) {
      double x = counts[i];
      double scale = denominators[i] > 0 && x >= 0 ? multiplier / denominators[i] : Double.NaN;
      if (Double.isNaN(scale)) {
        lower[i] = Double.NaN;
        upper[i] = Double.NaN;
      } else if (x < BYAR_FROM && x == (int) x) {
        lower[i] = wholeLower[(int) x] * scale;
        upper[i] = wholeUpper[(int) x] * scale;
      } else {
        lower[i] = lower(x, level, z) * scale;
        upper[i] = upper(x, level, z) * scale;
      }
    }
  }
}
