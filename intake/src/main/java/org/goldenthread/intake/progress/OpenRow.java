package org.goldenthread.intake.progress;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.goldenthread.intake.model.Cell;
import org.goldenthread.intake.recognise.Judgements;
import org.goldenthread.intake.table.CellJoin;
import org.goldenthread.intake.table.JudgedCells;
import org.goldenthread.intake.table.StitchedRow;
import org.jspecify.annotations.Nullable;

/** A row of the update while its continuations are still being added. */
final class OpenRow {
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
  private final List<Judgements.Under> others = new ArrayList<>();
  private final JudgedCells statuses = new JudgedCells();
  private final SortedSet<Integer> lines = new TreeSet<>();
  private final List<GroupRow> groups;

  /**
   * @param groups that the rows above it named
   */
  OpenRow(List<GroupRow> groups) {
    this.groups = List.copyOf(groups);
  }

  void add(StitchedRow row, ProgressColumns columns) {
    add(Part.REFERENCE, row.cell(columns.reference()));
    add(Part.ITEM, row.cell(columns.item()));
    add(Part.TARGET, row.cell(columns.target()));
    add(Part.DUE, row.cell(columns.due()));
    add(Part.SUPPORTING, row.cell(columns.supporting()));
    add(Part.PROGRESS, row.cell(columns.progress()));
    add(Part.LEAD, row.cell(columns.lead()));
    add(Part.BOARD, row.cell(columns.board()));
    statuses.add(row.cell(columns.status()));
    addOthers(row, columns);
    lines.add(row.line());
  }

  private void add(Part part, Cell cell) {
    if (!cell.isEmpty()) {
      parts.computeIfAbsent(part, p -> new ArrayList<>()).add(cell);
    }
  }

  private void addOthers(StitchedRow row, ProgressColumns columns) {
    int named = row.header().columns().size();
    for (int i : columns.others()) {
      if (i < named) {
        addOther(row.cell(i), row.header().columns().get(i).header());
      }
    }
    for (int i = named; i < row.cells().size(); i++) {
      addOther(row.cell(i), "");
    }
  }

  private void addOther(Cell cell, String header) {
    if (!cell.isEmpty()) {
      others.add(new Judgements.Under(header, cell));
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

  List<GroupRow> groups() {
    return groups;
  }

  JudgedCells statuses() {
    return statuses;
  }

  List<Integer> lines() {
    return List.copyOf(lines);
  }

  /** What stood in columns that no part of an update has, with their headers. */
  List<Judgements.Under> others() {
    return others;
  }

  /** The other columns as one text; null when nothing stood in them. */
  @Nullable String note() {
    List<String> notes = new ArrayList<>();
    for (Judgements.Under other : others) {
      notes.add((other.column().isEmpty() ? "" : other.column() + ": ") + other.cell().text());
    }
    return notes.isEmpty() ? null : String.join("\n", notes);
  }
}
