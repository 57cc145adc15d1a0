package org.goldenthread.scoring.statistics;

/**
 * The limits of an estimate at one confidence level, in its unit.
 *
 * @param lower at most {@code upper}; neither is NaN
 */
public record Interval(Confidence confidence, double lower, double upper) {

  public Interval {
    if (!(lower <= upper)) {
      throw new IllegalArgumentException(
          "lower must be at most upper, was " + lower + " and " + upper);
    }
  }

  /** Whether a value lies within the limits, ends included. */
  public boolean contains(double value) {
    return lower <= value && value <= upper;
  }
}
