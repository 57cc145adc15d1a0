package org.goldenthread.app.measure.series;

import org.goldenthread.scoring.Quality;
import org.jspecify.annotations.Nullable;

/**
 * The letters by which a row of figures says the quality of each: the government's where it has
 * one.
 */
public final class QualityLetters {
  /** Where there is no figure at all. */
  public static final char NO_FIGURE = '.';

  private static final @Nullable Quality[] BY_LETTER = new @Nullable Quality[128];

  static {
    for (Quality quality : Quality.values()) {
      BY_LETTER[letter(quality)] = quality;
    }
  }

  private QualityLetters() {}

  /** The letter of a quality. */
  public static char letter(Quality quality) {
    return switch (quality) {
      case FINAL -> 'f';
      case PROVISIONAL -> 'p';
      case ESTIMATED -> 'e';
      case REVISED -> 'r';
      case LOW_RELIABILITY -> 'u';
      case LOW -> 'l';
      case SUPPRESSED -> 'c';
      case NOT_AVAILABLE -> 'x';
      case NOT_APPLICABLE -> 'z';
      case NOT_STATED -> 'n';
    };
  }

  /** The quality of a letter that stands for a figure. */
  public static Quality qualityOf(char letter) {
    Quality quality = quality(letter);
    if (quality == null) {
      throw new IllegalArgumentException("no figure has the letter " + letter);
    }
    return quality;
  }

  /** The quality of a letter; null for {@link #NO_FIGURE}. */
  static @Nullable Quality quality(char letter) {
    Quality quality = letter < BY_LETTER.length ? BY_LETTER[letter] : null;
    if (quality == null && letter != NO_FIGURE) {
      throw new IllegalArgumentException("no quality has the letter " + letter);
    }
    return quality;
  }
}
