package org.goldenthread.scoring;

import org.jspecify.annotations.Nullable;

/**
 * On target: the value reaches the target in the measure's good direction; equal counts as met.
 *
 * <p>Source: DESIGN, "Rules of scoring"; the tick and cross of the indicator table 2009/10 of a
 * children's plan for 2010 to 2013. Worked example: 7.9% against a target of 8.0%, low is good: 8.0
 * less 7.9 is 0.1, not below 0, met. Page: docs/rules/on-target.md.
 */
public final class TargetRule implements Rule {

  /** The rule as described on its page. */
  public static final TargetRule STANDARD = new TargetRule();

  private static final RuleVersion VERSION = new RuleVersion("on target", "1.0");

  private TargetRule() {}

  @Override
  public RuleVersion version() {
    return VERSION;
  }

  /**
   * Judges a value against its target. A neutral measure has no target to reach: cannot say.
   *
   * @param polarity null when not known
   */
  public Assessment<TargetOutcome> assess(
      @Nullable Polarity polarity, Observed value, Observed target) {
    Inputs inputs = new Inputs(polarity, value, Against.TARGET, target);
    Reason reason = inputs.whyNotJudged();
    if (reason != null) {
      return Assessment.cannotSay(VERSION, TargetOutcome.CANNOT_SAY, reason, inputs, null);
    }
    boolean met = inputs.betterBy().signum() >= 0;
    return Assessment.of(VERSION, met ? TargetOutcome.MET : TargetOutcome.NOT_MET, inputs, null);
  }
}
