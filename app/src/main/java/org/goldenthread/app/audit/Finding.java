package org.goldenthread.app.audit;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something in the record that does not fit its seals.
 *
 * @param table schema and name; {@code audit.seal} for a fault of the chain
 * @param row id of the row; of a seal its number
 * @param change the change that made the row, or that ended it where the fault is in the ending
 * @param enteredAt when that change was entered; null when there is no such change
 * @param by the post that made it; null when there is no such change
 * @param sealedDigest digest of the row or seal as it was sealed, hexadecimal; null when it never
 *     was
 */
public record Finding(
    Kind kind,
    String table,
    long row,
    @Nullable Long change,
    @Nullable Instant enteredAt,
    @Nullable String by,
    @Nullable String sealedDigest) {

  /** What is wrong. */
  public enum Kind {
    /** Its content is not what was sealed. */
    ALTERED,
    /** It was sealed and is gone. */
    REMOVED,
    /** It names a change that was sealed without it. */
    INSERTED,
    /** It was ended when sealed and no longer is. */
    UN_ENDED,
    /** It is ended by a change that was sealed without ending it. */
    ENDED,
    /** The change carries no witness of this program. */
    FORGED,
    /** The seal does not fit what it covers, the seal before it or its witness. */
    SEAL_ALTERED,
    /** The seal is gone. */
    SEAL_REMOVED,
    /** The seal is not the one in the exported copy. */
    SEAL_REBUILT
  }

  /** A fault of the chain. */
  public static Finding ofSeal(Kind kind, long number, @Nullable String digest) {
    return new Finding(kind, "audit.seal", number, null, null, null, digest);
  }
}
