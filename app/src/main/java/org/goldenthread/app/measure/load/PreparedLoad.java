package org.goldenthread.app.measure.load;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.goldenthread.app.audit.Author;
import org.jspecify.annotations.Nullable;

/**
 * A file of figures that was sent and is not in the record yet.
 *
 * @param key stands in addresses
 * @param create whether measures and areas that are not known are to be made
 * @param goodRows whether its good rows are to be loaded though others are refused
 * @param reason why, for the reader of the history
 * @param by who sent it, or held it back
 * @param holdUntil until when it is held back; null when it waits for somebody to accept it
 * @param problem why it could not be let go at that time, null when nothing is wrong
 */
public record PreparedLoad(
    long id,
    UUID key,
    String fileName,
    String digest,
    boolean create,
    boolean goodRows,
    String reason,
    Instant preparedAt,
    Author by,
    @Nullable Instant holdUntil,
    @Nullable String problem) {

  /** How long a file waits to be accepted. */
  public static final Duration WAITS = Duration.ofDays(1);

  /** When it is thrown away by itself, unless it is held back. */
  public Instant goneAt() {
    return preparedAt.plus(WAITS);
  }
}
