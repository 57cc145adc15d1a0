package org.goldenthread.app.people;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * From one day until another in the world, both included.
 *
 * @param from null when the first day is not known: as long as anybody knows
 * @param until null when it has not ended
 */
public record Dates(@Nullable LocalDate from, @Nullable LocalDate until) {
  /** Neither day is known. */
  public static final Dates OPEN = new Dates(null, null);

  public Dates {
    if (from != null && until != null && until.isBefore(from)) {
      throw new IllegalArgumentException("until must not be before " + from + " but is " + until);
    }
  }

  public static Dates from(LocalDate day) {
    return new Dates(day, null);
  }

  public boolean contains(LocalDate day) {
    return (from == null || !day.isBefore(from)) && (until == null || !day.isAfter(until));
  }

  /** Whether there is a day in both. */
  public boolean overlaps(Dates other) {
    return startsBeforeEndOf(other) && other.startsBeforeEndOf(this);
  }

  private boolean startsBeforeEndOf(Dates other) {
    return from == null || other.until == null || !from.isAfter(other.until);
  }
}
