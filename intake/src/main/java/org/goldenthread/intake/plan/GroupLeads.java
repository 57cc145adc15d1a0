package org.goldenthread.intake.plan;

import java.util.Map;
import org.goldenthread.intake.model.Cell;

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
