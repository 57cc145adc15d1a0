package org.goldenthread.intake.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.goldenthread.intake.model.Fill;
import org.jspecify.annotations.Nullable;

/** The rules of colour of one sheet, the first that fits first. */
final class FillRules {
  /** More rules than a person makes are what copying leaves behind. */
  private static final int MOST = 200;

  private final List<FillRule> rules = new ArrayList<>();
  private final List<IconRule> icons = new ArrayList<>();
  private final Map<Integer, SheetGrid.Row> rows = new HashMap<>();

  void add(@Nullable FillRule rule) {
    if (rule != null && rules.size() < MOST) {
      rules.add(rule);
    }
  }

  void add(IconRule rule) {
    if (icons.size() < MOST) {
      icons.add(rule);
    }
  }

  /** Colours the cells of a sheet as its rules do. */
  void apply(SheetGrid grid) {
    if (rules.isEmpty() && icons.isEmpty()) {
      return;
    }
    grid.rows().forEach(r -> rows.put(r.number() - 1, r));
    icons.forEach(i -> i.learn(grid));
    List<SheetGrid.Row> coloured = new ArrayList<>();
    for (SheetGrid.Row row : grid.rows()) {
      List<SheetCell> cells = new ArrayList<>();
      for (SheetCell cell : row.cells()) {
        Fill by = fill(row.number() - 1, cell);
        cells.add(by == null ? cell : cell.filled(by));
      }
      coloured.add(new SheetGrid.Row(row.number(), cells));
    }
    grid.rows().clear();
    grid.rows().addAll(coloured);
  }

  private @Nullable Fill fill(int row, SheetCell cell) {
    for (FillRule rule : rules) {
      if (rule.covers(row, cell.column()) && rule.colours(row, cell, this::cell)) {
        return rule.fill();
      }
    }
    for (IconRule icon : icons) {
      Fill shown = icon.fill(row, cell);
      if (shown != null) {
        return shown;
      }
    }
    return null;
  }

  private @Nullable SheetCell cell(int row, int column) {
    SheetGrid.Row found = rows.get(row);
    return found == null
        ? null
        : found.cells().stream().filter(c -> c.column() == column).findFirst().orElse(null);
  }
}
