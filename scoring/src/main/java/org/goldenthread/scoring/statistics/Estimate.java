package org.goldenthread.scoring.statistics;

import java.util.List;
import org.goldenthread.scoring.RuleVersion;
import org.jspecify.annotations.Nullable;

/**
 * A value with its limits, and the method that made them.
 *
 * @param value NaN exactly when there is none
 * @param intervals one for each confidence level asked for, in that order; empty when there are no
 *     limits
 * @param reason why there is no value or no limits; null exactly when there are both
 */
public record Estimate(
    RuleVersion method, double value, List<Interval> intervals, @Nullable NoResult reason) {

  public Estimate {
    intervals = List.copyOf(intervals);
    if (Double.isNaN(value) && !intervals.isEmpty()) {
      throw new IllegalArgumentException("intervals must be empty when there is no value");
    }
    if (intervals.isEmpty() == (reason == null)) {
      throw new IllegalArgumentException(
          "reason must be given exactly when there are no limits, was " + reason);
    }
  }

  static Estimate of(RuleVersion method, double value, List<Interval> intervals) {
    return new Estimate(method, value, intervals, null);
  }

  static Estimate none(RuleVersion method, NoResult reason) {
    return new Estimate(method, Double.NaN, List.of(), reason);
  }

  static Estimate withoutLimits(RuleVersion method, double value, NoResult reason) {
    return new Estimate(method, value, List.of(), reason);
  }

  /** Whether there is a value. */
  public boolean hasValue() {
    return !Double.isNaN(value);
  }

  /** The limits at a level, or null when there are none. */
  public @Nullable Interval interval(Confidence confidence) {
    for (Interval interval : intervals) {
      if (interval.confidence().equals(confidence)) {
        return interval;
      }
    }
    return null;
  }
}
