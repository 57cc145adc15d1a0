package org.goldenthread.scoring;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/**
 * By how much a value may differ before it counts. Stated for a measure, a set of measures or the
 * whole partnership; the most specific one holds.
 *
 * @param amount zero or more: in the measure's own unit (percentage points for percentages) when
 *     absolute, in per cent of the comparator when relative
 */
public record Tolerance(Basis basis, BigDecimal amount, Scope scope) {

  /** What the amount is measured in. */
  public enum Basis {
    ABSOLUTE,
    RELATIVE
  }

  /** What a tolerance is stated for, the most specific first. */
  public enum Scope {
    MEASURE,
    SET,
    PARTNERSHIP
  }

  /** No difference is tolerated: only equal is the same. */
  public static final Tolerance NONE =
      new Tolerance(Basis.ABSOLUTE, BigDecimal.ZERO, Scope.PARTNERSHIP);

  public Tolerance {
    if (amount.signum() < 0) {
      throw new IllegalArgumentException("amount must be zero or more, was " + amount);
    }
  }

  /** A tolerance in the measure's own unit. */
  public static Tolerance absolute(BigDecimal amount, Scope scope) {
    return new Tolerance(Basis.ABSOLUTE, amount, scope);
  }

  /** A tolerance in per cent of the comparator. */
  public static Tolerance relative(BigDecimal percent, Scope scope) {
    return new Tolerance(Basis.RELATIVE, percent, scope);
  }

  /**
   * The tolerance that holds: a measure's own, else its set's, else the partnership's.
   *
   * @return empty when none is stated
   * @throws IllegalArgumentException when two are stated for the same scope
   */
  public static Optional<Tolerance> mostSpecific(Collection<Tolerance> stated) {
    if (stated.stream().map(Tolerance::scope).distinct().count() != stated.size()) {
      throw new IllegalArgumentException("stated must have one tolerance a scope, was " + stated);
    }
    return stated.stream().min(Comparator.comparing(Tolerance::scope));
  }

  /** The difference this allows from a comparator, exact, in the comparator's unit. */
  public BigDecimal allowedFrom(Figure comparator) {
    return switch (basis) {
      case ABSOLUTE -> amount;
      case RELATIVE -> comparator.value().abs().multiply(amount).scaleByPowerOfTen(-2);
    };
  }

  String inWords(Unit unit, Words words) {
    return switch (basis) {
      case ABSOLUTE -> unit.difference(amount, words);
      case RELATIVE -> words.say("tolerance.relative", amount.toPlainString());
    };
  }
}
