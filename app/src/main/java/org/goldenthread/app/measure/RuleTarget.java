package org.goldenthread.app.measure;

import java.util.Locale;
import org.goldenthread.scoring.Tolerance;
import org.jspecify.annotations.Nullable;

/**
 * What a rule is stated for.
 *
 * @param measure id of the measure; null exactly when it is not for one
 * @param set name of the set; null exactly when it is not for one
 */
public record RuleTarget(Tolerance.Scope scope, @Nullable Long measure, @Nullable String set) {
  /** The whole partnership. */
  public static final RuleTarget PARTNERSHIP =
      new RuleTarget(Tolerance.Scope.PARTNERSHIP, null, null);

  public RuleTarget {
    if ((scope == Tolerance.Scope.MEASURE) != (measure != null)
        || (scope == Tolerance.Scope.SET) != (set != null)) {
      throw new IllegalArgumentException(
          "a rule for a " + scope + " was given measure " + measure + " and set " + set);
    }
  }

  public static RuleTarget measure(long measure) {
    return new RuleTarget(Tolerance.Scope.MEASURE, measure, null);
  }

  public static RuleTarget set(String name) {
    return new RuleTarget(Tolerance.Scope.SET, null, name);
  }

  public boolean isPartnership() {
    return scope == Tolerance.Scope.PARTNERSHIP;
  }

  /** Whether it holds for a measure, unless something narrower does. */
  public boolean covers(Measure of) {
    return switch (scope) {
      case MEASURE -> measure != null && measure == of.id();
      case SET -> set != null && set.equals(of.set());
      case PARTNERSHIP -> true;
    };
  }

  /** As the database names the scope. */
  String word() {
    return scope.name().toLowerCase(Locale.ROOT);
  }
}
