package org.goldenthread.intake.progress;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
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

  /** Parts of a row that a continuation adds to. */
  enum Part {
    REFERENCE,
    ITEM,
    TARGET,
    DUE,
    SUPPORTING,
    PROGRESS,
    LEAD,
    BOARD
  }

  private final Map<Part, List<Cell>> parts = new EnumMap<>(Part.class);
  private final List<Cell> others = new ArrayList<>();
  private final List<String> otherHeaders = new ArrayList<>();
  private final List<StatusCell> statuses = new ArrayList<>();
  private final SortedSet<Integer> lines = new TreeSet<>();

  void add(StitchedRow row, ProgressColumns columns) {
    add(Part.REFERENCE, row.cell(columns.reference()));
    add(Part.ITEM, row.cell(columns.item()));
    add(Part.TARGET, row.cell(columns.target()));
    add(Part.DUE, row.cell(columns.due()));
    add(Part.SUPPORTING, row.cell(columns.supporting()));
    add(Part.PROGRESS, row.cell(columns.progress()));
    add(Part.LEAD, row.cell(columns.lead()));
    add(Part.BOARD, row.cell(columns.board()));
    addStatus(row.cell(columns.status()), row.line());
    addOthers(row, columns);
    lines.add(row.line());
  }

  private void add(Part part, Cell cell) {
    if (!cell.isEmpty()) {
      parts.computeIfAbsent(part, p -> new ArrayList<>()).add(cell);
    }
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

  /** A part whole, over all page breaks; empty when nothing stands in it. */
  Cell cell(Part part) {
    return CellJoin.joinAll(parts.getOrDefault(part, List.of()));
  }

  /** In how many pieces the text of the item stands so far. */
  int itemPieces() {
    return parts.getOrDefault(Part.ITEM, List.of()).size();
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
