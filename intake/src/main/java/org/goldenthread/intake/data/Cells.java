package org.goldenthread.intake.data;

import de.siegmar.fastcsv.reader.CsvRecord;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Cells of a record by column, without space around them. */
final class Cells {
  /** What statistical software writes for an empty text. */
  private static final String NOTHING = "NA";

  private Cells() {}

  /** Empty when the column is -1 or the record is too short. */
  static String text(CsvRecord row, int column) {
    return column < 0 || column >= row.getFieldCount() ? "" : stripped(row.getField(column));
  }

  /** Most texts have no space around them, which two looks tell. */
  private static String stripped(String text) {
    int length = text.length();
    return length > 0
            && (text.charAt(0) <= ' ' || text.charAt(length - 1) <= ' ' || text.charAt(0) > 0x7f)
        ? text.strip()
        : text;
  }

  /** Text that is not empty and not NA, else null. */
  static @Nullable String said(CsvRecord row, int column) {
    String text = text(row, column);
    return text.isEmpty() || text.equals(NOTHING) ? null : text;
  }

  /** A count or a limit: null when it is empty, NA or a symbol. */
  static @Nullable BigDecimal number(CsvRecord row, int column) throws NotANumberException {
    String text = text(row, column);
    if (text.isEmpty()) {
      return null;
    }
    ValueCell cell = ValueCell.read(text);
    if (cell == null) {
      throw new NotANumberException(column, text);
    }
    return cell.number();
  }

  /** Whether nothing at all stands in the record, as in the last lines of a saved spreadsheet. */
  static boolean isEmpty(CsvRecord row) {
    for (int i = 0; i < row.getFieldCount(); i++) {
      if (!row.getField(i).isBlank()) {
        return false;
      }
    }
    return true;
  }

  /** A cell where a number was expected. */
  static final class NotANumberException extends Exception {
    private static final long serialVersionUID = 1L;
    private final int column;
    private final String text;

    NotANumberException(int column, String text) {
      super(text, null, false, false);
      this.column = column;
      this.text = text;
    }

    /** Refuses the row with what to write instead. */
    void refuse(Feed feed, CsvRecord row, Header header) {
      feed.refuse(
          row.getStartingLineNumber(),
          header.name(column),
          text,
          "is not a number",
          NumberText.advice(text));
    }
  }
}
