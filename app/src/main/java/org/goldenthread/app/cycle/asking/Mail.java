package org.goldenthread.app.cycle.asking;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A mail in the queue.
 *
 * @param day the day in London whose one mail to this address it is
 * @param body with marks where signed links stand
 * @param attempts how often it was tried
 * @param messageId with its angle brackets
 * @param lastProblem what a mail server said last; null while nothing went wrong
 * @param sentAt null until it was sent
 */
public record Mail(
    long id,
    Kind kind,
    String recipient,
    LocalDate day,
    String subject,
    MailBody body,
    State state,
    int attempts,
    Instant nextTryAt,
    String messageId,
    @Nullable String lastProblem,
    @Nullable Instant sentAt) {

  /** What it is for. */
  public enum Kind {
    /** All that is due from a person, on one day. */
    DUE,
    /** The same, because the officer asked for it. */
    CHASED,
    /** What came back to a lead with a note. */
    RETURNED,
    /** A new link that its holder asked for. */
    NEW_LINK,
    /** Whom a round cannot reach, for the officer. */
    ALARM;

    public String word() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Kind of(String word) {
      return valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
  }

  /** What became of it. */
  public enum State {
    QUEUED,
    SENT,
    /** The mail server refuses it for good. */
    FAILED,
    /** It was sent, and came back. */
    BOUNCED;

    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }

    static State of(String word) {
      return Arrays.stream(values())
          .filter(state -> state.word().equals(word))
          .findFirst()
          .orElseThrow(() -> new IllegalArgumentException("no state is called " + word));
    }
  }

  /** Never printed whole. */
  @Override
  public String toString() {
    return "Mail[" + id + " " + state + "]";
  }
}
