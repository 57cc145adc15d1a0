package org.goldenthread.intake.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.goldenthread.intake.model.Fill;
import org.jspecify.annotations.Nullable;

/** The rules of colour of one sheet, the first that fits first. */
final class FillRules {
  /** More rules than a person makes are what copying leaves behind. */
  private static final int MOST = 200;

  /** Ranges of cells over all rules of a sheet. */
  private static final int MOST_RANGES = 1_000;

  /** Ranges looked at for all cells of a sheet; a rule that is worked out counts as many. */
  private static final long MOST_LOOKS = 500_000_000;

  private static final int LOOKS_OF_A_RULE = 50;

  private static final Pattern RANGE = Pattern.compile("\\S+");

  private final List<FillRule> rules = new ArrayList<>();
  private final List<IconRule> icons = new ArrayList<>();
  private final Map<Integer, SheetGrid.Row> rows = new HashMap<>();
  private int ranges;
  private long looks;

  /** The ranges that a list of them writes; of a list that is too long one more than are read. */
  static List<String> written(String list) {
    List<String> ranges = new ArrayList<>();
    Matcher m = RANGE.matcher(list);
    while (ranges.size() <= MOST_RANGES && m.find()) {
      ranges.add(m.group());
    }
    return ranges;
  }

  void add(@Nullable FillRule rule) {
    if (rule != null && rules.size() < MOST && takes(rule.ranges().size())) {
      rules.add(rule);
    }
  }

  void add(IconRule rule) {
    if (icons.size() < MOST && takes(rule.ranges())) {
      icons.add(rule);
    }
  }

  /** Counts ranges; with one too many all rules go, for which of them wins is not known then. */
  private boolean takes(int more) {
    ranges = Math.min(MOST_RANGES + 1, ranges + more);
    if (ranges > MOST_RANGES) {
      rules.clear();
      icons.clear();
    }
    return ranges <= MOST_RANGES;
  }

  /** Colours the cells of a sheet as its rules do, or none when that is too much. */
  void apply(SheetGrid grid) {
    looks = (long) ranges * grid.rows().stream().mapToInt(r -> r.cells().size()).sum();
    if (ranges > MOST_RANGES || looks > MOST_LOOKS) {
      leftOut(grid);
      return;
    }
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
      if (looks > MOST_LOOKS) {
        leftOut(grid);
        return;
      }
      coloured.add(new SheetGrid.Row(row.number(), cells));
    }
    grid.rows().clear();
    grid.rows().addAll(coloured);
  }

  private static void leftOut(SheetGrid grid) {
    grid.remarks()
        .add(
            ("Sheet \"%s\" has more conditional formats than a plan does (at most %,d ranges of"
                    + " cells are looked at). The colours they give were not read")
                .formatted(grid.name(), MOST_RANGES));
  }

  private @Nullable Fill fill(int row, SheetCell cell) {
    for (FillRule rule : rules) {
      if (rule.covers(row, cell.column())) {
        looks += LOOKS_OF_A_RULE;
        if (rule.colours(row, cell, this::cell)) {
          return rule.fill();
        }
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
