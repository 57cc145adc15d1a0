package org.goldenthread.scoring.trend;

import java.util.List;
import org.goldenthread.scoring.Rule;
import org.goldenthread.scoring.RuleVersion;
import org.jspecify.annotations.Nullable;

/**
 * Recent trend of a proportion from its counts: the Cochran-Armitage test for the last five annual
 * points, and the line through the logarithms of odds for the direction.
 *
 * <p>With x of n in years t = 1 to 5, N the sum of n and D the sum of x: chi-square = N (N sum(xt)
 * - D sum(nt))^2 / (D (N - D) (N sum(nt^2) - sum(nt)^2)), significant above 9.54953570608324 (99.8
 * %). Direction and the leave-one-out rule go by the unweighted slope of ln(x / (n - x)). A slope
 * of 0 counts as upwards.
 *
 * <p>Source: OHID, Fingertips technical guidance, "Trend markers"; R 4.5.0, prop.trend.test; P.
 * Armitage, Biometrics 11 (1955), p. 375. Worked example: 10, 15, 20, 25, 30 of 100 each:
 * chi-square 500 x 25000^2 / (100 x 400 x 500000) = 15.625: increasing. Page:
 * docs/rules/recent-trend-of-proportions.md.
 */
public final class ProportionTrend implements Rule {

  /** The rule as described on its page. */
  public static final ProportionTrend STANDARD = new ProportionTrend();

  private static final RuleVersion VERSION = new RuleVersion("recent trend of proportions", "1.0");

  private ProportionTrend() {}

  @Override
  public RuleVersion version() {
    return VERSION;
  }

  /** The trend of the last five of these points, in order of time, by their counts. */
  public Trend assess(List<TrendPoint> points) {
    List<TrendPoint> five = Conditions.last(points);
    TrendReason reason = whyNot(five);
    if (reason == TrendReason.NONE_COUNTED) {
      return Trend.cannot(VERSION, reason, five, chiSquare(five), linearSlope(five));
    }
    if (reason != null) {
      return Trend.cannot(VERSION, reason, five, Double.NaN, Double.NaN);
    }
    double[] odds = new double[five.size()];
    double[] equal = new double[five.size()];
    for (int i = 0; i < odds.length; i++) {
      TrendPoint point = five.get(i);
      odds[i] = Math.log(point.numerator() / (point.denominator() - point.numerator()));
      equal[i] = 1;
    }
    return Markers.trend(
        VERSION,
        five,
        chiSquare(five),
        Line.slope(odds, equal, -1),
        linearSlope(five),
        Line.slopesWithoutEach(odds, equal));
  }

  /** Cochran-Armitage chi-square, 1 degree of freedom; NaN when no or every case counts. */
  private static double chiSquare(List<TrendPoint> points) {
    Sums s = Sums.of(points);
    double above = s.n * s.xt - s.x * s.nt;
    return s.n * above * above / (s.x * (s.n - s.x) * (s.n * s.ntt - s.nt * s.nt));
  }

  /** Slope of the proportion itself, 0 to 1 per year, weighted by the denominators. */
  private static double linearSlope(List<TrendPoint> points) {
    Sums s = Sums.of(points);
    return (s.n * s.xt - s.x * s.nt) / (s.n * s.ntt - s.nt * s.nt);
  }

  private static @Nullable TrendReason whyNot(List<TrendPoint> five) {
    TrendReason reason = Conditions.whyNot(five, TrendPoint::hasCounts, false);
    if (reason != null) {
      return reason;
    }
    if (five.stream().anyMatch(point -> point.numerator() >= point.denominator())) {
      return TrendReason.ALL_COUNTED;
    }
    return five.stream().anyMatch(point -> point.numerator() <= 0)
        ? TrendReason.NONE_COUNTED
        : null;
  }

  private record Sums(double x, double n, double xt, double nt, double ntt) {

    static Sums of(List<TrendPoint> points) {
      double x = 0;
      double n = 0;
      double xt = 0;
      double nt = 0;
      double ntt = 0;
      for (int i = 0; i < points.size(); i++) {
        TrendPoint point = points.get(i);
        int t = i + 1;
        x += point.numerator();
        n += point.denominator();
        xt += point.numerator() * t;
        nt += point.denominator() * t;
        ntt += point.denominator() * t * t;
      }
      return new Sums(x, n, xt, nt, ntt);
    }
  }
}
