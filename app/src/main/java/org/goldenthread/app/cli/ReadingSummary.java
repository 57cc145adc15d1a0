package org.goldenthread.app.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import org.goldenthread.intake.Reading;
import org.goldenthread.intake.draft.WarningDraft;

/**
 * What was found, as a table of documents and kinds with a row of totals, and the warnings.
 *
 * @param rows one for each document, with a count for each column
 */
record ReadingSummary(List<Row> rows, List<WarningDraft> warnings) {

  private static final int WARNINGS_SHOWN = 20;

  private record Column(String title, ToIntFunction<Reading> count) {}

  private record Row(String name, List<Integer> counts) {}

  private static final List<Column> COLUMNS =
      List.of(
          new Column("items", it -> it.items().size()),
          new Column("leads", it -> it.leads().size()),
          new Column("statuses", it -> it.statuses().size()),
          new Column("arrows", it -> it.directions().size()),
          new Column("measures", it -> it.measures().size()),
          new Column("figures", it -> it.observations().size()),
          new Column("marks", it -> it.marks().size()),
          new Column("links", it -> it.links().size()),
          new Column("crosswalk", it -> it.crosswalk().size()),
          new Column("totals", it -> it.claims().size()),
          new Column("minutes", it -> it.papers().minutes().size()),
          new Column("resolutions", it -> it.papers().resolutions().size()),
          new Column("actions", it -> it.papers().actions().size()),
          new Column("sections", it -> it.sections().size()),
          new Column("warnings", it -> it.warnings().size()));

  static ReadingSummary of(List<Reading> readings) {
    List<Row> rows = new ArrayList<>();
    for (Reading reading : readings) {
      rows.add(
          new Row(
              reading.document().file(),
              COLUMNS.stream().map(column -> column.count().applyAsInt(reading)).toList()));
    }
    if (rows.size() > 1) {
      rows.add(totals(rows));
    }
    return new ReadingSummary(
        List.copyOf(rows), readings.stream().flatMap(it -> it.warnings().stream()).toList());
  }

  private static Row totals(List<Row> rows) {
    List<Integer> sums = new ArrayList<>();
    for (int i = 0; i < COLUMNS.size(); i++) {
      int column = i;
      sums.add(rows.stream().mapToInt(row -> row.counts().get(column)).sum());
    }
    return new Row("together", sums);
  }

  void print(PrintWriter out) {
    int width = rows.stream().mapToInt(row -> row.name().length()).max().orElse(0);
    StringBuilder head = new StringBuilder(" ".repeat(width));
    COLUMNS.forEach(column -> head.append("  ").append(column.title()));
    out.println(head);
    for (Row row : rows) {
      StringBuilder line = new StringBuilder(row.name());
      line.append(" ".repeat(width - row.name().length()));
      for (int i = 0; i < COLUMNS.size(); i++) {
        String count = "%,d".formatted(row.counts().get(i));
        int room = 2 + COLUMNS.get(i).title().length();
        line.append(" ".repeat(Math.max(1, room - count.length()))).append(count);
      }
      out.println(line);
    }
    warnings.stream().limit(WARNINGS_SHOWN).map(ReadingSummary::inWords).forEach(out::println);
    if (warnings.size() > WARNINGS_SHOWN) {
      out.printf("and %,d more in warnings.csv%n", warnings.size() - WARNINGS_SHOWN);
    }
    out.flush();
  }

  private static String inWords(WarningDraft warning) {
    return "warning: %s:%d: %s"
        .formatted(warning.place().file(), warning.place().line(), warning.message());
  }
}
