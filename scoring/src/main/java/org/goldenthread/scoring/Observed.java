package org.goldenthread.scoring;

import org.jspecify.annotations.Nullable;

/**
 * A value and the period it belongs to.
 *
 * @param period null when none is known
 */
public record Observed(Value value, @Nullable Period period) {

  /** A value whose period is not known or plays no part. */
  public static Observed of(Value value) {
    return new Observed(value, null);
  }
}
