package org.goldenthread.app.cycle;

import java.util.Locale;

/** Where a round stands. It opens once, and may be locked and unlocked again. */
public enum RoundState {
  /** Nobody has been asked yet. */
  PLANNED,
  OPEN,
  /** Nothing in it changes any more, and its report stands as it was. */
  LOCKED;

  /** As tables and message keys name it. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  static RoundState of(String word) {
    return valueOf(word.toUpperCase(Locale.ROOT));
  }
}
