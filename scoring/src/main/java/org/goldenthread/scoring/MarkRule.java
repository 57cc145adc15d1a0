package org.goldenthread.scoring;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Marks: worse than the comparator by any amount is a triangle; level, or better by less than the
 * tolerance, a circle; better by the tolerance or more a star.
 *
 * <p>Source: DESIGN, "Rules of scoring"; the marks of the indicator table 2009/10 of a children's
 * plan for 2010 to 2013, all 18 of which agree for any tolerance above 1.9 and up to 3.5 percentage
 * points. Worked example: 23.0% against 26.50% of similar areas, low is good: better by 3.5, a star
 * at a tolerance of 3. Page: docs/rules/marks.md.
 */
public final class MarkRule implements Rule {

  /** The rule as described on its page. */
  public static final MarkRule STANDARD = new MarkRule();

  private static final RuleVersion VERSION = new RuleVersion("marks", "1.0");

  private MarkRule() {}

  @Override
  public RuleVersion version() {
    return VERSION;
  }

  /**
   * Marks a value against a comparator.
   *
   * @param polarity null when not known; a neutral measure gets no mark
   * @param tolerance null when none is stated: then the rule cannot say
   */
  public Assessment<Mark> assess(
      @Nullable Polarity polarity,
      Observed value,
      Against against,
      Observed comparator,
      @Nullable Tolerance tolerance) {
    Inputs inputs = new Inputs(polarity, value, against, comparator);
    Reason reason = inputs.whyNotJudged();
    if (reason != null) {
      return Assessment.cannotSay(VERSION, Mark.CANNOT_SAY, reason, inputs, tolerance);
    }
    if (tolerance == null) {
      return Assessment.cannotSay(VERSION, Mark.CANNOT_SAY, Reason.NO_TOLERANCE, inputs, null);
    }
    return Assessment.of(VERSION, mark(inputs, tolerance), inputs, tolerance);
  }

  private static Mark mark(Inputs inputs, Tolerance tolerance) {
    BigDecimal betterBy = inputs.betterBy();
    if (betterBy.signum() < 0) {
      return Mark.TRIANGLE;
    }
    BigDecimal needed = tolerance.allowedFrom(Inputs.figureOf(inputs.comparator()));
    return betterBy.signum() > 0 && betterBy.compareTo(needed) >= 0 ? Mark.STAR : Mark.CIRCLE;
  }
}
