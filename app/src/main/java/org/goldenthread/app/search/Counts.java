package org.goldenthread.app.search;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** How many entries match, by kind and plan. */
record Counts(List<Cell> cells) {

  Counts {
    cells = List.copyOf(cells);
  }

  /** Entries of one kind in one plan; null is no plan. */
  record Cell(Kind kind, @Nullable Long plan, int entries) {}

  /** Entries of a kind and in a plan; null is any. */
  int of(@Nullable Kind kind, @Nullable Long plan) {
    return cells.stream()
        .filter(c -> kind == null || c.kind() == kind)
        .filter(c -> plan == null || plan.equals(c.plan()))
        .mapToInt(Cell::entries)
        .sum();
  }
}
