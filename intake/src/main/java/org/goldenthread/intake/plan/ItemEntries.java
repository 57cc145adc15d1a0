package org.goldenthread.intake.plan;

import java.util.LinkedHashMap;
import java.util.Map;
import org.goldenthread.intake.model.Cell;
import org.goldenthread.intake.table.CellJoin;

/** Cells under an item that list measures, actions or milestones, by column, page by page. */
final class ItemEntries {
  private final Map<PlanItem, Map<EntryColumn, Cell>> cells = new LinkedHashMap<>();

  void add(PlanItem item, EntryColumn column, Cell cell) {
    if (!cell.isEmpty()) {
      cells.computeIfAbsent(item, k -> new LinkedHashMap<>()).merge(column, cell, CellJoin::join);
    }
  }

  Map<PlanItem, Map<EntryColumn, Cell>> all() {
    return cells;
  }
}
