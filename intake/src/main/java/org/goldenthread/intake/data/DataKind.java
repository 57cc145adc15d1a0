package org.goldenthread.intake.data;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What a figure of a data file says: how things were, or how they should be. */
public enum DataKind {
  ACTUAL,
  TARGET,
  /** A target as some plans call it. */
  PLAN,
  TRAJECTORY,
  BASELINE,
  BENCHMARK;

  private static final Map<String, DataKind> BY_WORD = new HashMap<>();

  static {
    for (DataKind kind : values()) {
      BY_WORD.put(kind.word(), kind);
    }
    BY_WORD.put("outturn", ACTUAL);
    BY_WORD.put("result", ACTUAL);
    BY_WORD.put("planned", PLAN);
  }

  /** As it is stored: {@code actual}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Reads "Actual", "target", "outturn"; empty for any other text. */
  public static Optional<DataKind> read(String printed) {
    return Optional.ofNullable(BY_WORD.get(printed.strip().toLowerCase(Locale.ROOT)));
  }
}
