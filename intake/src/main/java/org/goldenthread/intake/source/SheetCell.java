package org.goldenthread.intake.source;

import org.goldenthread.intake.model.Fill;
import org.jspecify.annotations.Nullable;

/**
 * One cell of a sheet.
 *
 * @param column from 0
 * @param rich what it says
 * @param number its value for the rules of colour; not a number for texts
 */
record SheetCell(int column, RichText rich, double number, SheetStyle style, @Nullable Fill fill) {
  private static final RichText EMPTY = RichText.plain("");

  SheetCell {
    rich = isBlank(rich.text()) ? EMPTY : rich;
  }

  /** As the sheet shows it; empty when the cell has only a colour. */
  String text() {
    return rich.text();
  }

  boolean isBold() {
    return rich.isBold(style.bold());
  }

  private static boolean isBlank(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (!LineSink.isSpace(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  boolean isEmpty() {
    return rich.text().isEmpty();
  }

  SheetCell filled(@Nullable Fill by) {
    return new SheetCell(column, rich, number, style, by);
  }
}
