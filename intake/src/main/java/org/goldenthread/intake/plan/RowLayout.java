package org.goldenthread.intake.plan;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import org.goldenthread.intake.model.Cell;
import org.goldenthread.intake.table.CellJoin;
import org.goldenthread.intake.table.Column;
import org.goldenthread.intake.table.Header;
import org.goldenthread.intake.table.StitchedRow;
import org.goldenthread.intake.table.StitchedTable;
import org.jspecify.annotations.Nullable;

/**
 * Lays the cells of every row under the named columns of the header. Headers are often merged over
 * a column of references and the column of texts beside it, and a conversion may leave the empty
 * half of such a header on either side, so the number of cells and what stands in them decide.
 */
final class RowLayout {
  private final StitchedTable table;
  private final List<PlanColumn> columns = new ArrayList<>();

  RowLayout(StitchedTable table) {
    this.table = table;
    for (Column column : table.header().columns()) {
      if (!column.header().isEmpty()) {
        columns.add(new PlanColumn(column.header(), column.role()));
      }
    }
  }

  List<PlanColumn> columns() {
    return columns;
  }

  List<PlanRow> rows() {
    List<PlanRow> rows = new ArrayList<>();
    for (StitchedRow row : table.rows()) {
      rows.add(lay(row));
    }
    return rows;
  }

  private PlanRow lay(StitchedRow row) {
    int width = row.header().columns().size();
    List<Cell> cells = fitted(row.cells(), width, row.line());
    BitSet references = referenceColumns(row.header());
    List<Cell> laid = new ArrayList<>(Collections.nCopies(columns.size(), Cell.empty(row.line())));
    List<@Nullable String> refs = new ArrayList<>(Collections.nCopies(columns.size(), null));
    boolean inOrder = cells.size() - references.cardinality() == columns.size();
    Cell loose = Cell.empty(row.line());
    int label = -1;
    String pending = null;
    for (int i = 0; i < cells.size(); i++) {
      Cell cell = cells.get(i);
      boolean named = !row.header().columns().get(i).header().isEmpty();
      boolean reference = references.get(i);
      label += inOrder ? (reference ? 0 : 1) : (named ? 1 : 0);
      int at = Math.max(0, label);
      if (reference) {
        pending = cell.isEmpty() ? pending : cell.flat().strip();
        continue;
      }
      if (!inOrder && !named && LeadCell.isLeadLine(cell.flat())) {
        loose = cell;
      } else {
        laid.set(at, CellJoin.join(laid.get(at), cell));
      }
      if (pending != null && !cell.isEmpty() && refs.get(at) == null) {
        refs.set(at, pending);
        pending = null;
      }
    }
    return new PlanRow(laid, refs, loose, row.line(), row.afterBreak());
  }

  /** As many cells as the header has: empty cells go at the front, missing ones come at the end. */
  private static List<Cell> fitted(List<Cell> cells, int width, int line) {
    List<Cell> fitted = new ArrayList<>(cells);
    while (fitted.size() > width && fitted.get(0).isEmpty()) {
      fitted.remove(0);
    }
    while (fitted.size() > width) {
      Cell last = fitted.remove(fitted.size() - 1);
      fitted.set(width - 1, CellJoin.join(fitted.get(width - 1), last));
    }
    while (fitted.size() < width) {
      fitted.add(Cell.empty(line));
    }
    return fitted;
  }

  /** Columns of a piece in which only references stand. */
  private BitSet referenceColumns(Header header) {
    BitSet only = new BitSet();
    BitSet other = new BitSet();
    for (StitchedRow row : table.rows()) {
      if (row.header() != header) {
        continue;
      }
      List<Cell> cells = fitted(row.cells(), header.columns().size(), row.line());
      for (int i = 0; i < cells.size(); i++) {
        if (!cells.get(i).isEmpty()) {
          (LeadingReference.isOnlyReference(cells.get(i).flat()) ? only : other).set(i);
        }
      }
    }
    only.andNot(other);
    return only;
  }
}
