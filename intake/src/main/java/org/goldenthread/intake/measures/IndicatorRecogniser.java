package org.goldenthread.intake.measures;

import java.util.ArrayList;
import java.util.List;
import org.goldenthread.intake.recognise.Bench;
import org.goldenthread.intake.recognise.Recogniser;
import org.goldenthread.intake.table.Column;
import org.goldenthread.intake.table.ColumnRole;
import org.goldenthread.intake.table.StitchedRow;
import org.goldenthread.intake.table.StitchedTable;
import org.jspecify.annotations.Nullable;

/**
 * Reads tables of indicators with figures by year, comparators and marks. Their header may stand in
 * two rows, the lower one filling the columns of a merged heading. Marks are taken as published.
 */
public final class IndicatorRecogniser implements Recogniser {

  @Override
  public void read(Bench bench) {
    StitchedTable upper = null;
    List<StitchedTable> own = new ArrayList<>();
    List<Whole> wholes = new ArrayList<>();
    for (StitchedTable table : bench.tables()) {
      List<Column> merged = merged(upper, table);
      if (!isIndicatorTable(merged) && !wholes.isEmpty()) {
        merged = filledFrom(wholes.get(wholes.size() - 1).header(), merged);
      }
      if (!bench.isClaimed(table) && isIndicatorTable(merged) && !table.rows().isEmpty()) {
        own.add(table);
        add(wholes, merged, table.rows());
      }
      upper = table.rows().isEmpty() ? table : null;
    }
    MeasureSets sets = MeasureSets.of(MeasureSets.keyLines(bench.document()));
    for (int i = 0; i < wholes.size(); i++) {
      Whole whole = wholes.get(i);
      new IndicatorTable(bench, sets, whole.rows(), whole.header()).read(i > 0);
      bench.kind("indicator-table");
    }
    own.forEach(bench::claim);
  }

  /** A table with all its pages; a header in two rows keeps them apart until here. */
  private record Whole(List<Column> header, List<StitchedRow> rows) {}

  private static void add(List<Whole> wholes, List<Column> header, List<StitchedRow> rows) {
    Whole last = wholes.isEmpty() ? null : wholes.get(wholes.size() - 1);
    if (last == null || !last.header().equals(header)) {
      wholes.add(new Whole(header, new ArrayList<>(rows)));
      return;
    }
    StitchedRow first = rows.get(0);
    last.rows().add(new StitchedRow(first.header(), first.cells(), first.line(), true));
    last.rows().addAll(rows.subList(1, rows.size()));
  }

  /** The header of a table, its empty cells filled from the header row over it. */
  private static List<Column> merged(@Nullable StitchedTable upper, StitchedTable table) {
    List<Column> lower = table.header().columns();
    if (upper == null || upper.header().columns().size() != lower.size()) {
      return lower;
    }
    List<Column> merged = new ArrayList<>();
    for (int i = 0; i < lower.size(); i++) {
      Column above = upper.header().columns().get(i);
      Column below = lower.get(i);
      merged.add(below.header().isEmpty() ? above : below);
    }
    return merged;
  }

  /**
   * A page may repeat only the lower row of the header; the upper one is that of the page before.
   */
  private static List<Column> filledFrom(List<Column> before, List<Column> columns) {
    List<Column> filled = new ArrayList<>();
    for (int i = 0; i < columns.size(); i++) {
      Column own = columns.get(i);
      boolean fits = before.size() == columns.size();
      if (!fits || !(own.header().isEmpty() || own.header().equals(before.get(i).header()))) {
        return columns;
      }
      filled.add(before.get(i));
    }
    return filled;
  }

  private static boolean isIndicatorTable(List<Column> columns) {
    boolean named =
        has(columns, ColumnRole.REFERENCE)
            || has(columns, ColumnRole.MEASURE)
            || has(columns, ColumnRole.DEFINITION);
    boolean figures = has(columns, ColumnRole.ACTUAL) || has(columns, ColumnRole.PERFORMANCE);
    return named && figures;
  }

  private static boolean has(List<Column> columns, ColumnRole role) {
    return columns.stream().anyMatch(c -> c.role() == role);
  }
}
