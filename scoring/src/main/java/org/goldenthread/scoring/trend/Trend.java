package org.goldenthread.scoring.trend;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.statistics.distribution.ChiSquaredDistribution;
import org.goldenthread.scoring.Polarity;
import org.goldenthread.scoring.RuleVersion;
import org.goldenthread.scoring.Words;
import org.jspecify.annotations.Nullable;

/**
 * A recent trend with what it was made from. Figures that were not worked out are NaN; some are
 * there although a trend cannot be calculated.
 *
 * @param reason why it cannot be calculated; null when it can
 * @param points the last five, or fewer when there are no more
 * @param chiSquare of the slope, 1 degree of freedom
 * @param slope per year, of the logarithm of odds for proportions, else in the unit of the measure
 * @param linearSlope per year: of the proportion itself (0 to 1), else the same as the slope
 * @param slopesWithout the slope with each of the five left out in turn; empty when not worked out
 */
public record Trend(
    RuleVersion method,
    TrendMarker marker,
    @Nullable TrendReason reason,
    List<TrendPoint> points,
    double chiSquare,
    double slope,
    double linearSlope,
    double[] slopesWithout) {

  /** Chi-square above which a slope is significant at 99.8 %: the 0.998 quantile, 1 degree. */
  public static final double CUT = 9.54953570608324;

  private static final ChiSquaredDistribution ONE_DEGREE = ChiSquaredDistribution.of(1);

  public Trend {
    if ((marker == TrendMarker.CANNOT_BE_CALCULATED) != (reason != null)) {
      throw new IllegalArgumentException(
          "marker must be \"cannot be calculated\" exactly when there is a reason, was " + marker);
    }
    points = List.copyOf(points);
    slopesWithout = slopesWithout.clone();
  }

  static Trend cannot(
      RuleVersion method,
      TrendReason reason,
      List<TrendPoint> points,
      double chiSquare,
      double linearSlope) {
    return new Trend(
        method,
        TrendMarker.CANNOT_BE_CALCULATED,
        reason,
        points,
        chiSquare,
        Double.NaN,
        linearSlope,
        new double[0]);
  }

  Trend with(double[] slopes) {
    return new Trend(method, marker, reason, points, chiSquare, slope, linearSlope, slopes);
  }

  /** Whether the slope is beyond chance at 99.8 %. */
  public boolean isSignificant() {
    return chiSquare > CUT;
  }

  /** Probability of a chi-square this large by chance, 0 to 1; NaN where there is none. */
  public double pValue() {
    return Double.isNaN(chiSquare) ? Double.NaN : ONE_DEGREE.survivalProbability(chiSquare);
  }

  /** Whether one point alone decides which way the slope goes. */
  public boolean hangsOnOnePoint() {
    return Arrays.stream(slopesWithout).anyMatch(s -> (s >= 0) != (slope >= 0));
  }

  /** How the marker came about, in words. */
  public String explain(Polarity polarity, Words words) {
    String name = words.say("rule." + method.name().replace(' ', '-'));
    String rule = words.say("rule.plain", name, method.version());
    String said = marker.say(polarity, words);
    if (reason != null) {
      return words.say("trend.explain.none", said, reason.say(words), rule);
    }
    String key =
        marker != TrendMarker.NO_CHANGE
            ? "trend.explain.moved"
            : isSignificant() ? "trend.explain.one-point" : "trend.explain.chance";
    return words.say(key, said, shown(chiSquare), shown(CUT), rule);
  }

  private static String shown(double figure) {
    return BigDecimal.valueOf(figure).setScale(2, RoundingMode.HALF_UP).toPlainString();
  }

  @Override
  public double[] slopesWithout() {
    return slopesWithout.clone();
  }
}
