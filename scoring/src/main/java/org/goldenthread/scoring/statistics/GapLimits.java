package org.goldenthread.scoring.statistics;

import java.util.ArrayList;
import java.util.List;
import org.goldenthread.scoring.RuleVersion;

/**
 * The difference between two independent estimates with limits made from theirs ("square and add").
 *
 * <p>d = a - b; lower = d - √((a - lower of a)² + (upper of b - b)²); upper = d + √((upper of a -
 * a)² + (b - lower of b)²). Source: Newcombe RG, Statistics in Medicine 1998; 17: 873-890, method
 * 10 when both are Wilson proportions. Worked example there: 56 of 70 and 48 of 80: 0.2 (0.0524 to
 * 0.3339). Unit: that of the estimates. Nothing is rounded. Page: docs/statistics.md.
 */
public final class GapLimits implements Method {

  /** The method as described on its page. */
  public static final GapLimits STANDARD = new GapLimits();

  private static final RuleVersion VERSION = new RuleVersion("gap limits", "1.0");

  private GapLimits() {}

  @Override
  public RuleVersion version() {
    return VERSION;
  }

  /** The first less the second, with limits at the levels that both have. */
  public Estimate between(Estimate first, Estimate second) {
    if (!first.hasValue() || !second.hasValue()) {
      return Estimate.none(VERSION, NoResult.VALUE_MISSING);
    }
    double difference = first.value() - second.value();
    List<Interval> intervals = new ArrayList<>();
    for (Interval own : first.intervals()) {
      Interval other = second.interval(own.confidence());
      if (other != null) {
        double below = Math.hypot(first.value() - own.lower(), other.upper() - second.value());
        double above = Math.hypot(own.upper() - first.value(), second.value() - other.lower());
        intervals.add(new Interval(own.confidence(), difference - below, difference + above));
      }
    }
    return intervals.isEmpty()
        ? Estimate.withoutLimits(VERSION, difference, NoResult.NO_LIMITS)
        : Estimate.of(VERSION, difference, intervals);
  }
}
