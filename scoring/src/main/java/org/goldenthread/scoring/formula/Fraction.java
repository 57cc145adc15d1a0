package org.goldenthread.scoring.formula;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * An exact quotient of two decimals, so that nothing is rounded before the end: a third times 3 is
 * 1.
 *
 * @param over not 0
 */
record Fraction(BigDecimal number, BigDecimal over) {

  static Fraction of(BigDecimal number) {
    return new Fraction(number, BigDecimal.ONE);
  }

  boolean isZero() {
    return number.signum() == 0;
  }

  Fraction plus(Fraction other) {
    return new Fraction(
        number.multiply(other.over).add(other.number.multiply(over)), over.multiply(other.over));
  }

  Fraction minus(Fraction other) {
    return plus(new Fraction(other.number.negate(), other.over));
  }

  Fraction times(Fraction other) {
    return new Fraction(number.multiply(other.number), over.multiply(other.over));
  }

  /** Divided by one that is not 0. */
  Fraction dividedBy(Fraction other) {
    return new Fraction(number.multiply(other.over), over.multiply(other.number));
  }

  /** To so many decimals, half away from zero. */
  BigDecimal rounded(int decimals) {
    return number.divide(over, decimals, RoundingMode.HALF_UP);
  }
}
