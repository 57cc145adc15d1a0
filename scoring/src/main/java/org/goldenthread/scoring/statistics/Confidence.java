package org.goldenthread.scoring.statistics;

import java.math.BigDecimal;
import java.math.MathContext;

/**
 * A confidence level.
 *
 * @param level at least 0.9 and at most 1: 0.95 is 95 %; 1 leaves nothing out, so its limits are
 *     the ends of what is possible
 */
public record Confidence(double level) {

  /** The level most published intervals have. */
  public static final Confidence C95 = new Confidence(0.95);

  /** The level of control limits and of the second of two levels. */
  public static final Confidence C998 = new Confidence(0.998);

  public Confidence {
    if (!(level >= 0.9 && level <= 1)) {
      throw new IllegalArgumentException("level must be from 0.9 to 1, was " + level);
    }
  }

  /**
   * Reads a level on either scale in use.
   *
   * @param level from 0.9 to 1, or from 90 to 100
   */
  public static Confidence of(double level) {
    return new Confidence(level >= 90 && level <= 100 ? level / 100 : level);
  }

  /** The share left out below the lower limit: 0.025 for 95 %. */
  double tail() {
    return (1 - level) / 2;
  }

  /**
   * The standard normal quantile of the upper limit, not rounded: 1.959963984540054 for 95 %,
   * 3.090232306167813 for 99.8 %; infinite for 100 %.
   */
  public double z() {
    return Distributions.normalQuantile(level + tail());
  }

  /** "95%", "99.8%". */
  public String label() {
    // 0.998 times 100 is 99.8 in decimals only.
    return new BigDecimal(level)
            .movePointRight(2)
            .round(new MathContext(15))
            .stripTrailingZeros()
            .toPlainString()
        + "%";
  }
}
