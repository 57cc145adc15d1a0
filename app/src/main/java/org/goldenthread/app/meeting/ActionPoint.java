package org.goldenthread.app.meeting;

import org.jspecify.annotations.Nullable;

/**
 * An action as a log or a minute prints it.
 *
 * @param meeting number of the meeting, null for a log that names none
 * @param log heading of the log, null for an action in the text of a minute
 * @param due as printed
 * @param state open, done or discharged
 */
public record ActionPoint(
    long id,
    long document,
    @Nullable Integer meeting,
    @Nullable String log,
    @Nullable String number,
    @Nullable String owner,
    @Nullable String fromItem,
    String details,
    @Nullable String progress,
    @Nullable String due,
    String state,
    Printed printed) {

  /** What stands in its address. */
  public String anchor() {
    return "action-" + id;
  }
}
