package org.goldenthread.app.home.bring;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/**
 * A document that was sent and is not in the record yet.
 *
 * @param key stands in addresses
 * @param corrections what was said of its columns and cells
 * @param version 1, 2, ...: one more whenever something is said
 * @param preparedBy the post of who sent it
 */
public record PreparedDocument(
    long id,
    UUID key,
    String fileName,
    String digest,
    SaidCorrections corrections,
    int version,
    Instant preparedAt,
    String preparedBy) {

  /** How long a document waits to be accepted. */
  public static final Duration WAITS = Duration.ofDays(14);

  /** When it is thrown away by itself. */
  public Instant goneAt() {
    return preparedAt.plus(WAITS);
  }
}
