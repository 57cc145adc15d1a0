package org.goldenthread.app.cycle.exceptions;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the rules of exceptions look at of an item.
 *
 * @param reds in how many of its latest judgements running a part was red; 0 when the latest has
 *     none
 * @param redSince day of the first of them; null exactly when there is none
 * @param complete whether every part is complete
 * @param due the last day on which it is due; null when that is not known
 * @param missed for how many closed rounds running no update came
 * @param missedSince the day the first of them closed; null exactly when there is none
 */
record ItemFacts(
    int reds,
    @Nullable LocalDate redSince,
    boolean complete,
    @Nullable LocalDate due,
    int missed,
    @Nullable LocalDate missedSince) {
  ItemFacts {
    if (reds < 0 || (reds == 0) != (redSince == null)) {
      throw new IllegalArgumentException("reds " + reds + " since " + redSince);
    }
    if (missed < 0 || (missed == 0) != (missedSince == null)) {
      throw new IllegalArgumentException("missed " + missed + " since " + missedSince);
    }
  }
}
