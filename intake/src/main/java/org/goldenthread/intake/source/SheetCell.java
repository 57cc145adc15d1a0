package org.goldenthread.intake.source;

import org.goldenthread.intake.model.Fill;
import org.jspecify.annotations.Nullable;

/**
 * One cell of a sheet.
 *
 * @param column from 0
 * @param text as the sheet shows it; empty when the cell has only a colour
 * @param number its value for the rules of colour; not a number for texts
 */
record SheetCell(int column, String text, double number, SheetStyle style, @Nullable Fill fill) {

  SheetCell {
    text = isBlank(text) ? "" : text;
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
    return text.isEmpty();
  }

  SheetCell filled(@Nullable Fill by) {
    return new SheetCell(column, text, number, style, by);
  }
}
