package org.goldenthread.app.measure.assess;

import java.util.List;
import java.util.OptionalInt;
import org.goldenthread.scoring.Absence;
import org.goldenthread.scoring.Observed;
import org.goldenthread.scoring.Period;
import org.jspecify.annotations.Nullable;

/** The one figure of others that a value is held against. */
final class Comparator {
  private Comparator() {}

  /**
   * The figure of the value's own period, loaded before printed; else the latest loaded one before
   * it; else what is printed without a period or of another one.
   *
   * @param line null when no loaded figure of that area is of the value's kind of period
   */
  static Observed of(@Nullable FigureLine line, int now, Period period, List<Observed> printed) {
    OptionalInt latest = line == null ? OptionalInt.empty() : line.latestValue(now);
    Observed single = printed(printed, period);
    boolean ofPeriod = single != null && period.equals(single.period());
    if (line != null && latest.isPresent() && (latest.getAsInt() == now || !ofPeriod)) {
      return line.at(latest.getAsInt());
    }
    return single == null ? Observed.of(Absence.NOT_PRINTED) : single;
  }

  /** Of printed figures the last known of a period, else the last known one; null without any. */
  static @Nullable Observed printed(List<Observed> inOrder, Period period) {
    Observed found = null;
    for (Observed one : inOrder) {
      if (found == null || period.equals(one.period()) || !period.equals(found.period())) {
        found = one;
      }
    }
    return found;
  }
}
