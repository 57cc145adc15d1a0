package org.goldenthread.scoring;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What a rule said, with all that is needed to say it again.
 *
 * @param reason why the rule cannot say; null exactly when it can
 * @param difference value less comparator, exact, in their unit; null when the rule cannot say
 * @param tolerance the tolerance applied; null when the rule has none or none is stated
 */
public record Assessment<O extends Outcome>(
    RuleVersion rule,
    O outcome,
    @Nullable Reason reason,
    Inputs inputs,
    @Nullable BigDecimal difference,
    @Nullable Tolerance tolerance) {

  public Assessment {
    if (outcome.isCannotSay() != (reason != null) || (reason == null) != (difference != null)) {
      throw new IllegalArgumentException(
          "outcome must be \"cannot say\" exactly when there is a reason and no difference, was "
              + outcome);
    }
  }

  static <O extends Outcome> Assessment<O> of(
      RuleVersion rule, O outcome, Inputs inputs, @Nullable Tolerance tolerance) {
    return new Assessment<>(rule, outcome, null, inputs, inputs.difference(), tolerance);
  }

  static <O extends Outcome> Assessment<O> cannotSay(
      RuleVersion rule, O outcome, Reason reason, Inputs inputs, @Nullable Tolerance tolerance) {
    return new Assessment<>(rule, outcome, reason, inputs, null, tolerance);
  }

  /** Sign and word: "▲ Worse". */
  public String headline() {
    return headline(Words.ENGLISH);
  }

  /** Sign and word in another language. */
  public String headline(Words words) {
    return outcome.headline(words);
  }

  /** How the outcome came about, in words, with figures as published. */
  public String explain() {
    return explain(Words.ENGLISH);
  }

  /** How the outcome came about, in another language. */
  public String explain(Words words) {
    return Explanation.of(this, words);
  }
}
