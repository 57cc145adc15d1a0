package org.goldenthread.intake.plan;

import java.util.LinkedHashMap;
import java.util.Map;
import org.goldenthread.intake.model.Cell;
import org.goldenthread.intake.table.CellJoin;

/**
 * The leads beside a group heading: they lead every item of the group, up to an item with a cell of
 * its own. When that is the first item, both cells were one before the page break and cover it.
 */
final class GroupLeads {
  private Map<String, Cell> cells = Map.of();
  private boolean first;

  /** Begins a group; {@code leads} are cells by the role of their column. */
  void start(Map<String, Cell> leads) {
    cells = leads;
    first = true;
  }

  /** Takes the rest of the cells, which a page break cut. */
  void goOn(Map<String, Cell> rest) {
    Map<String, Cell> whole = new LinkedHashMap<>(cells);
    rest.forEach((role, cell) -> whole.merge(role, cell, CellJoin::join));
    cells = whole;
  }

  void end() {
    cells = Map.of();
  }

  /** Gives an item of the group its leads. */
  void cover(PlanItem item, boolean withoutOwn) {
    if (withoutOwn || first) {
      cells.forEach((role, cell) -> item.addLeads(cell, role));
    }
    if (!withoutOwn) {
      end();
    }
    first = false;
  }
}
