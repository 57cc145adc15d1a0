package org.goldenthread.scoring.status;

import org.goldenthread.scoring.Against;

/** One condition of a band. */
public sealed interface Condition {

  /** Whether it must not hold. */
  boolean not();

  /** As it stands in the text of a rule. */
  String text();

  /**
   * A value lies on a side of a figure by more than, or by at least, an amount: "not worse than
   * target by more than 10%".
   *
   * @param orEqual whether exactly the amount counts
   */
  record Compared(boolean not, Side side, Against against, boolean orEqual, Amount amount)
      implements Condition {

    public Compared {
      if (side.isOfDates() != (amount.basis() == Amount.Basis.DAYS)) {
        throw new IllegalArgumentException("days belong to later and earlier, was " + amount);
      }
      if (orEqual && amount.number().signum() == 0) {
        throw new IllegalArgumentException("amount must be above 0 to be reached, was 0");
      }
    }

    @Override
    public String text() {
      String start = (not ? "not " : "") + side.text() + " " + ConditionText.name(against);
      return amount.number().signum() == 0
          ? start
          : start + (orEqual ? ConditionText.AT_LEAST : ConditionText.MORE_THAN) + amount.text();
    }
  }

  /** The answer is yes; with {@code not}, it is no. */
  record Yes(boolean not) implements Condition {

    @Override
    public String text() {
      return not ? "no" : "yes";
    }
  }
}
