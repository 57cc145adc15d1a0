package org.goldenthread.scoring.statistics;

import java.util.ArrayList;
import java.util.List;
import org.goldenthread.scoring.RuleVersion;

/**
 * The mean of values with limits by Student's t distribution.
 *
 * <p>value = Σx / N; s = √(Σ(x - value)² / (N - 1)); limits = value ± t s / √N with t the quantile
 * of N - 1 degrees of freedom. Source: Gardner MJ, Altman DG, British Medical Journal 1986; 292:
 * 746-750. Worked example there: 100 values, mean 146.4, s 18.5, 95 %: 142.7 to 150.1.
 *
 * <p>Unit and range: those of the values. Nothing is rounded. One value is its own mean without
 * limits; when any value is missing there is no mean. Page: docs/statistics.md.
 */
public final class StudentMean implements Method {

  /** The method as described on its page. */
  public static final StudentMean STANDARD = new StudentMean();

  private static final RuleVersion VERSION = new RuleVersion("student mean", "1.0");

  private StudentMean() {}

  @Override
  public RuleVersion version() {
    return VERSION;
  }

  /**
   * A mean and what it is made of.
   *
   * @param sum NaN when a value is missing
   * @param standardDeviation with N - 1; NaN when a value is missing or there is only one
   * @param present how many values there are
   * @param missing how many are missing
   */
  public record Result(
      Estimate estimate, double sum, double standardDeviation, int present, int missing) {}

  /**
   * The mean of the values with its limits.
   *
   * @param values NaN for each that is missing
   */
  public Result estimate(double[] values, Confidence... levels) {
    int missing = 0;
    for (double value : values) {
      missing += Double.isNaN(value) ? 1 : 0;
    }
    int present = values.length - missing;
    if (missing > 0 || present == 0) {
      NoResult reason = missing > 0 ? NoResult.VALUE_MISSING : NoResult.NO_VALUES;
      return new Result(Estimate.none(VERSION, reason), Double.NaN, Double.NaN, present, missing);
    }
    double sum = Sum.of(values);
    double mean = sum / present;
    if (present == 1) {
      Estimate one = Estimate.withoutLimits(VERSION, mean, NoResult.ONE_VALUE);
      return new Result(one, sum, Double.NaN, 1, 0);
    }
    double deviation = deviation(values, mean);
    return new Result(limits(mean, deviation, present, levels), sum, deviation, present, 0);
  }

  /**
   * The limits of a mean of which only the deviation and the number of values are known.
   *
   * @param deviation the standard deviation, with N - 1; 0 or more
   * @param number how many values, 2 or more
   */
  public Estimate limits(double mean, double deviation, int number, Confidence... levels) {
    Check.notNegative("deviation", deviation);
    if (number < 2) {
      throw new IllegalArgumentException("number must be 2 or more, was " + number);
    }
    List<Interval> intervals = new ArrayList<>(levels.length);
    for (Confidence level : levels) {
      double t = Distributions.tUpper(level.tail(), number - 1);
      double reach = deviation == 0 ? 0 : t * deviation / Math.sqrt(number);
      intervals.add(new Interval(level, mean - reach, mean + reach));
    }
    return Estimate.of(VERSION, mean, intervals);
  }

  private static double deviation(double[] values, double mean) {
    Sum squares = new Sum();
    Sum differences = new Sum();
    for (double value : values) {
      double difference = value - mean;
      squares.add(difference * difference);
      differences.add(difference);
    }
    // The second term is what rounding of the mean added.
    double rest = differences.total() * differences.total() / values.length;
    return Math.sqrt(Math.max(0, squares.total() - rest) / (values.length - 1));
  }
}
