package org.goldenthread.intake.data;

import java.math.BigDecimal;
import org.goldenthread.scoring.Quality;
import org.jspecify.annotations.Nullable;

/**
 * A cell where a value is expected.
 *
 * @param number exact; null when a symbol or nothing stands there
 * @param quality as the symbol says; null when there is none
 * @param percent whether a per cent sign is printed with the number
 */
record ValueCell(@Nullable BigDecimal number, @Nullable Quality quality, boolean percent) {

  static final ValueCell EMPTY = new ValueCell(null, null, false);

  /** Reads "27.67", "27.67%", "27.67 [p]", "c", ""; null for any other text. */
  static @Nullable ValueCell read(String text) {
    if (text.isEmpty()) {
      return EMPTY;
    }
    BigDecimal number = NumberText.parse(text);
    return number != null ? new ValueCell(number, null, false) : readAnyForm(text);
  }

  private static @Nullable ValueCell readAnyForm(String text) {
    if (text.startsWith("<") && text.endsWith(">")) {
      return read(text.replaceAll("<[^>]*>", "").strip());
    }
    Quality symbol = Quality.read(text).orElse(null);
    if (symbol != null) {
      return symbol.needsValue() ? null : new ValueCell(null, symbol, false);
    }
    int bracket = text.endsWith("]") ? text.lastIndexOf('[') : -1;
    Quality beside = bracket < 0 ? null : Quality.read(text.substring(bracket)).orElse(null);
    if (bracket >= 0 && (beside == null || !beside.mayHaveValue())) {
      return null;
    }
    String rest = bracket < 0 ? text : text.substring(0, bracket).strip();
    boolean percent = rest.endsWith("%");
    BigDecimal number =
        NumberText.parse(percent ? rest.substring(0, rest.length() - 1).strip() : rest);
    return number == null ? null : new ValueCell(number, beside, percent);
  }
}
