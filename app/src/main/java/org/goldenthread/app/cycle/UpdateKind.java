package org.goldenthread.app.cycle;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a lead answers to "Is there anything to report?" */
public enum UpdateKind {
  REPORT,
  NO_CHANGE,
  /** For data, or for somebody else. */
  WAITING;

  /** As tables, forms and message keys name it: {@code no-change}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  public static Optional<UpdateKind> parse(String word) {
    return Arrays.stream(values()).filter(k -> k.word().equals(word)).findFirst();
  }
}
