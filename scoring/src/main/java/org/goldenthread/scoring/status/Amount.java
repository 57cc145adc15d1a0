package org.goldenthread.scoring.status;

import java.math.BigDecimal;

/**
 * How far off counts.
 *
 * @param basis in the unit of the measure, in per cent of the figure compared with, or in days
 * @param number 0 or more, exact
 */
public record Amount(Basis basis, BigDecimal number) {

  /** What the number is counted in. */
  public enum Basis {
    ABSOLUTE,
    PERCENT,
    DAYS
  }

  /** Any difference at all. */
  public static final Amount NONE = new Amount(Basis.ABSOLUTE, BigDecimal.ZERO);

  public Amount {
    if (number.signum() < 0) {
      throw new IllegalArgumentException("number must be 0 or more, was " + number);
    }
  }

  /** The difference this is, from a figure compared with; per cent of 0 is 0. */
  BigDecimal from(BigDecimal comparator) {
    return basis == Basis.PERCENT
        ? comparator.abs().multiply(number).scaleByPowerOfTen(-2)
        : number;
  }

  /** As it stands in the text of a rule: 5, 10%, 14 days. */
  String text() {
    String plain = number.toPlainString();
    return switch (basis) {
      case ABSOLUTE -> plain;
      case PERCENT -> plain + "%";
      case DAYS -> plain + " days";
    };
  }
}
