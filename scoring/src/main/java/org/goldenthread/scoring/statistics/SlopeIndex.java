package org.goldenthread.scoring.statistics;

import java.util.List;
import org.goldenthread.scoring.RuleVersion;
import org.jspecify.annotations.Nullable;

/**
 * The slope index of inequality (SII): the difference between the ends of a population that is
 * ordered by deprivation, taken from a straight line through its quantiles; and the relative index
 * (RII), their ratio.
 *
 * <p>With a the share of the population in each quantile and b the midpoint of its cumulative
 * share: the weighted least squares line y = i + s b with weights a. SII = s times the multiplier,
 * RII = (i + s) / i. With transformed values y = ln value (rates) or logit value (proportions) and
 * f the inverse: SII = (f(i + s) - f(i)) times the multiplier, RII = f(i + s) / f(i). A negative
 * multiplier turns the RII over. Source: Public Health England, Technical Guide, Slope index of
 * inequality, 2017; Low A, Low A, Journal of Public Health 2004; 26: 388-395.
 *
 * <p>Unit: that of the values times the multiplier; the RII has none. Nothing is rounded. 5 to 100
 * quantiles are needed. Limits: {@link SlopeIndexLimits}. Page: docs/statistics.md.
 */
public final class SlopeIndex implements Method {

  /** The method as described on its page. */
  public static final SlopeIndex STANDARD = new SlopeIndex();

  private static final RuleVersion VERSION = new RuleVersion("slope index of inequality", "1.0");
  private static final int FEWEST = 5;
  private static final int MOST = 100;

  private SlopeIndex() {}

  @Override
  public RuleVersion version() {
    return VERSION;
  }

  /**
   * A slope index.
   *
   * @param sii NaN when there is none
   * @param rii NaN when there is none
   * @param intercept the value at the start of the line; times the size of the multiplier when the
   *     values were transformed; NaN when there is none
   * @param reason why there is no index; null exactly when there is one
   */
  public record Result(
      RuleVersion method, double sii, double rii, double intercept, @Nullable NoResult reason) {}

  /**
   * The index of quantiles in their order, the most deprived or the least deprived first.
   *
   * @param multiplier not 0; negative where a fall along the order is to be a positive index
   */
  public Result index(List<Quantile> quantiles, Scale scale, double multiplier) {
    if (multiplier == 0 || Double.isNaN(multiplier)) {
      throw new IllegalArgumentException("multiplier must not be 0, was " + multiplier);
    }
    NoResult reason = whyNone(quantiles);
    if (reason != null) {
      return new Result(VERSION, Double.NaN, Double.NaN, Double.NaN, reason);
    }
    WeightedLine line = WeightedLine.through(quantiles);
    double[] values = new double[quantiles.size()];
    for (int i = 0; i < values.length; i++) {
      values[i] = scale.forward(quantiles.get(i).value());
    }
    double slope = line.slope(values);
    double intercept = line.intercept(line.mean(values), slope);
    return new Result(
        VERSION,
        scale.sii(intercept, slope) * multiplier,
        scale.rii(intercept, slope, multiplier < 0),
        scale == Scale.PLAIN ? intercept : scale.back(intercept) * Math.abs(multiplier),
        null);
  }

  static @Nullable NoResult whyNone(List<Quantile> quantiles) {
    if (quantiles.size() < FEWEST || quantiles.size() > MOST) {
      return NoResult.NOT_5_TO_100_QUANTILES;
    }
    for (Quantile quantile : quantiles) {
      if (Double.isNaN(quantile.value())) {
        return NoResult.VALUE_MISSING;
      }
      if (Double.isNaN(quantile.population())) {
        return NoResult.DENOMINATOR_MISSING;
      }
    }
    return null;
  }

  /**
   * One quantile of the population.
   *
   * @param population above 0; NaN when missing
   * @param value NaN when missing
   * @param lower its lower 95 % limit; NaN when missing
   * @param upper its upper 95 % limit; NaN when missing
   */
  public record Quantile(double population, double value, double lower, double upper) {

    public Quantile {
      if (!Double.isNaN(population)) {
        Check.positive("population", population);
      }
    }
  }

  /** The scale on which the line is straight. */
  public enum Scale {
    /** The values as they are. */
    PLAIN,
    /** Their logarithm, for rates. */
    LOG,
    /** Their logit, for proportions from 0 to 1. */
    LOGIT;

    double forward(double value) {
      return switch (this) {
        case PLAIN -> value;
        case LOG -> Math.log(value);
        case LOGIT -> Math.log(value / (1 - value));
      };
    }

    double back(double scaled) {
      return switch (this) {
        case PLAIN -> scaled;
        case LOG -> Math.exp(scaled);
        case LOGIT -> 1 / (1 + Math.exp(-scaled));
      };
    }

    double sii(double intercept, double slope) {
      return this == PLAIN ? slope : back(intercept + slope) - back(intercept);
    }

    double rii(double intercept, double slope, boolean turnedOver) {
      double ratio = back(intercept + slope) / back(intercept);
      return turnedOver ? 1 / ratio : ratio;
    }
  }
}
