package org.goldenthread.scoring.trend;

import java.util.List;
import org.goldenthread.scoring.Rule;
import org.goldenthread.scoring.RuleVersion;
import org.jspecify.annotations.Nullable;

/**
 * Recent trend of any value with 95 % limits: the line through the last five annual points,
 * weighted by their precision.
 *
 * <p>With t = 1 to 5, se = (upper - lower) / 3.92 and weights 1/se^2: chi-square = slope^2 /
 * var(slope), significant above 9.54953570608324 (99.8 %). When leaving out any one point turns the
 * slope's sign, there is no change. A slope of 0 counts as upwards.
 *
 * <p>Source: OHID, Fingertips technical guidance, "Trend markers"; dhsc-govuk/FingertipsNext,
 * commit d1600f4 (2025). Worked example: 10, 12, 14, 16, 18, each with limits 1 below and above: se
 * 0.51, slope 2, chi-square 2^2 x 10 / 0.51^2 = 153.7: increasing. Page:
 * docs/rules/recent-trend-weighted.md.
 */
public final class WeightedTrend implements Rule {

  /** The rule as described on its page. */
  public static final WeightedTrend STANDARD = new WeightedTrend();

  private static final RuleVersion VERSION = new RuleVersion("recent trend weighted", "1.0");

  /** Width of a 95 % interval in standard errors, as published: twice 1.96. */
  private static final double WIDTH = 3.92;

  private WeightedTrend() {}

  @Override
  public RuleVersion version() {
    return VERSION;
  }

  /**
   * The trend of the last five of these points, in order of time.
   *
   * @param points as many as there are; earlier ones play no part
   */
  public Trend assess(List<TrendPoint> points) {
    return assess(points, false);
  }

  /**
   * The same from the last five points that have a value and limits, whichever years they are: as
   * Fingertips itself publishes, which skips a year without a figure.
   */
  public Trend assessSkippingMissing(List<TrendPoint> points) {
    return assess(points.stream().filter(TrendPoint::hasLimits).toList(), true);
  }

  private static Trend assess(List<TrendPoint> points, boolean gapsAllowed) {
    List<TrendPoint> five = Conditions.last(points);
    TrendReason reason = whyNot(five, gapsAllowed);
    if (reason != null && reason != TrendReason.NO_WIDTH) {
      return Trend.cannot(VERSION, reason, five, Double.NaN, Double.NaN);
    }
    double[] values = new double[five.size()];
    double[] weights = new double[five.size()];
    for (int i = 0; i < values.length; i++) {
      TrendPoint point = five.get(i);
      double error = (point.upper() - point.lower()) / WIDTH;
      values[i] = point.value();
      weights[i] = 1 / (error * error);
    }
    double[] slopesWithout = Line.slopesWithoutEach(values, weights);
    if (reason != null) {
      return Trend.cannot(VERSION, reason, five, Double.NaN, Double.NaN).with(slopesWithout);
    }
    double slope = Line.slope(values, weights, -1);
    double chiSquare = slope * slope * Line.spread(weights);
    return Markers.trend(VERSION, five, chiSquare, slope, slope, slopesWithout);
  }

  private static @Nullable TrendReason whyNot(List<TrendPoint> five, boolean gapsAllowed) {
    TrendReason reason = Conditions.whyNot(five, TrendPoint::hasLimits, gapsAllowed);
    boolean flat = five.stream().anyMatch(point -> point.upper() == point.lower());
    return reason == null && flat ? TrendReason.NO_WIDTH : reason;
  }
}
