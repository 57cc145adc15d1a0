package org.goldenthread.app.measure;

import org.goldenthread.scoring.Tolerance;
import org.jspecify.annotations.Nullable;

/**
 * A tolerance with what it is stated for.
 *
 * @param id of its row; a form carries it, so that two people notice each other
 */
public record StatedTolerance(long id, For target, Tolerance tolerance) {

  /**
   * What a tolerance is stated for.
   *
   * @param measure id of the measure; null exactly when it is not for one
   * @param set name of the set; null exactly when it is not for one
   */
  public record For(Tolerance.Scope scope, @Nullable Long measure, @Nullable String set) {
    /** The whole partnership. */
    public static final For PARTNERSHIP = new For(Tolerance.Scope.PARTNERSHIP, null, null);

    public For {
      if ((scope == Tolerance.Scope.MEASURE) != (measure != null)
          || (scope == Tolerance.Scope.SET) != (set != null)) {
        throw new IllegalArgumentException(
            "a tolerance for a " + scope + " was given measure " + measure + " and set " + set);
      }
    }

    public static For measure(long measure) {
      return new For(Tolerance.Scope.MEASURE, measure, null);
    }

    public static For set(String name) {
      return new For(Tolerance.Scope.SET, null, name);
    }

    /** Whether it holds for a measure, unless something narrower does. */
    public boolean covers(Measure of) {
      return switch (scope) {
        case MEASURE -> measure != null && measure == of.id();
        case SET -> set != null && set.equals(of.set());
        case PARTNERSHIP -> true;
      };
    }
  }
}
