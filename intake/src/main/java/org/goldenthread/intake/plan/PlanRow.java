package org.goldenthread.intake.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.goldenthread.intake.model.Cell;
import org.jspecify.annotations.Nullable;

/**
 * A row of a plan table, one cell per named column of its header.
 *
 * @param refs references that stand in a cell of their own, by the column they belong to
 * @param looseLeads a cell of leads that stands under no header, or an empty cell
 * @param afterBreak true for the first row after a page break
 */
record PlanRow(
    List<Cell> cells, List<@Nullable String> refs, Cell looseLeads, int line, boolean afterBreak) {

  /** All that stands in the row, on one line. */
  String text() {
    List<String> texts = new ArrayList<>();
    refs.stream().filter(Objects::nonNull).forEach(texts::add);
    cells.stream().filter(c -> !c.isEmpty()).forEach(c -> texts.add(c.flat()));
    if (!looseLeads.isEmpty()) {
      texts.add(looseLeads.flat());
    }
    return String.join(" | ", texts);
  }

  Cell cell(int column) {
    return cells.get(column);
  }

  @Nullable String ref(int column) {
    return refs.get(column);
  }
}
