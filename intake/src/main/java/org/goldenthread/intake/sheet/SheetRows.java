package org.goldenthread.intake.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.jspecify.annotations.Nullable;

/** Takes the rows of one sheet as they are read, as far as a form may reach. */
final class SheetRows implements XSSFSheetXMLHandler.SheetContentsHandler {
  private static final int MOST_ROWS = 10_000;
  private static final int MOST_COLUMNS = 200;
  private static final int MOST_CHARACTERS = 10_000_000;

  /** What a cell can hold, each character of it written in seven. */
  private static final int MOST_IN_CELL = 7 * FormSheet.LONGEST;

  private final List<FilledSheet.Row> rows = new ArrayList<>();
  private final Map<Integer, String> cells = new HashMap<>();
  private int column = -1;
  private int characters;

  /** A sheet goes on for longer than any form does. */
  static final class TooLargeException extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  List<FilledSheet.Row> rows() {
    return List.copyOf(rows);
  }

  @Override
  public void startRow(int row) {
    cells.clear();
    column = -1;
  }

  @Override
  public void cell(@Nullable String at, @Nullable String shown, @Nullable XSSFComment comment) {
    column = at == null ? column + 1 : new CellReference(at).getCol();
    if (shown == null || column < 0 || column >= MOST_COLUMNS) {
      return;
    }
    String cut = shown.length() <= MOST_IN_CELL ? shown : shown.substring(0, MOST_IN_CELL);
    // A file can name one long text from a million cells of one row.
    characters += cut.length();
    if (characters > MOST_CHARACTERS) {
      throw new TooLargeException();
    }
    String text = FormSheet.cell(cut.replace("_x000D_", "").replace('\r', '\n'));
    if (!text.isEmpty()) {
      cells.put(column, text);
    }
  }

  @Override
  public void endRow(int row) {
    if (cells.isEmpty()) {
      return;
    }
    if (rows.size() == MOST_ROWS) {
      throw new TooLargeException();
    }
    rows.add(new FilledSheet.Row(row + 1, cells));
  }
}
