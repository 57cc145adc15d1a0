package org.goldenthread.app.shell.chart;

import java.util.List;

/**
 * The figures of a chart as text.
 *
 * @param columns headings, the first of the rows' heads
 */
public record ChartTable(List<String> columns, List<Row> rows) {

  public ChartTable {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
  }

  /**
   * One period or place.
   *
   * @param note what the picture marks here: a break, the number of a decision; may be empty
   * @param cells one for each column but the first
   */
  public record Row(String head, String note, List<String> cells) {

    public Row {
      cells = List.copyOf(cells);
    }
  }
}
