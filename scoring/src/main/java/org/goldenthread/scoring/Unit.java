package org.goldenthread.scoring;

import java.math.BigDecimal;

/**
 * What a figure is counted in.
 *
 * @param name as it stands after the number ("%", "per 1,000"); empty for a plain count
 */
public record Unit(String name) {

  /** Per cent; a difference of two such figures is in percentage points. */
  public static final Unit PERCENT = new Unit("%");

  /** A plain number. */
  public static final Unit NUMBER = new Unit("");

  public Unit {
    if (!name.equals(name.strip())) {
      throw new IllegalArgumentException("name must have no space around it, was \"" + name + "\"");
    }
  }

  /** A printed number with its unit, unless the unit is printed already. */
  String after(String printed) {
    if (name.isEmpty() || printed.contains(name)) {
      return printed;
    }
    return equals(PERCENT) ? printed + name : printed + " " + name;
  }

  /** An amount by which two figures of this unit differ, in words. */
  public String difference(BigDecimal amount, Words words) {
    String number = amount.toPlainString();
    if (!equals(PERCENT)) {
      return after(number);
    }
    boolean one = amount.compareTo(BigDecimal.ONE) == 0 && amount.scale() <= 0;
    return words.say(one ? "difference.percentage-point" : "difference.percentage-points", number);
  }
}
