package org.goldenthread.app.audit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A file attached as evidence.
 *
 * @param key stands in its address
 * @param byteSize 1 to 20,971,520
 * @param exemption null when every reader of the partnership may open it
 * @param knownOn the day it was attached
 * @param by the post that attached it
 * @param withdrawn null while it stands
 */
public record Attachment(
    long id,
    UUID key,
    String thingKind,
    long thing,
    String fileName,
    EvidenceType type,
    String digest,
    long byteSize,
    String description,
    @Nullable Exemption exemption,
    LocalDate knownOn,
    Instant enteredAt,
    String by,
    @Nullable Withdrawal withdrawn) {

  /**
   * Marked exempt by Part 1 of Schedule 12A to the Local Government Act 1972.
   *
   * @param paragraph 1 to 7
   * @param board the party whose members may open it; null when only those entitled to all may
   */
  public record Exemption(int paragraph, @Nullable Long board) {
    public static final int PARAGRAPHS = 7;

    public Exemption {
      if (paragraph < 1 || paragraph > PARAGRAPHS) {
        throw new IllegalArgumentException("paragraph must be 1 to 7 but is " + paragraph);
      }
    }
  }

  /** That it was withdrawn. Its bytes stay. */
  public record Withdrawal(LocalDate on, String by, String reason) {}
}
