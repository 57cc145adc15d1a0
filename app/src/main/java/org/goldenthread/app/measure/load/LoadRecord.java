package org.goldenthread.app.measure.load;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A load that is in the record.
 *
 * @param key stands in addresses
 * @param format how the file was laid out
 * @param published whether it is reference data
 * @param remarked figures beside which only the marks of their publisher stood otherwise
 * @param knownOn from which day its figures count as known
 * @param by the post that loaded it
 * @param takenBack how it was taken back; null when it stands
 */
public record LoadRecord(
    long id,
    UUID key,
    String fileName,
    String format,
    boolean published,
    long added,
    long changed,
    long remarked,
    long unchanged,
    long refused,
    LocalDate knownOn,
    Instant enteredAt,
    String by,
    String reason,
    @Nullable TakenBack takenBack) {

  /**
   * How a load was taken back.
   *
   * @param kept figures that stayed, as later loads have them
   */
  public record TakenBack(Instant at, String by, String reason, long kept) {}
}
