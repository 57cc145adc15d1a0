package org.goldenthread.app.measure.series;

import java.util.Locale;
import java.util.Optional;

/** What sort of figure a series holds. */
public enum SeriesKind {
  ACTUAL,
  TARGET,
  /** A target as some plans call it. */
  PLAN,
  TRAJECTORY,
  BASELINE,
  /** A value to compare with that is no area's own, such as a national standard. */
  BENCHMARK,
  FORECAST;

  /** As files and the database name it: {@code actual}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The kind of this word, in any case; empty for any other text. */
  public static Optional<SeriesKind> ofWord(String word) {
    for (SeriesKind kind : values()) {
      if (kind.word().equalsIgnoreCase(word.strip())) {
        return Optional.of(kind);
      }
    }
    return Optional.empty();
  }
}
