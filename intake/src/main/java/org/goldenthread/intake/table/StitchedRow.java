package org.goldenthread.intake.table;

import java.util.List;
import org.goldenthread.intake.model.Cell;

/**
 * A row of a stitched table, still as it stands in its piece.
 *
 * @param header the header of its own piece; columns of the row are those of this header
 * @param afterBreak true for the first row after a page break: it may go on the row before it
 */
public record StitchedRow(Header header, List<Cell> cells, int line, boolean afterBreak) {
  public StitchedRow {
    cells = List.copyOf(cells);
  }

  /** The cell at a 0-based column; empty beyond the end of the row. */
  public Cell cell(int column) {
    return column >= 0 && column < cells.size() ? cells.get(column) : Cell.empty(line);
  }

  /** The first cell whose column has the role; empty when there is no such column. */
  public Cell cell(ColumnRole role) {
    return cell(header.indexOf(role));
  }

  public boolean isEmpty() {
    return cells.stream().allMatch(Cell::isEmpty);
  }
}
