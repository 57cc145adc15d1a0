package org.goldenthread.intake.source;

import java.util.Map;
import org.goldenthread.intake.model.Fill;
import org.jspecify.annotations.Nullable;

/** Signs that Word takes from fonts of signs, and its colours of marking pens. */
final class WordGlyphs {
  private static final int PRIVATE_USE = 0xF000;
  private static final Map<Integer, String> WINGDINGS =
      Map.ofEntries(
          Map.entry(0xFC, "✓"),
          Map.entry(0xFE, "☑"),
          Map.entry(0xFB, "✗"),
          Map.entry(0xFD, "☒"),
          Map.entry(0xA8, "☐"),
          Map.entry(0x6F, "☐"),
          Map.entry(0x6C, "●"),
          Map.entry(0x6E, "■"),
          Map.entry(0xA7, "▪"),
          Map.entry(0xDF, "←"),
          Map.entry(0xE0, "→"),
          Map.entry(0xE1, "↑"),
          Map.entry(0xE2, "↓"),
          Map.entry(0xE7, "←"),
          Map.entry(0xE8, "→"),
          Map.entry(0xE9, "↑"),
          Map.entry(0xEA, "↓"));
  private static final Map<String, String> PENS =
      Map.of(
          "red", "FF0000",
          "darkRed", "800000",
          "yellow", "FFFF00",
          "darkYellow", "808000",
          "green", "00FF00",
          "darkGreen", "008000",
          "blue", "0000FF",
          "cyan", "00FFFF",
          "darkBlue", "000080");

  private WordGlyphs() {}

  /**
   * The sign that a font of signs shows.
   *
   * @param code hexadecimal, as Word writes it
   */
  static String sign(String font, String code) {
    int sign;
    try {
      sign = Integer.parseInt(code, 16);
    } catch (NumberFormatException e) {
      return "";
    }
    int plain = sign >= PRIVATE_USE ? sign - PRIVATE_USE : sign;
    if (font.startsWith("Wingdings")) {
      return WINGDINGS.getOrDefault(plain, "");
    }
    if (font.startsWith("Symbol")) {
      return plain == 0xB7 ? "•" : plain >= 0x20 && plain < 0x7F ? "" + (char) plain : "";
    }
    return Character.isValidCodePoint(sign) ? Character.toString(sign) : "";
  }

  /** Colour of a marking pen by Word's name for it, or null. */
  static @Nullable Fill pen(String name) {
    String rgb = PENS.get(name);
    return rgb == null ? null : Fill.parse(rgb);
  }
}
