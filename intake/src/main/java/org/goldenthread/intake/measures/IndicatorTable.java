package org.goldenthread.intake.measures;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.goldenthread.intake.draft.MarkDraft;
import org.goldenthread.intake.draft.MeasureDraft;
import org.goldenthread.intake.draft.ObservationDraft;
import org.goldenthread.intake.measures.IndicatorColumn.Use;
import org.goldenthread.intake.numbers.PeriodLabels;
import org.goldenthread.intake.recognise.Bench;
import org.goldenthread.intake.table.Column;
import org.goldenthread.intake.table.ColumnRole;
import org.goldenthread.intake.table.StitchedRow;
import org.jspecify.annotations.Nullable;

/** The rows of one indicator table. */
final class IndicatorTable {
  private static final Pattern NUMBER =
      Pattern.compile("([-−–]?)\\s?£?(\\d[\\d,]*(?:\\.\\d+)?)\\s*(%?)(?:\\s*\\(([Pp])\\))?");
  private static final Pattern PREFIX = Pattern.compile("^([A-Za-z]{1,6})[\\s.-]?\\d");

  private final Bench bench;
  private final MeasureSets sets;
  private final List<StitchedRow> rows;
  private final List<IndicatorColumn> columns;
  private final @Nullable IndicatorColumn performance;

  IndicatorTable(Bench bench, MeasureSets sets, List<StitchedRow> rows, List<Column> header) {
    this.bench = bench;
    this.sets = sets;
    this.rows = List.copyOf(rows);
    this.columns = columns(header, rows);
    this.performance = performance(header, columns);
  }

  private static List<IndicatorColumn> columns(List<Column> header, List<StitchedRow> rows) {
    List<IndicatorColumn> columns = new ArrayList<>();
    for (int i = 0; i < header.size(); i++) {
      int at = i;
      List<String> cells =
          rows.stream().filter(r -> !isAlone(r)).map(r -> r.cell(at).flat().strip()).toList();
      columns.add(IndicatorColumn.of(header.get(i).header(), header.get(i).role(), cells));
    }
    boolean targetKnown = columns.stream().anyMatch(c -> "target".equals(c.against()));
    for (int i = 0; i < columns.size() && !targetKnown; i++) {
      if (columns.get(i).is(Use.MARK) && columns.get(i).against() == null) {
        columns.set(i, columns.get(i).comparedWith("target"));
        targetKnown = true;
      }
    }
    return columns;
  }

  /** The column that the marks judge: performance, else the latest actual. */
  private static @Nullable IndicatorColumn performance(
      List<Column> header, List<IndicatorColumn> columns) {
    IndicatorColumn latest = null;
    for (int i = 0; i < columns.size(); i++) {
      IndicatorColumn column = columns.get(i);
      if ("actual".equals(column.kind())) {
        boolean performs = header.get(i).role() == ColumnRole.PERFORMANCE;
        int order = latest == null ? 1 : period(column).compareTo(period(latest));
        latest = order > 0 || (order == 0 && performs) ? column : latest;
      }
    }
    return latest;
  }

  private static String period(IndicatorColumn column) {
    return PeriodLabels.code(column.header()).orElse("");
  }

  /**
   * Reads the rows.
   *
   * @param goesOn true when another table came before: the first row may be the rest of its last
   */
  void read(boolean goesOn) {
    String group = null;
    for (StitchedRow row : rows) {
      boolean afterBreak = row.afterBreak() || (goesOn && row == rows.get(0));
      List<String> filled =
          row.cells().stream().map(c -> c.flat().strip()).filter(t -> !t.isEmpty()).toList();
      String ref = cell(row, Use.REFERENCE);
      String title = cell(row, Use.TITLE);
      if (filled.size() == 1 && ref.isEmpty()) {
        group = heading(filled.get(0), afterBreak, group);
      } else if (!ref.isEmpty() || !title.isEmpty()) {
        row(row, ref.isEmpty() ? title : ref, title, group);
      } else if (!filled.isEmpty()) {
        bench.warn(row.line(), "Row of an indicator table without a reference: " + filled);
      }
    }
  }

