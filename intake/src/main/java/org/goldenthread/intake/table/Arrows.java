package org.goldenthread.intake.table;

import org.jspecify.annotations.Nullable;

/** Arrows as documents print them. */
public final class Arrows {
  private Arrows() {}

  /** up, down or flat: the way an arrow points; null for any other character. */
  public static @Nullable String direction(int glyph) {
    return switch (glyph) {
      case '↑', '⇑', '⬆', '↗', '⇧' -> "up";
      case '↓', '⇓', '⬇', '↘', '⇩' -> "down";
      case '→', '⇒', '➔', '➡', '↔', '⇔', '⇨' -> "flat";
      default -> null;
    };
  }

  /** The text with a space in the place of every arrow. */
  static String without(String text) {
    StringBuilder out = new StringBuilder();
    text.codePoints().forEach(c -> out.appendCodePoint(direction(c) == null ? c : ' '));
    return out.toString();
  }
}
