package org.goldenthread.intake.plan;

import java.util.List;
import java.util.Set;
import org.goldenthread.intake.model.Cell;
import org.goldenthread.intake.recognise.Judgements;
import org.goldenthread.intake.table.ColumnRole;

/**
 * Gives the items of a row what stands beside them: update, status, target, dates. What no part of
 * an item holds stays with the item as a note under its header, so that no cell is lost.
 */
final class RowAttributes {
  private final List<PlanColumn> columns;
  private final Set<Integer> readElsewhere;

  /**
   * @param readElsewhere columns of levels and of entries, which others read; leads never count
   */
  RowAttributes(List<PlanColumn> columns, Set<Integer> readElsewhere) {
    this.columns = columns;
    this.readElsewhere = readElsewhere;
  }

  /** True when the row has no cell but levels, entries and leads. */
  boolean areEmpty(PlanRow row) {
    boolean empty = true;
    for (int i = 0; i < columns.size(); i++) {
      empty &= !isOwn(i) || row.cell(i).isEmpty();
    }
    return empty;
  }

  /** Gives every cell of the row to the items that begin in it, or to the one it goes on. */
  void give(List<PlanItem> items, PlanRow row) {
    for (int i = 0; i < columns.size(); i++) {
      if (isOwn(i) && !row.cell(i).isEmpty()) {
        give(items, columns.get(i), isFirst(i), row.cell(i));
      }
    }
  }

  private boolean isOwn(int column) {
    return !readElsewhere.contains(column) && columns.get(column).role() != ColumnRole.LEAD;
  }

  /** A second column of one role ("Update June", "Update July") is no part of its own. */
  private boolean isFirst(int column) {
    ColumnRole role = columns.get(column).role();
    return columns.subList(0, column).stream().noneMatch(c -> c.role() == role);
  }

  private static void give(List<PlanItem> items, PlanColumn column, boolean first, Cell cell) {
    PlanItem owner = items.get(0);
    ColumnRole role = first ? column.role() : null;
    owner.arrows(new Judgements.Under(column.header(), cell));
    if (role == null) {
      owner.note(column.header() + ": " + cell.text());
      return;
    }
    switch (role) {
      case PROGRESS -> SharedCells.give(items, cell, PlanItem::addProgress);
      case STATUS -> SharedCells.give(items, cell, PlanItem::addStatus);
      case BOARD -> owner.board(cell.text());
      case DUE -> owner.addDue(cell.text());
      case TARGET -> owner.addTarget(cell);
      case SUPPORTING_DATA -> owner.addSupportingData(cell);
      case NOTE -> owner.note(cell.text());
      default -> owner.note(column.header() + ": " + cell.text());
    }
  }
}
