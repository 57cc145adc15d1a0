package org.goldenthread.intake.sheet;

import java.util.List;
import java.util.Map;
import org.apache.poi.ss.util.CellReference;

/**
 * One sheet of a workbook as it came back.
 *
 * @param rows those with something in them, from the top
 */
public record FilledSheet(String name, List<Row> rows) {
  public FilledSheet {
    rows = List.copyOf(rows);
  }

  /**
   * One row.
   *
   * @param number as the sheet counts, from 1
   * @param cells what is shown in each column that is not empty, from column 0; days as {@code
   *     2010-03-31}
   */
  public record Row(int number, Map<Integer, String> cells) {
    public Row {
      cells = Map.copyOf(cells);
    }

    /** What is shown in a column; empty for an empty cell. */
    public String cell(int column) {
      return cells.getOrDefault(column, "");
    }
  }

  /** How a sheet names a column: A, B, ... AA. */
  public static String letter(int column) {
    return CellReference.convertNumToColString(column);
  }
}
