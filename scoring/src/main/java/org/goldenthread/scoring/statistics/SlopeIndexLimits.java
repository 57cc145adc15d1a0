package org.goldenthread.scoring.statistics;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.goldenthread.scoring.RuleVersion;
import org.goldenthread.scoring.statistics.SlopeIndex.Quantile;
import org.goldenthread.scoring.statistics.SlopeIndex.Scale;
import org.jspecify.annotations.Nullable;

/**
 * Limits of a slope index by simulation: every value is drawn many times from the normal
 * distribution that its own limits imply, and the limits are quantiles of the indices of the draws.
 *
 * <p>Standard error of a value = (upper - lower) / (2 z) on the scale on which it is drawn: as it
 * is, its logarithm (rates) or its logit (proportions). Where the line is fitted on one of these
 * scales, only its slope is drawn and its mean is held at that of the values, as the field's R
 * package has it. The quantile of the sorted draws is interpolated (Hyndman and Fan, American
 * Statistician 1996; 50: 361-365, type 7). Source: Public Health England, Technical Guide, Slope
 * index of inequality, 2017.
 *
 * <p>The generator is {@link Random} with its {@code nextGaussian}, which the Java specification
 * fixes: one seed gives the same limits on every machine, though not those of another program. With
 * 100,000 draws another seed moves a 95 % limit by some 0.3 % of the interval's width. Page:
 * docs/statistics.md.
 */
public final class SlopeIndexLimits implements Method {

  /** The method as described on its page. */
  public static final SlopeIndexLimits STANDARD = new SlopeIndexLimits();

  /** How often each value is drawn unless told. */
  public static final int DRAWS = 100_000;

  /** Where the draws start unless told. */
  public static final long SEED = 4242;

  private static final RuleVersion VERSION = new RuleVersion("simulated slope limits", "1.0");

  private SlopeIndexLimits() {}

  @Override
  public RuleVersion version() {
    return VERSION;
  }

  /**
   * The limits of both indices.
   *
   * @param sii null when there are none
   * @param rii null when there are none
   * @param reason why there are none; null exactly when there are
   */
  public record Result(
      RuleVersion method,
      @Nullable Interval sii,
      @Nullable Interval rii,
      @Nullable NoResult reason) {}

  /**
   * How to draw.
   *
   * @param drawn the scale on which the values scatter evenly: that of their limits
   * @param fitted the scale on which the line is fitted
   * @param multiplier as for the index
   * @param draws 1000 or more
   */
  public record Settings(Scale drawn, Scale fitted, double multiplier, int draws, long seed) {

    public Settings {
      if (draws < 1000) {
        throw new IllegalArgumentException("draws must be 1000 or more, was " + draws);
      }
    }

    /** 100,000 draws from the usual seed. */
    public static Settings usual(Scale drawn, Scale fitted, double multiplier) {
      return new Settings(drawn, fitted, multiplier, DRAWS, SEED);
    }
  }

  /** The limits of the index of quantiles that have 95 % limits of their own. */
  public Result limits(List<Quantile> quantiles, Settings settings, Confidence level) {
    NoResult reason = SlopeIndex.whyNone(quantiles);
    for (Quantile quantile : quantiles) {
      if (reason == null && Double.isNaN(quantile.upper() - quantile.lower())) {
        reason = NoResult.LIMIT_MISSING;
      }
    }
    if (reason != null) {
      return new Result(VERSION, null, null, reason);
    }
    double[] sii = new double[settings.draws()];
    double[] rii = new double[settings.draws()];
    draw(quantiles, settings, sii, rii);
    return new Result(VERSION, between(sii, level), between(rii, level), null);
  }

  private static void draw(
      List<Quantile> quantiles, Settings settings, double[] sii, double[] rii) {
    int size = quantiles.size();
    double[] centres = new double[size];
    double[] errors = new double[size];
    double z = Confidence.C95.z();
    for (int j = 0; j < size; j++) {
      Quantile quantile = quantiles.get(j);
      Scale drawn = settings.drawn();
      centres[j] = drawn.forward(quantile.value());
      errors[j] = (drawn.forward(quantile.upper()) - drawn.forward(quantile.lower())) / (2 * z);
    }
    WeightedLine line = WeightedLine.through(quantiles);
    double held = line.mean(centres);
    boolean holdMean = settings.fitted() != Scale.PLAIN;
    Random random = new Random(settings.seed());
    double[] values = new double[size];
    for (int i = 0; i < sii.length; i++) {
      for (int j = 0; j < size; j++) {
        double drawn = centres[j] + errors[j] * random.nextGaussian();
        values[j] =
            settings.drawn() == settings.fitted()
                ? drawn
                : settings.fitted().forward(settings.drawn().back(drawn));
      }
      double slope = line.slope(values);
      double intercept = line.intercept(holdMean ? held : line.mean(values), slope);
      sii[i] = settings.fitted().sii(intercept, slope) * settings.multiplier();
      rii[i] = settings.fitted().rii(intercept, slope, settings.multiplier() < 0);
    }
  }

  private static Interval between(double[] draws, Confidence level) {
    Arrays.sort(draws);
    return new Interval(level, at(draws, level.tail()), at(draws, 1 - level.tail()));
  }

  private static double at(double[] sorted, double share) {
    double place = share * (sorted.length - 1);
    int below = (int) place;
    int above = Math.min(below + 1, sorted.length - 1);
    return sorted[below] + (place - below) * (sorted[above] - sorted[below]);
  }
}
