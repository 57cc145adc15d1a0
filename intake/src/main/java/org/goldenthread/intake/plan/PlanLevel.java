package org.goldenthread.intake.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.goldenthread.intake.model.Cell;
import org.goldenthread.intake.table.ColumnRole;
import org.jspecify.annotations.Nullable;

/**
 * A column that is a level of the plan.
 *
 * @param index of the column
 * @param shape how its references are written, null when it has none
 * @param depth parts of a dotted reference ("1.2.3" has 3); 0 for other shapes
 */
record PlanLevel(
    int index, String name, ColumnRole role, LeadingReference.@Nullable Shape shape, int depth) {

  /** The levels among the columns, highest first. */
  static List<PlanLevel> of(List<PlanColumn> columns, List<PlanRow> rows) {
    List<PlanLevel> levels = new ArrayList<>();
    for (int i = 0; i < columns.size(); i++) {
      ColumnRole role = columns.get(i).role();
      if (role != null && LevelNames.isLevel(role)) {
        levels.add(level(i, LevelNames.of(columns.get(i).header(), role), role, rows));
      }
    }
    levels.sort(
        Comparator.comparingInt((PlanLevel l) -> l.depth == 0 ? 99 : l.depth)
            .thenComparingInt(l -> LevelNames.rank(l.role)));
    return levels;
  }

  private static PlanLevel level(int column, String name, ColumnRole role, List<PlanRow> rows) {
    Map<LeadingReference.Shape, Integer> votes = new EnumMap<>(LeadingReference.Shape.class);
    int filled = 0;
    int depth = 0;
    for (PlanRow row : rows) {
      Cell cell = row.cell(column);
      if (!cell.isEmpty()) {
        filled++;
        Optional<LeadingReference> ref = reference(row.ref(column), cell.flat());
        if (ref.isPresent()) {
          votes.merge(ref.get().shape(), 1, Integer::sum);
          depth = Math.max(depth, ref.get().ref().split("\\.").length);
        }
      }
    }
    LeadingReference.@Nullable Shape shape = winner(votes, filled);
    return new PlanLevel(
        column, name, role, shape, shape == LeadingReference.Shape.DOTTED ? depth : 0);
  }

  private static LeadingReference.@Nullable Shape winner(
      Map<LeadingReference.Shape, Integer> votes, int filled) {
    return votes.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .filter(e -> e.getValue() * 2 >= filled)
        .map(Map.Entry::getKey)
        .orElse(null);
  }

  private static Optional<LeadingReference> reference(@Nullable String own, String text) {
    return own != null ? LeadingReference.of(own) : LeadingReference.of(text);
  }
}
