package org.goldenthread.intake.plan;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.goldenthread.intake.model.Cell;
import org.goldenthread.intake.table.CellJoin;
import org.goldenthread.intake.table.Column;
import org.goldenthread.intake.table.ColumnRole;
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
  private final Map<Header, PieceLayout> pieces = new IdentityHashMap<>();

  /**
   * Lays out a table.
   *
   * @param knownBoards names of boards that stand under such a header elsewhere in the document
   */
  RowLayout(StitchedTable table, Set<String> knownBoards) {
    this.table = table;
    for (Column column : table.header().columns()) {
      if (!column.header().isEmpty()) {
        columns.add(new PlanColumn(column.header(), column.role()));
      }
    }
    Map<Header, List<List<Cell>>> byHeader = new IdentityHashMap<>();
    for (StitchedRow row : table.rows()) {
      byHeader.computeIfAbsent(row.header(), h -> new ArrayList<>()).add(fitted(row));
    }
    byHeader.forEach((h, rows) -> pieces.put(h, new PieceLayout(columns, h, rows)));
    Set<String> boards = new HashSet<>(knownBoards);
    boards.addAll(boards());
    pieces.values().forEach(p -> p.correctByContent(boards));
  }

  List<PlanColumn> columns() {
    return columns;
  }

  List<PlanRow> rows() {
    List<PlanRow> rows = new ArrayList<>();
    for (StitchedRow row : table.rows()) {
      rows.add(lay(row, pieces.getOrDefault(row.header(), pieces.values().iterator().next())));
    }
    return rows;
  }

  /** Names of boards where header and cells agree. */
  Set<String> boards() {
    Set<String> boards = new HashSet<>();
    for (StitchedRow row : table.rows()) {
      PieceLayout piece = pieces.get(row.header());
      List<Cell> cells = fitted(row);
      for (int i = 0; piece != null && !piece.isShifted() && i < cells.size(); i++) {
        int label = piece.label(i);
        if (label >= 0 && columns.get(label).role() == ColumnRole.BOARD) {
          boards.add(cells.get(i).flat());
        }
      }
    }
    boards.remove("");
    return boards;
  }

  private PlanRow lay(StitchedRow row, PieceLayout piece) {
    List<Cell> cells = fitted(row);
    List<Cell> laid = new ArrayList<>(Collections.nCopies(columns.size(), Cell.empty(row.line())));
    List<@Nullable String> refs = new ArrayList<>(Collections.nCopies(columns.size(), null));
    Cell loose = Cell.empty(row.line());
    String pending = null;
    for (int i = 0; i < cells.size(); i++) {
      Cell cell = cells.get(i);
      if (cell.isEmpty()) {
        continue;
      }
      if (piece.isReference(i)) {
        int owner = piece.ownerOfReferences();
        if (owner >= 0) {
          refs.set(owner, cell.flat().strip());
        } else {
          pending = cell.flat().strip();
        }
        continue;
      }
      int label = piece.label(i);
      if (!piece.isNamed(i) && LeadCell.isLeadLine(cell.flat())) {
        loose = CellJoin.join(loose, cell);
        continue;
      }
      laid.set(label, CellJoin.join(laid.get(label), cell));
      if (pending != null && refs.get(label) == null) {
        refs.set(label, pending);
        pending = null;
      }
    }
    if (pending != null) {
      laid.set(0, CellJoin.join(laid.get(0), Cell.of(pending, row.line())));
    }
    return new PlanRow(laid, refs, loose, row.line(), row.afterBreak());
  }

  /** As many cells as the header has: empty cells go at the front, missing ones come at the end. */
  private static List<Cell> fitted(StitchedRow row) {
    int width = row.header().columns().size();
    List<Cell> cells = row.cells();
    int first = 0;
    while (cells.size() - first > width && cells.get(first).isEmpty()) {
      first++;
    }
    List<Cell> fitted = new ArrayList<>(cells.subList(first, cells.size()));
    if (fitted.size() > width) {
      List<Cell> beyond = fitted.subList(width - 1, fitted.size());
      Cell last = CellJoin.joinAll(beyond);
      beyond.clear();
      fitted.add(last);
    }
    while (fitted.size() < width) {
      fitted.add(Cell.empty(row.line()));
    }
    return fitted;
  }
}
