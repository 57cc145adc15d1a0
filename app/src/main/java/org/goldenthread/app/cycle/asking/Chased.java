package org.goldenthread.app.cycle.asking;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What became of chasing somebody. */
public enum Chased {
  QUEUED,
  /** They have had their mail of the day. */
  ALREADY_TODAY,
  /** There is an alarm instead: no address is known. */
  NOT_REACHED,
  /** They have sent all. */
  NOTHING_DUE;

  /** In addresses and message keys: {@code already-today}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** What a word in an address means; empty for any other. */
  public static Optional<Chased> of(String word) {
    return Arrays.stream(values()).filter(c -> c.word().equals(word)).findFirst();
  }
}
