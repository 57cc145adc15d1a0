package org.goldenthread.app.cycle;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How often a plan is reported on. */
public enum RoundKind {
  MONTHLY,
  QUARTERLY,
  TERMLY,
  HALF_YEARLY,
  YEARLY;

  /** As tables, forms and message keys name it: {@code half-yearly}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  public static Optional<RoundKind> parse(String word) {
    return Arrays.stream(values()).filter(k -> k.word().equals(word)).findFirst();
  }
}
