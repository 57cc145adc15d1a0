package org.goldenthread.intake.table;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.goldenthread.intake.model.Cell;
import org.goldenthread.intake.model.Row;

/**
 * The columns of a table that are empty in every row. A piece without a header of its own takes the
 * padding of the piece before it when both are equally wide, for an empty column of it may only be
 * empty on this page; otherwise it loses its empty columns at the end.
 */
record Padding(List<Boolean> used) {
  Padding {
    used = List.copyOf(used);
  }

  static Padding of(List<Row> rows) {
    int width = rows.stream().mapToInt(r -> r.cells().size()).max().orElse(0);
    List<Boolean> used = new ArrayList<>(Collections.nCopies(width, false));
    for (Row row : rows) {
      for (int i = 0; i < row.cells().size(); i++) {
        if (!row.cells().get(i).isEmpty()) {
          used.set(i, true);
        }
      }
    }
    return new Padding(used);
  }

  Padding orAs(Padding before) {
    if (used.size() < before.used.size()) {
      List<Boolean> wide = new ArrayList<>(used);
      wide.addAll(Collections.nCopies(before.used.size() - used.size(), false));
      return new Padding(wide).orAs(before);
    }
    if (before.used.size() != used.size()) {
      int last = used.lastIndexOf(true);
      List<Boolean> kept = new ArrayList<>();
      for (int i = 0; i < used.size(); i++) {
        kept.add(i <= last);
      }
      return new Padding(kept);
    }
    for (int i = 0; i < used.size(); i++) {
      if (used.get(i) && !before.used.get(i)) {
        return this;
      }
    }
    return before;
  }

  /** The columns used in either piece of one table. */
  Padding or(Padding other) {
    List<Boolean> either = new ArrayList<>();
    for (int i = 0; i < used.size(); i++) {
      either.add(used.get(i) || (i < other.used.size() && other.used.get(i)));
    }
    return new Padding(either);
  }

  boolean isAsWideAs(Padding other) {
    return used.size() == other.used.size();
  }

  Row remove(Row row) {
    if (used.size() == row.cells().size() && !used.contains(false)) {
      return row;
    }
    List<Cell> cells = new ArrayList<>();
    for (int i = 0; i < used.size(); i++) {
      if (used.get(i)) {
        cells.add(row.cell(i));
      }
    }
    return new Row(cells, row.line());
  }
}
