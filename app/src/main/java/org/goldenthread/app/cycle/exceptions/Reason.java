package org.goldenthread.app.cycle.exceptions;

import java.time.LocalDate;
import org.goldenthread.scoring.Period;
import org.jspecify.annotations.Nullable;

/**
 * Why something is an exception.
 *
 * @param since the first day on which it was so
 * @param period the period that day belongs to; null where it is a day alone
 * @param count how many reds or rounds running; 1 where only the latest counts
 */
public record Reason(ExceptionSort sort, LocalDate since, @Nullable Period period, int count) {
  public Reason {
    if (count < 1) {
      throw new IllegalArgumentException("count must be 1 or more, was " + count);
    }
  }

  static Reason in(ExceptionSort sort, Period period, int count) {
    return new Reason(sort, period.start(), period, count);
  }

  static Reason on(ExceptionSort sort, LocalDate day, int count) {
    return new Reason(sort, day, null, count);
  }
}
