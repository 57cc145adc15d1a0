package org.goldenthread.scoring;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Direction of travel: this period against the same period last year, or against the period before,
 * by polarity.
 *
 * <p>Source: DESIGN, "Rules of scoring"; the column "DOT (Yr on Yr)" of the indicator table 2009/10
 * of a children's plan for 2010 to 2013. Worked example: 7.9% in 2009/10 after 6.9% in 2008/09, low
 * is good: risen by 1.0 percentage points, worse. Page: docs/rules/direction-of-travel.md.
 */
public final class DirectionRule implements Rule {

  /** The rule as described on its page. */
  public static final DirectionRule STANDARD = new DirectionRule();

  private static final RuleVersion VERSION = new RuleVersion("direction of travel", "1.0");

  private DirectionRule() {}

  @Override
  public RuleVersion version() {
    return VERSION;
  }

  /**
   * Judges a value against the one of the same period last year.
   *
   * @param polarity null when not known; of a neutral measure the outcome is higher or lower
   * @param sameWithin a difference of this much or less counts as the same; {@link Tolerance#NONE}
   *     when only equal does
   */
  public Assessment<Direction> assess(
      @Nullable Polarity polarity, Observed now, Observed lastYear, Tolerance sameWithin) {
    return assess(polarity, now, Against.LAST_YEAR, lastYear, sameWithin);
  }

  /**
   * Judges a value against an earlier one.
   *
   * @param against the same period last year, or the period before, which takes the time of year
   *     for travel where the measure has seasons
   * @param earlier of exactly that period; any other is refused with a reason
   */
  public Assessment<Direction> assess(
      @Nullable Polarity polarity,
      Observed now,
      Against against,
      Observed earlier,
      Tolerance sameWithin) {
    if (against != Against.LAST_YEAR && against != Against.LAST_PERIOD) {
      throw new IllegalArgumentException("against must be an earlier period, was " + against);
    }
    Inputs inputs = new Inputs(polarity, now, against, earlier);
    Reason reason = whyNot(inputs);
    return reason == null
        ? Assessment.of(VERSION, direction(inputs, sameWithin), inputs, sameWithin)
        : Assessment.cannotSay(VERSION, Direction.CANNOT_SAY, reason, inputs, sameWithin);
  }

  private static @Nullable Reason whyNot(Inputs inputs) {
    Reason reason = inputs.whyNotCompared();
    if (reason != null) {
      return reason;
    }
    Period now = inputs.value().period();
    if (now == null) {
      return Reason.NO_PERIOD;
    }
    Period wanted =
        inputs.against() == Against.LAST_YEAR ? now.samePeriodLastYear() : now.previous();
    return wanted.equals(inputs.comparator().period()) ? null : Reason.PERIODS_DIFFER;
  }

  private static Direction direction(Inputs inputs, Tolerance sameWithin) {
    BigDecimal difference = inputs.difference();
    BigDecimal allowed = sameWithin.allowedFrom(Inputs.figureOf(inputs.comparator()));
    if (difference.abs().compareTo(allowed) <= 0) {
      return Direction.SAME;
    }
    if (inputs.polarity() == Polarity.NEUTRAL) {
      return difference.signum() > 0 ? Direction.HIGHER : Direction.LOWER;
    }
    return inputs.betterBy().signum() > 0 ? Direction.BETTER : Direction.WORSE;
  }
}
