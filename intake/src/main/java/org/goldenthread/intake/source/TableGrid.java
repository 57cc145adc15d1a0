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

    long filled() {
      return slots.values().stream().filter(s -> !s.cell.isEmpty()).count();
    }
  }

  private final List<GridRow> rows = new ArrayList<>();
  private final int mostRepeated;
  private int repeated;

  TableGrid() {
    this(Integer.MAX_VALUE);
  }

  /**
   * A table of which merged cells are said again at most so often.
   *
   * @param mostRepeated at least 0
   */
  TableGrid(int mostRepeated) {
    this.mostRepeated = mostRepeated;
  }

  /** How often merged cells were said again. */
  int repeated() {
    return repeated;
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
    rows.get(rows.size() - 1).slots.put(column, new Slot(cell, down, across));
  }

  /** Says that the cell above a column of the present row covers it too. */
  void goOn(int column) {
    for (int i = rows.size() - 2; i >= 0; i--) {
      Slot above = rows.get(i).slots.get(column);
      if (above != null) {
        rows.get(i).slots.put(column, new Slot(above.cell, above.rows + 1, above.columns));
        return;
      }
    }
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
    makePlain();
    List<Row> plain = new ArrayList<>();
    for (GridRow row : rows) {
      if (row.filled() > 0) {
        plain.add(ragged(row));
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
    makePlain();
    List<Row> plain = new ArrayList<>();
    for (GridRow row : rows) {
      if (row.filled() > 0) {
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
      for (var entry : merged.entrySet()) {
        int column = entry.getKey();
        boolean own = row.slots.headMap(column).values().stream().anyMatch(s -> !s.cell.isEmpty());
        if (own && repeated < mostRepeated && !row.slots.containsKey(column)) {
          row.slots.put(column, new Slot(moved(entry.getValue().cell, row.line), 1, 1));
          repeated++;
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
