package org.goldenthread.app.cycle;

import java.util.Locale;

/** Where a request stands. What may become of it stands in {@link RequestMoves}. */
public enum RequestState {
  NOT_STARTED,
  /** Something is typed and not sent. */
  DRAFT,
  /** Sent, and waiting to be signed off. */
  SUBMITTED,
  /** Came back to the lead with a note. */
  RETURNED,
  SIGNED_OFF,
  /** Its round is locked. */
  LOCKED;

  /** Whether the lead has still to send something. */
  public boolean isDue() {
    return this == NOT_STARTED || this == DRAFT || this == RETURNED;
  }

  /** As tables, addresses and message keys name it: {@code signed-off}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /**
   * The state of this word.
   *
   * @throws IllegalArgumentException for a word that names none
   */
  public static RequestState of(String word) {
    return valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
  }
}
