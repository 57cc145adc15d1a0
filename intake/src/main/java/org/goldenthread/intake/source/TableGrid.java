package org.goldenthread.intake.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.goldenthread.intake.model.Cell;
import org.goldenthread.intake.model.Line;
import org.goldenthread.intake.model.Row;
import org.goldenthread.intake.model.Table;
import org.jspecify.annotations.Nullable;

/**
 * A table with merged cells, made plain. A cell merged over columns is followed by empty ones. One
 * merged over rows stands in the first of them, and again in each that has a cell of its own
 * further left: it belongs to all of them. A head of two rows becomes one.
 */
final class TableGrid {
  private static final int HEAD_WITHIN = 3;

  private record Slot(Cell cell, int rows, int columns) {}

  private static final class GridRow {
    private final int line;
    private final TreeMap<Integer, Slot> slots = new TreeMap<>();

    GridRow(int line) {
      this.line = line;
    }

    /** The first column with a text; none has a higher number than all columns together. */
    int firstFilled() {
      for (var entry : slots.entrySet()) {
        if (!entry.getValue().cell.isEmpty()) {
          return entry.getKey();
        }
      }
      return Integer.MAX_VALUE;
    }

    long filled() {
      return slots.values().stream().filter(s -> !s.cell.isEmpty()).count();
    }
  }

  private final List<GridRow> rows = new ArrayList<>();
  private final Map<Integer, GridRow> latest = new HashMap<>();
  private final Budget budget;
  private int width;

  /**
   * A table.
   *
   * @param budget counts its places and what is said again of merged cells; its rows and cells are
   *     counted by who reads them
   */
  TableGrid(Budget budget) {
    this.budget = budget;
  }

  /** Begins a row; cells are put into it until the next begins. */
  void row(int line) {
    rows.add(new GridRow(line));
  }

  /**
   * Puts a cell into the present row.
   *
   * @param column from 0
   * @param down how many rows it covers, this one among them
   * @param across how many columns it covers
   */
  void put(int column, Cell cell, int down, int across) {
    width = cell.isEmpty() ? width : Math.max(width, column + 1);
    if (column < SheetGrid.MOST_COLUMNS) {
      GridRow row = rows.get(rows.size() - 1);
      row.slots.put(
          column, new Slot(cell, down, Math.min(across, SheetGrid.MOST_COLUMNS - column)));
      latest.put(column, row);
    }
  }

  /** Says that the cell above a column of the present row covers it too. */
  void goOn(int column) {
    GridRow row = latest.get(column);
    Slot above = row == null || row == rows.get(rows.size() - 1) ? null : row.slots.get(column);
    if (row != null && above != null) {
      row.slots.put(column, new Slot(above.cell, above.rows + 1, above.columns));
    }
  }

  /** True when the table is wider than any plan; that it is left out is said then. */
  private boolean isTooWide() {
    if (width > SheetGrid.MOST_COLUMNS) {
      budget.tooWide(rows.get(0).line);
    }
    return width > SheetGrid.MOST_COLUMNS;
  }

  /** The table with every column it has, or null when no cell of it holds a text. */
  @Nullable Table table() {
    int last = -1;
    for (GridRow row : rows) {
      for (var entry : row.slots.entrySet()) {
        last = Math.max(last, entry.getKey() + entry.getValue().columns - 1);
      }
    }
    SortedSet<Integer> all = new TreeSet<>();
    for (int i = 0; i <= last; i++) {
      all.add(i);
    }
    return table(all);
  }

  /** The table with each row as long as its cells reach, or null when none holds a text. */
  @Nullable Table ragged() {
    if (isTooWide()) {
      return null;
    }
    makePlain();
    List<Row> plain = new ArrayList<>();
    for (GridRow row : rows) {
      if (row.filled() > 0) {
        Row laid = ragged(row);
        budget.places(row.line, laid.cells().size());
        plain.add(laid);
      }
    }
    return plain.isEmpty() ? null : new Table(plain);
  }

  private static Row ragged(GridRow row) {
    List<Cell> cells = new ArrayList<>();
    Cell empty = Cell.empty(row.line);
    for (var entry : row.slots.entrySet()) {
      while (cells.size() < entry.getKey()) {
        cells.add(empty);
      }
      cells.add(entry.getValue().cell);
      for (int i = 1; i < entry.getValue().columns; i++) {
        cells.add(empty);
      }
    }
    return new Row(cells, row.line);
  }

