package org.goldenthread.app.audit.internal;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * What the witness of a change vouches for.
 *
 * @param enteredAt to the microsecond, as the database keeps it
 * @param account null for a program
 */
public record ChangeFacts(
    long id,
    int partnership,
    LocalDate knownOn,
    Instant enteredAt,
    String post,
    @Nullable Long account,
    String reason) {

  public ChangeFacts {
    enteredAt = enteredAt.truncatedTo(ChronoUnit.MICROS);
  }

  /** One line a field; the last two are given their lengths, as they may hold line breaks. */
  byte[] canonical() {
    return String.join(
            "\n",
            "golden-thread change 1",
            Long.toString(id),
            Integer.toString(partnership),
            knownOn.toString(),
            enteredAt.toString(),
            account == null ? "-" : account.toString(),
            post.length() + ":" + post,
            reason.length() + ":" + reason)
        .getBytes(StandardCharsets.UTF_8);
  }
}
