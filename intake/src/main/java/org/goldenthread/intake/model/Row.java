package org.goldenthread.intake.model;

import java.util.List;
import java.util.stream.Collectors;

/** A row of a table as it stands in the document, before any stitching. */
public record Row(List<Cell> cells, int line) {
  public Row {
    cells = List.copyOf(cells);
  }

  /** The cell at a 0-based column; empty beyond the end of the row. */
  public Cell cell(int column) {
    return column < cells.size() ? cells.get(column) : Cell.empty(line);
  }

  public boolean isEmpty() {
    return filled() == 0;
  }

  /** How many cells are not empty. */
  public int filled() {
    int filled = 0;
    for (Cell cell : cells) {
      filled += cell.isEmpty() ? 0 : 1;
    }
    return filled;
  }

  public String text() {
    return cells.stream().map(Cell::text).collect(Collectors.joining("\t")).stripTrailing();
  }
}