  /** The table with some of its columns, or null when no cell of it holds a text. */
  @Nullable Table table(SortedSet<Integer> columns) {
    if (isTooWide()) {
      return null;
    }
    makePlain();
    List<Row> plain = new ArrayList<>();
    for (GridRow row : rows) {
      if (row.filled() > 0) {
        budget.places(row.line, columns.size());
        plain.add(plain(row, columns));
      }
    }
    return plain.isEmpty() ? null : new Table(plain);
  }

  private void makePlain() {
    for (int i = 0; i < Math.min(HEAD_WITHIN, rows.size() - 1); i++) {
      if (isUpperHead(i)) {
        joinHeads(i);
        break;
      }
    }
    repeatMerged();
  }

  private static Row plain(GridRow row, SortedSet<Integer> used) {
    List<Cell> cells = new ArrayList<>(used.size());
    Cell empty = Cell.empty(row.line);
    for (int column : used) {
      Slot slot = row.slots.get(column);
      cells.add(slot == null ? empty : slot.cell);
    }
    return new Row(cells, row.line);
  }

  /** A row of which cells stand over several columns that the next row names one by one. */
  private boolean isUpperHead(int index) {
    GridRow upper = rows.get(index);
    GridRow lower = rows.get(index + 1);
    boolean over = false;
    for (var entry : upper.slots.entrySet()) {
      Slot slot = entry.getValue();
      long below = filledWithin(lower, entry.getKey(), slot.columns);
      if (slot.cell.isEmpty()) {
        continue;
      }
      over |= slot.columns > 1 && below > 1;
      if (slot.columns == 1 && below > 0) {
        return false;
      }
    }
    return over && upper.filled() > 1;
  }

  private static long filledWithin(GridRow row, int from, int columns) {
    return row.slots.subMap(from, from + columns).values().stream()
        .filter(s -> !s.cell.isEmpty())
        .count();
  }

  private void joinHeads(int index) {
    GridRow upper = rows.get(index);
    GridRow lower = rows.get(index + 1);
    GridRow joined = new GridRow(upper.line);
    upper.slots.forEach((c, s) -> joined.slots.put(c, new Slot(s.cell, 1, 1)));
    for (var entry : upper.slots.entrySet()) {
      Slot over = entry.getValue();
      lower
          .slots
          .subMap(entry.getKey(), entry.getKey() + over.columns)
          .forEach((c, s) -> joined.slots.put(c, new Slot(both(over.cell, s.cell), 1, 1)));
    }
    lower.slots.forEach(joined.slots::putIfAbsent);
    rows.set(index, joined);
    rows.remove(index + 1);
  }

  private static Cell both(Cell over, Cell below) {
    if (over.isEmpty() || below.isEmpty()) {
      return over.isEmpty() ? below : over;
    }
    return new Cell(
        List.of(Line.of(over.flat() + " " + below.flat(), over.line())), over.line(), below.fill());
  }

  private void repeatMerged() {
    Map<Integer, Integer> until = new HashMap<>();
    Map<Integer, Slot> merged = new HashMap<>();
    for (int i = 0; i < rows.size(); i++) {
      GridRow row = rows.get(i);
      int at = i;
      merged.keySet().removeIf(c -> until.getOrDefault(c, 0) <= at);
      int first = row.firstFilled();
      for (var entry : merged.entrySet()) {
        int column = entry.getKey();
        Cell cell = entry.getValue().cell;
        if (first < column && !row.slots.containsKey(column) && budget.repeats(cell)) {
          row.slots.put(column, new Slot(moved(cell, row.line), 1, 1));
        }
      }
      row.slots.forEach(
          (c, s) -> {
            if (s.rows > 1) {
              merged.put(c, s);
              until.put(c, at + s.rows);
            }
          });
    }
  }

  /** The cell once more, on the line of another row. */
  private static Cell moved(Cell cell, int line) {
    List<Line> lines = new ArrayList<>();
    for (Line each : cell.lines()) {
      lines.add(new Line(each.runs(), each.kind(), each.depth(), each.cells(), line));
    }
    return new Cell(lines, line, cell.fill());
  }
}
