package org.goldenthread.app.cycle;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is asked of one lead for one item in one round.
 *
 * @param version id of the version row these values are from: forms carry it, so that two people do
 *     not act over each other
 * @param asked the party that is asked; null when nobody leads the item, which is an owner alarm
 * @param lockedFrom where it stood when its round was locked; null unless it is
 * @param note why it was returned, reopened, unlocked or given to another; null when nothing is
 *     said
 * @param dueOn last day to answer, in London
 */
public record Request(
    long id,
    long round,
    long item,
    long version,
    @Nullable Long asked,
    RequestState state,
    @Nullable RequestState lockedFrom,
    @Nullable String note,
    LocalDate dueOn) {
  public Request {
    if ((state == RequestState.LOCKED) != (lockedFrom != null)) {
      throw new IllegalArgumentException("request " + id + " is " + state + " from " + lockedFrom);
    }
  }
}
