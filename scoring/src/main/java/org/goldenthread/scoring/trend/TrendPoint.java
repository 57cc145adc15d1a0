package org.goldenthread.scoring.trend;

import org.goldenthread.scoring.Period;

/**
 * One year's figure. NaN stands for what is missing.
 *
 * @param value in the unit of the measure
 * @param lower lower 95 % limit, in the same unit
 * @param upper upper 95 % limit
 * @param numerator of a proportion: how many counted
 * @param denominator of a proportion: out of how many
 * @param breaks whether definition or source changed with this point
 */
public record TrendPoint(
    Period period,
    double value,
    double lower,
    double upper,
    double numerator,
    double denominator,
    boolean breaks) {

  /** A value with its 95 % limits. */
  public static TrendPoint ofValue(Period period, double value, double lower, double upper) {
    return new TrendPoint(period, value, lower, upper, Double.NaN, Double.NaN, false);
  }

  /** A proportion by its counts. */
  public static TrendPoint ofCounts(Period period, double numerator, double denominator) {
    return new TrendPoint(
        period, Double.NaN, Double.NaN, Double.NaN, numerator, denominator, false);
  }

  /** The same, from which on figures cannot be compared with earlier ones. */
  public TrendPoint withBreak() {
    return new TrendPoint(period, value, lower, upper, numerator, denominator, true);
  }

  boolean hasLimits() {
    return !Double.isNaN(value) && !Double.isNaN(lower) && !Double.isNaN(upper);
  }

  boolean hasCounts() {
    return !Double.isNaN(numerator) && !Double.isNaN(denominator);
  }
}