  /** A lone cell heads a group, or is the rest of a definition that a page break cut. */
  private @Nullable String heading(String text, boolean afterBreak, @Nullable String group) {
    List<MeasureDraft> measures = bench.drafts().measures();
    if (afterBreak && Character.isLowerCase(text.codePointAt(0)) && !measures.isEmpty()) {
      MeasureDraft last = measures.remove(measures.size() - 1);
      measures.add(
          new MeasureDraft(
              last.ref(),
              last.title() + " " + text,
              last.set(),
              last.number(),
              last.flags(),
              last.survey(),
              last.polarity(),
              last.unit(),
              last.group(),
              last.place()));
      return group;
    }
    return text;
  }

  private String cell(StitchedRow row, Use use) {
    for (int i = 0; i < columns.size(); i++) {
      if (columns.get(i).is(use)) {
        return row.cell(i).flat().strip();
      }
    }
    return "";
  }

  private void row(StitchedRow row, String ref, String title, @Nullable String group) {
    String number = cell(row, Use.NUMBER);
    bench
        .drafts()
        .measures()
        .add(
            new MeasureDraft(
                ref,
                title,
                set(ref),
                number.isEmpty() ? null : number,
                List.of(),
                null,
                polarity(cell(row, Use.POLARITY)),
                unit(row),
                group,
                bench.place(row.line())));
    for (int i = 0; i < columns.size(); i++) {
      IndicatorColumn column = columns.get(i);
      String printed = row.cell(i).flat().strip();
      if (printed.isEmpty()) {
        continue;
      }
      if (column.is(Use.FIGURE)) {
        figure(row, ref, column, printed);
      } else if (column.is(Use.MARK)) {
        mark(row, ref, column, printed);
      }
    }
  }

  /** A row of one cell is a heading over measures, or the end of a cut row: no figure or mark. */
  private static boolean isAlone(StitchedRow row) {
    return row.cells().stream().filter(c -> !c.isEmpty()).count() == 1;
  }

  private @Nullable String set(String ref) {
    Matcher m = PREFIX.matcher(ref);
    return m.find() ? sets.nameOf(m.group(1)) : null;
  }

  private static @Nullable String polarity(String printed) {
    String p = printed.toLowerCase(Locale.ROOT);
    if (p.matches(".*\\b(?:high|higher|bigger|up|increase|plus)\\b.*|[↑▲+]")) {
      return "high";
    }
    if (p.matches(".*\\b(?:low|lower|smaller|down|decrease|minus)\\b.*|[↓▼]|-")) {
      return "low";
    }
    return p.isEmpty() || p.equals("n/a") ? null : "neutral";
  }

  private @Nullable String unit(StitchedRow row) {
    for (int i = 0; i < columns.size(); i++) {
      if (columns.get(i).is(Use.FIGURE) && row.cell(i).flat().contains("%")) {
        return "%";
      }
    }
    return null;
  }

  private void figure(StitchedRow row, String ref, IndicatorColumn column, String printed) {
    Matcher m = NUMBER.matcher(printed);
    boolean number = m.matches();
    String value = number ? (m.group(1).isEmpty() ? "" : "-") + m.group(2).replace(",", "") : null;
    boolean compares =
        column.kind() != null && !column.kind().equals("actual") && period(column).isEmpty();
    IndicatorColumn dated = compares && performance != null ? performance : column;
    bench
        .drafts()
        .observations()
        .add(
            new ObservationDraft(
                null,
                ref,
                PeriodLabels.first(column.header()).map(PeriodLabels.Hit::label).orElse(null),
                period(dated).isEmpty() ? null : period(dated),
                value,
                printed,
                number && m.group(3).equals("%") ? "%" : null,
                String.valueOf(column.kind()),
                quality(printed, number && m.group(4) != null),
                bench.place(row.line())));
  }

  private static @Nullable String quality(String printed, boolean provisional) {
    if (provisional) {
      return "provisional";
    }
    String p = printed.toLowerCase(Locale.ROOT);
    if (p.matches("n/?a|not applicable")) {
      return "not-applicable";
    }
    return p.startsWith("not ") ? "not-available" : null;
  }

  private void mark(StitchedRow row, String ref, IndicatorColumn column, String printed) {
    String against = column.against();
    if (against == null) {
      bench.warn(
          row.line(),
          "Mark "
              + printed
              + " of "
              + ref
              + " under \""
              + column.header()
              + "\": the header does not say what it compares with");
    } else if (!printed.matches("[-–]")) {
      String period = performance == null ? "" : period(performance);
      bench
          .drafts()
          .marks()
          .add(new MarkDraft(ref, period, against, printed, bench.place(row.line())));
    }
  }
}
