package org.goldenthread.intake.table;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.goldenthread.intake.model.Cell;
import org.goldenthread.intake.model.Line;
import org.goldenthread.intake.model.Row;

/**
 * Removes what a converter repeats of a nested table: its cells once more after the cell that holds
 * it, and its rows once more as rows of the outer table.
 */
final class NestedRepeats {
  private NestedRepeats() {}

  static List<Row> removed(List<Row> rows) {
    List<Row> kept = new ArrayList<>();
    Deque<List<String>> expected = new ArrayDeque<>();
    for (Row row : rows) {
      if (!expected.isEmpty() && trimmed(texts(row.cells())).equals(expected.peek())) {
        expected.poll();
        continue;
      }
      expected.clear();
      kept.add(withoutFlatCopies(row, expected));
    }
    return kept;
  }

  private static Row withoutFlatCopies(Row row, Deque<List<String>> expected) {
    if (row.cells().stream().noneMatch(NestedRepeats::holdsTable)) {
      return row;
    }
    List<Cell> cells = new ArrayList<>();
    for (int i = 0; i < row.cells().size(); i++) {
      Cell cell = row.cells().get(i);
      cells.add(cell);
      List<String> flat = new ArrayList<>();
      for (List<String> nested : cell.nestedRows()) {
        flat.addAll(nested);
        if (!trimmed(nested).isEmpty()) {
          expected.add(trimmed(nested));
        }
      }
      int end = i + 1 + flat.size();
      if (!flat.isEmpty()
          && end <= row.cells().size()
          && texts(row.cells().subList(i + 1, end)).equals(flat)) {
        i = end - 1;
      }
    }
    return new Row(cells, row.line());
  }

  private static boolean holdsTable(Cell cell) {
    return cell.lines().stream().anyMatch(line -> line.kind() == Line.Kind.TABLE_ROW);
  }

  private static List<String> texts(List<Cell> cells) {
    return cells.stream().map(Cell::flat).toList();
  }

  private static List<String> trimmed(List<String> cells) {
    int end = cells.size();
    while (end > 0 && cells.get(end - 1).isEmpty()) {
      end--;
    }
    return cells.subList(0, end);
  }
}
