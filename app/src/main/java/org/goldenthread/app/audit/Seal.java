package org.goldenthread.app.audit;

import java.time.Instant;

/**
 * A seal of a partnership's record.
 *
 * @param number 1, 2, ... in its partnership
 * @param digest SHA-256 over the seal before and what this one covers, lower-case hexadecimal
 */
public record Seal(int partnership, int number, String digest, Instant sealedAt) {

  public Seal {
    if (!digest.matches("[0-9a-f]{64}")) {
      throw new IllegalArgumentException("digest must be 64 hexadecimal digits but is " + digest);
    }
  }
}
