package org.goldenthread.app.cycle.sheet;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What came back in a sheet.
 *
 * @param problem why nothing of it can be used; null when its rows can
 * @param sheet name of the sheet the rows stand in
 * @param rows those of items, each item once
 * @param refused rows nothing can be done with
 * @param notes what else the sender must know
 */
public record SheetReading(
    @Nullable String problem,
    String sheet,
    List<Row> rows,
    List<RefusedCell> refused,
    List<String> notes) {
  public SheetReading {
    rows = List.copyOf(rows);
    refused = List.copyOf(refused);
    notes = List.copyOf(notes);
  }

  static SheetReading unusable(String problem) {
    return new SheetReading(problem, "", List.of(), List.of(), List.of());
  }

  /**
   * The row of an item.
   *
   * @param number as the sheet counts
   * @param key by what it was known again
   * @param title of the item as the row says it; empty without that column
   * @param cells what stands in each field by its name; empty ones are missing
   * @param columns where each field stands: "D"
   */
  public record Row(
      int number,
      RowKey key,
      String title,
      Map<String, String> cells,
      Map<String, String> columns) {
    public Row {
      cells = Map.copyOf(cells);
      columns = Map.copyOf(columns);
    }
  }

  /**
   * A cell that cannot be taken.
   *
   * @param row as the sheet counts
   * @param column its letter and name: "D Headline"; empty for the whole row
   * @param value what stands there, cut when long
   * @param expected what to do
   */
  public record RefusedCell(String sheet, int row, String column, String value, String expected) {}
}
