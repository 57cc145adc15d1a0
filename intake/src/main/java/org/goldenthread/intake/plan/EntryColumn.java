package org.goldenthread.intake.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.goldenthread.intake.measures.MeasureLine;
import org.goldenthread.intake.model.Cell;
import org.goldenthread.intake.model.Line;
import org.goldenthread.intake.printed.DateWords;
import org.goldenthread.intake.table.ColumnRole;
import org.jspecify.annotations.Nullable;

/**
 * A column whose cells list several things under one item.
 *
 * @param level of what it lists, or null when it lists measures only
 * @param due year in the header ("Delivery milestones 2010/11"), or null
 */
record EntryColumn(int index, @Nullable String level, @Nullable String due) {
  private static final Pattern YEAR = Pattern.compile(DateWords.SPLIT_YEAR + "|" + DateWords.YEAR);
  private static final Pattern LISTS =
      Pattern.compile("^(?:how we will|we will do)\\b", Pattern.CASE_INSENSITIVE);

  /** Columns that list measures, and those of a level that list several items in a cell. */
  static List<EntryColumn> of(
      List<PlanColumn> columns, List<PlanLevel> levels, List<PlanRow> rows) {
    List<EntryColumn> entries = new ArrayList<>();
    for (int i = 0; i < columns.size(); i++) {
      PlanColumn column = columns.get(i);
      PlanLevel level = levelAt(levels, i);
      if (column.role() == ColumnRole.MEASURE || holdsMeasures(i, rows)) {
        entries.add(new EntryColumn(i, null, null));
      } else if (level != null && level.shape() == null && lists(column, level, levels, rows)) {
        entries.add(new EntryColumn(i, level.name(), year(column.header())));
      }
    }
    return entries;
  }

  private static @Nullable PlanLevel levelAt(List<PlanLevel> levels, int column) {
    return levels.stream().filter(l -> l.index() == column).findFirst().orElse(null);
  }

  private static boolean lists(
      PlanColumn column, PlanLevel level, List<PlanLevel> levels, List<PlanRow> rows) {
    boolean lowest =
        levels.stream().noneMatch(l -> LevelNames.rank(l.role()) > LevelNames.rank(level.role()));
    if (!lowest || levels.size() < 2) {
      return false;
    }
    return year(column.header()) != null
        || LISTS.matcher(column.header()).find()
        || rows.stream().anyMatch(r -> paragraphs(r.cell(level.index())) > 1);
  }

  private static long paragraphs(Cell cell) {
    return cell.lines().stream().filter(l -> l.kind() == Line.Kind.TEXT).count();
  }

  private static @Nullable String year(String header) {
    Matcher m = YEAR.matcher(header);
    return m.find() ? m.group() : null;
  }

  /** True when at least half of the lines begin with a measure, whatever the header says. */
  private static boolean holdsMeasures(int column, List<PlanRow> rows) {
    int all = 0;
    int measures = 0;
    for (PlanRow row : rows) {
      for (Line line : row.cell(column).lines()) {
        all++;
        measures += MeasureLine.of(line.text()).isPresent() ? 1 : 0;
      }
    }
    return measures > 0 && measures * 2 >= all;
  }
}
