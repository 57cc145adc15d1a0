package org.goldenthread.app.cli.stats;

import java.math.BigDecimal;

/** How values are written into cells. */
public final class Cells {
  private static final int PLAIN_DIGITS = 15;

  private Cells() {}

  /**
   * The shortest text that reads back as the same number: "0.5", "12000000000", "2e-07". NaN and
   * Infinity as these words.
   */
  public static String number(double number) {
    if (Double.isNaN(number) || Double.isInfinite(number)) {
      return Double.toString(number);
    }
    if (number == Math.rint(number) && Math.abs(number) < 1e15) {
      return Long.toString((long) number);
    }
    BigDecimal shortest = BigDecimal.valueOf(number).stripTrailingZeros();
    int exponent = shortest.precision() - shortest.scale() - 1;
    if (exponent >= -4 && exponent < PLAIN_DIGITS) {
      return shortest.toPlainString();
    }
    BigDecimal digits = shortest.movePointLeft(exponent).stripTrailingZeros();
    int size = Math.abs(exponent);
    return digits.toPlainString() + (exponent < 0 ? "e-" : "e+") + (size < 10 ? "0" : "") + size;
  }

  /** As {@link #number}, but an empty cell for NaN. */
  public static String numberOrMissing(double number) {
    return Double.isNaN(number) ? "" : number(number);
  }

  /** The same digits without an exponent, as they stand in a sentence: "rate per 1000000". */
  static String plainNumber(double number) {
    return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
  }

  /** TRUE or FALSE. */
  public static String flag(boolean flag) {
    return flag ? "TRUE" : "FALSE";
  }
}
