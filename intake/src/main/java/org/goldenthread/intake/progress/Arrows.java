package org.goldenthread.intake.progress;

import org.jspecify.annotations.Nullable;

/** Arrows as documents print them. */
final class Arrows {
  private Arrows() {}

  /** up, down or flat: the way an arrow points; null for any other character. */
  static @Nullable String direction(int glyph) {
    return switch (glyph) {
      case '↑', '⇑', '⬆', '↗', '⇧' -> "up";
      case '↓', '⇓', '⬇', '↘', '⇩' -> "down";
      case '→', '⇒', '➔', '➡', '↔', '⇔', '⇨' -> "flat";
      default -> null;
    };
  }
}
