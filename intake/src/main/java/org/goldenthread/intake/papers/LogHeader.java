package org.goldenthread.intake.papers;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.goldenthread.intake.model.Cell;
import org.goldenthread.intake.table.CellJoin;
import org.jspecify.annotations.Nullable;

/** The header row of a meeting's table; a column without a known word is null. */
record LogHeader(List<@Nullable LogColumn> columns) {
  LogHeader {
    columns = Collections.unmodifiableList(new ArrayList<>(columns));
  }

  /** The header a row is: at least two of its columns are known, and most of them; or null. */
  static @Nullable LogHeader of(PaperLine row) {
    List<@Nullable LogColumn> columns = new ArrayList<>();
    int filled = row.filled();
    int unknown = 0;
    for (Cell cell : row.cells()) {
      LogColumn column = LogColumn.of(cell.flat());
      unknown += column == null && !cell.isEmpty() ? 1 : 0;
      if (unknown * 3 > filled) {
        return null;
      }
      columns.add(column);
    }
    long known = columns.stream().filter(Objects::nonNull).distinct().count();
    return known >= 2 && known * 3 >= filled * 2L ? new LogHeader(columns) : null;
  }

  boolean has(LogColumn column) {
    return columns.contains(column);
  }

  /** A log: what is to be done, and by whom. A table of the discussion is none. */
  boolean isLog() {
    return has(LogColumn.DETAILS) && has(LogColumn.OWNER) && !has(LogColumn.DISCUSSION);
  }

  /** The minutes themselves as a table: what was said beside its number or its action. */
  boolean isMinutes() {
    boolean itemBesideAction =
        has(LogColumn.NUMBER)
            && has(LogColumn.FROM)
            && has(LogColumn.DETAILS)
            && !has(LogColumn.OWNER)
            && !has(LogColumn.UPDATE)
            && !has(LogColumn.STATUS);
    return itemBesideAction
        || has(LogColumn.DISCUSSION) && (has(LogColumn.NUMBER) || has(LogColumn.FROM))
        || has(LogColumn.DISCUSSION) && has(LogColumn.DETAILS);
  }

  /** The cells of a column, joined; empty when there is none. */
  Cell cell(PaperLine row, LogColumn column) {
    List<Cell> cells = new ArrayList<>();
    for (int i = 0; i < Math.min(columns.size(), row.cells().size()); i++) {
      if (columns.get(i) == column) {
        cells.add(row.cells().get(i));
      }
    }
    return CellJoin.joinAll(cells);
  }
}
