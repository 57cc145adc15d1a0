package org.goldenthread.scoring;

import java.math.BigDecimal;

/**
 * An exact number with the text it was printed as.
 *
 * <p>Two figures may be equal in value and differ in print (100.0 and 100): {@link #hasSameValueAs}
 * compares numbers, {@code equals} the whole record.
 *
 * @param value exact; any sign, any number of decimals
 * @param printed as published, never empty; shown wherever the figure is shown
 */
public record Figure(BigDecimal value, String printed, Unit unit) implements Value {

  public Figure {
    if (printed.isBlank()) {
      throw new IllegalArgumentException("printed must not be blank");
    }
  }

  /** A figure that was never printed, shown as a plain decimal. */
  public static Figure of(BigDecimal value, Unit unit) {
    return new Figure(value, value.toPlainString(), unit);
  }

  /** Whether the numbers are equal, whatever their decimals: 100.0 and 100 are. */
  public boolean hasSameValueAs(Figure other) {
    return unit.equals(other.unit) && value.compareTo(other.value) == 0;
  }

  /**
   * This figure less another, exact. It has the decimals of the less precise of the two, and more
   * only where the difference needs them: 7.9 less 6.70 is 1.2, 70.9 less 69.0 is 1.9.
   *
   * @throws IllegalArgumentException when the units differ
   */
  public BigDecimal minus(Figure other) {
    if (!unit.equals(other.unit)) {
      throw new IllegalArgumentException(
          "unit must be \"" + unit.name() + "\", was \"" + other.unit.name() + "\"");
    }
    BigDecimal exact = value.subtract(other.value);
    BigDecimal shortest = exact.stripTrailingZeros();
    int decimals = Math.max(shortest.scale(), Math.min(value.scale(), other.value.scale()));
    return exact.setScale(Math.max(decimals, 0));
  }

  /** The figure as published, with its unit. */
  public String shown() {
    return unit.after(printed);
  }
}
