package org.goldenthread.intake.progress;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.goldenthread.intake.model.Cell;
import org.goldenthread.intake.table.CellJoin;
import org.goldenthread.intake.table.StatusWords;
import org.goldenthread.intake.table.StitchedRow;
import org.jspecify.annotations.Nullable;

/** A row of the update while its continuations are still being added. */
final class OpenRow {
  /** A status cell of the row and the line it stands on. */
  record StatusCell(Cell cell, int line) {}

  private Cell reference = Cell.empty(1);
  private Cell item = Cell.empty(1);
  private Cell target = Cell.empty(1);
  private Cell due = Cell.empty(1);
  private Cell supporting = Cell.empty(1);
  private Cell progress = Cell.empty(1);
  private Cell lead = Cell.empty(1);
  private Cell board = Cell.empty(1);
  private final List<Cell> others = new ArrayList<>();
  private final List<String> otherHeaders = new ArrayList<>();
  private final List<StatusCell> statuses = new ArrayList<>();
  private final SortedSet<Integer> lines = new TreeSet<>();

  void add(StitchedRow row, ProgressColumns columns) {
    reference = CellJoin.join(reference, row.cell(columns.reference()));
    item = CellJoin.join(item, row.cell(columns.item()));
    target = CellJoin.join(target, row.cell(columns.target()));
    due = CellJoin.join(due, row.cell(columns.due()));
    supporting = CellJoin.join(supporting, row.cell(columns.supporting()));
    progress = CellJoin.join(progress, row.cell(columns.progress()));
    lead = CellJoin.join(lead, row.cell(columns.lead()));
    board = CellJoin.join(board, row.cell(columns.board()));
    addStatus(row.cell(columns.status()), row.line());
    addOthers(row, columns);
    lines.add(row.line());
  }

  /** A cell without a status word of its own goes on the status cell before it. */
  private void addStatus(Cell cell, int line) {
    if (cell.isEmpty()) {
      return;
    }
    boolean own =
        StatusWords.WORD.matcher(cell.flat()).find() || StatusWords.statusOf(cell.flat()) != null;
    if (own || statuses.isEmpty()) {
      statuses.add(new StatusCell(cell, line));
    } else {
      int last = statuses.size() - 1;
      StatusCell before = statuses.get(last);
      statuses.set(last, new StatusCell(CellJoin.join(before.cell(), cell), before.line()));
    }
  }

  private void addOthers(StitchedRow row, ProgressColumns columns) {
    for (int i = 0; i < row.cells().size(); i++) {
      boolean other = i >= row.header().columns().size() || columns.others().contains(i);
      if (other && !row.cell(i).isEmpty()) {
        others.add(row.cell(i));
        boolean named = i < row.header().columns().size();
        otherHeaders.add(named ? row.header().columns().get(i).header() : "");
      }
    }
  }

  Cell item() {
    return item;
  }

  Cell target() {
    return target;
  }

  Cell due() {
    return due;
  }

  Cell supporting() {
    return supporting;
  }

  Cell progress() {
    return progress;
  }

  Cell lead() {
    return lead;
  }

  Cell board() {
    return board;
  }

  Cell reference() {
    return reference;
  }

  List<StatusCell> statuses() {
    return statuses;
  }

  List<Integer> lines() {
    return List.copyOf(lines);
  }

  /** What stood in columns that no part of an update has, with their headers; null when nothing. */
  @Nullable String note() {
    List<String> notes = new ArrayList<>();
    for (int i = 0; i < others.size(); i++) {
      String header = otherHeaders.get(i);
      notes.add((header.isEmpty() ? "" : header + ": ") + others.get(i).text());
    }
    return notes.isEmpty() ? null : String.join("\n", notes);
  }
}
