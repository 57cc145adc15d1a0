package org.goldenthread.app.cycle.exceptions;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Why something is an exception, the worst first. */
public enum ExceptionSort {
  /** Red so many times running. */
  REDS_RUNNING,
  /** A special cause for the worse: more than the normal ups and downs. */
  WORSENING,
  /** Red. */
  RED,
  /** Due, and not complete. */
  OVERDUE,
  /** Not red, but the target is missed by more than is tolerated. */
  BEYOND_TOLERANCE,
  /** Got worse while the neighbours got better. */
  FELL_BEHIND,
  /** Worse than the neighbours by the tolerance or more. */
  BEHIND_NEIGHBOURS,
  /** No update in so many rounds. */
  MISSING_UPDATE,
  /** Red within the normal ups and downs: nothing special happened. */
  RED_BUT_NORMAL,
  /** Bad enough for long enough that a performance clinic is proposed. */
  CLINIC;

  /** As addresses, message keys and the database name it: {@code reds-running}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The sort of a word; empty for others. */
  public static Optional<ExceptionSort> of(String word) {
    return Stream.of(values()).filter(sort -> sort.word().equals(word)).findFirst();
  }
}
