package org.goldenthread.app.measure;

import java.math.BigDecimal;
import org.goldenthread.scoring.Tolerance;

/** By how much a figure may differ before it counts; as text "2.5", or "10%" of the comparator. */
public record ToleranceRule(Tolerance tolerance) implements MeasureRule {
  /** What holds until somebody states another: 2.5 in the measure's own unit. */
  public static final ToleranceRule STANDARD = new ToleranceRule(Judgement.STARTING_TOLERANCE);

  static ToleranceRule read(RuleTarget target, String text) {
    boolean percent = text.endsWith("%");
    var amount = new BigDecimal(percent ? text.substring(0, text.length() - 1) : text);
    return new ToleranceRule(
        percent
            ? Tolerance.relative(amount, target.scope())
            : Tolerance.absolute(amount, target.scope()));
  }

  @Override
  public RuleSort<ToleranceRule> sort() {
    return RuleSort.MARKS;
  }

  @Override
  public String text() {
    String amount = tolerance.amount().stripTrailingZeros().toPlainString();
    return tolerance.basis() == Tolerance.Basis.RELATIVE ? amount + "%" : amount;
  }

  @Override
  public ToleranceRule numbered(int version) {
    return this;
  }
}
