package org.goldenthread.scoring.statistics;

import java.util.ArrayList;
import java.util.List;
import org.goldenthread.scoring.Polarity;
import org.goldenthread.scoring.RuleVersion;
import org.jspecify.annotations.Nullable;

/**
 * Where a curve goes if nothing changes: the least squares line through the latest values, drawn
 * on, with the interval in which a new value is expected.
 *
 * <p>With n values y at times t, b and a of the line, s² = Σ(y - a - b t)² / (n - 2): a new value
 * at time u lies with the stated confidence within a + b u ± t(n - 2) s √(1 + 1/n + (u - t̄)² / Σ(t
 * - t̄)²). Source: Draper NR, Smith H, Applied Regression Analysis, 3rd edition, Wiley 1998,
 * section 3.1; for when a line says too little, Savin NE, White KJ, Econometrica 1977; 45:
 * 1989-1996. Worked example: 2, 4, 5, 4, 5, 6: the next value is 6.53 (3.58 to 9.48).
 *
 * <p>Unit and range: those of the values; the limits are not cut at 0 or 100. Nothing is rounded.
 * Page: docs/statistics.md.
 */
public final class LineForecast implements Method {

  /** The method as described on its page. */
  public static final LineForecast STANDARD = new LineForecast();

  /** Only the latest periods count: a line through many years describes none of them. */
  public static final int WINDOW = 12;

  /** With fewer values than this in the window nothing is said. */
  public static final int FEWEST = 6;

  private static final RuleVersion VERSION = new RuleVersion("line forecast", "1.0");

  /** Lower 5 % bounds of the Durbin-Watson statistic for 6 to 12 values and one slope. */
  private static final double[] BENT_BELOW = {0.610, 0.700, 0.763, 0.824, 0.879, 0.927, 0.971};

  /** Residuals this small beside the values are rounding. */
  private static final double ROUNDING = 1e-12;

  private LineForecast() {}

  @Override
  public RuleVersion version() {
    return VERSION;
  }

  /**
   * What is expected of the periods to come.
   *
   * @param used how many values the line was laid through
   * @param steps the next period first; empty when nothing is said
   * @param reason why nothing is said; null exactly when something is
   */
  public record Result(
      RuleVersion method,
      Confidence confidence,
      int used,
      List<Step> steps,
      @Nullable NoResult reason) {
    public Result {
      steps = List.copyOf(steps);
      if (steps.isEmpty() == (reason == null)) {
        throw new IllegalArgumentException("reason must be given without steps, was " + reason);
      }
    }
  }

  /** What is expected of one period, in the unit of the values. */
  public record Step(double value, double lower, double upper) {
    public Step {
      if (!(lower <= value && value <= upper)) {
        throw new IllegalArgumentException(
            "value must lie within its limits, was " + value + " in " + lower + " to " + upper);
      }
    }

    /**
     * Whether this period's target would be met if nothing changes.
     *
     * @param polarity high or low; neutral measures have no target to meet
     * @param target not NaN; profiled targets have another one each period
     */
    public Prospect against(Polarity polarity, double target) {
      if (polarity == Polarity.NEUTRAL || Double.isNaN(target)) {
        throw new IllegalArgumentException(
            "polarity and target must judge, were " + polarity + " and " + target);
      }
      boolean high = polarity == Polarity.HIGH;
      if (target > upper) {
        return high ? Prospect.MISSES : Prospect.MEETS;
      }
      if (target < lower) {
        return high ? Prospect.MEETS : Prospect.MISSES;
      }
      return Prospect.OPEN;
    }
  }

  /** Whether a target would be met if nothing changes. */
  public enum Prospect {
    /** The whole interval is on the good side of the target. */
    MEETS,
    /** The whole interval is on the wrong side of the target. */
    MISSES,
    /** The target lies within the interval, its ends included. */
    OPEN
  }

  /**
   * Draws the line on.
   *
   * @param values in order of time up to the latest one known, NaN where one is missing
   * @param steps how many periods ahead, 1 or more
   */
  public Result forecast(double[] values, int steps, Confidence confidence) {
    if (steps < 1) {
      throw new IllegalArgumentException("steps must be 1 or more, was " + steps);
    }
    Fitted line = Fitted.through(values);
    NoResult reason = whyNot(line, steps);
    if (reason != null) {
      return new Result(VERSION, confidence, line.n, List.of(), reason);
    }
    double t = Distributions.tUpper(confidence.tail(), line.n - 2);
    List<Step> ahead = new ArrayList<>(steps);
    for (int step = 1; step <= steps; step++) {
      double at = values.length - 1 + step;
      double reach = t * line.deviation * Math.sqrt(1 + 1.0 / line.n + line.distance(at));
      double value = line.at(at);
      ahead.add(new Step(value, value - reach, value + reach));
    }
    return new Result(VERSION, confidence, line.n, ahead, null);
  }

  private static @Nullable NoResult whyNot(Fitted line, int steps) {
    if (line.n < FEWEST) {
      return NoResult.FEWER_THAN_SIX_VALUES;
    }
    if (2 * steps > line.n) {
      return NoResult.TOO_FAR_AHEAD;
    }
    return line.durbinWatson < BENT_BELOW[line.n - FEWEST] ? NoResult.NOT_A_LINE : null;
  }

  /** The line through the window; what it has of values, and how they lie about it. */
  private static final class Fitted {
    private final int n;
    private final double meanTime;
    private final double meanValue;
    private final double spread;
    private final double slope;
    private final double deviation;
    private final double durbinWatson;

    static Fitted through(double[] values) {
      int from = Math.max(0, values.length - WINDOW);
      double[] times = new double[values.length - from];
      double[] there = new double[values.length - from];
      int n = 0;
      for (int i = from; i < values.length; i++) {
        if (!Double.isNaN(values[i])) {
          times[n] = i;
          there[n++] = values[i];
        }
      }
      return new Fitted(times, there, n);
    }

    private Fitted(double[] times, double[] values, int n) {
      this.n = n;
      this.meanTime = mean(times, n);
      this.meanValue = mean(values, n);
      double squares = 0;
      double products = 0;
      double largest = 0;
      for (int i = 0; i < n; i++) {
        squares += (times[i] - meanTime) * (times[i] - meanTime);
        products += (times[i] - meanTime) * (values[i] - meanValue);
        largest = Math.max(largest, Math.abs(values[i]));
      }
      this.spread = squares;
      this.slope = n < 2 ? 0 : products / squares;
      double errors = 0;
      double steps = 0;
      for (int i = 0; i < n; i++) {
        double error = values[i] - at(times[i]);
        double before = i == 0 ? error : values[i - 1] - at(times[i - 1]);
        errors += error * error;
        steps += (error - before) * (error - before);
      }
      boolean exact = errors <= n * ROUNDING * ROUNDING * largest * largest;
      this.deviation = exact || n < 3 ? 0 : Math.sqrt(errors / (n - 2));
      this.durbinWatson = exact ? 2 : steps / errors;
    }

    private static double mean(double[] numbers, int n) {
      Sum sum = new Sum();
      for (int i = 0; i < n; i++) {
        sum.add(numbers[i]);
      }
      return sum.total() / n;
    }

    double at(double time) {
      return meanValue + slope * (time - meanTime);
    }

    /** How far a time lies from the middle, as a share of how far the values reach. */
    double distance(double time) {
      return (time - meanTime) * (time - meanTime) / spread;
    }
  }
}
