package org.goldenthread.app.measure.load;

import java.util.UUID;
import org.goldenthread.app.audit.Author;
import org.jspecify.annotations.Nullable;

/**
 * Who wants a file loaded, and what they were shown of it.
 *
 * @param reason why, for the reader of the history
 * @param key what the load is to be called in addresses; null for a new one
 * @param fingerprint of the outcome they looked at: when another is found, nothing is stored; null
 *     when whatever is found is accepted
 */
public record Acceptance(
    Author by, String reason, @Nullable UUID key, @Nullable String fingerprint) {

  /** Of whatever is found in a file. */
  public static Acceptance of(Author by, LoadFile file) {
    return new Acceptance(by, reason(file.name()), null, null);
  }

  /** Why a file is loaded where nobody gives another reason. */
  public static String reason(String fileName) {
    return "Loaded figures from " + fileName;
  }

  boolean isOf(String found) {
    return fingerprint == null || fingerprint.equals(found);
  }
}
