package org.goldenthread.intake.data;

import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.goldenthread.intake.RefusedDocumentException;
import org.goldenthread.intake.data.Cells.NotANumberException;
import org.goldenthread.intake.data.PeriodText.YearKind;
import org.goldenthread.intake.data.PublishedMarks.Comparison;
import org.goldenthread.scoring.Polarity;
import org.goldenthread.scoring.Quality;
import org.jspecify.annotations.Nullable;

/** Reads tidy files: one figure a row, columns in any order. */
final class TidyReader {
  private static final int REMEMBERED = 50_000;
  private static final String PERIOD_ADVICE =
      "Use 2009/10, 2009-10 Q1, 2024, Jan 2024 or 30/09/2009";

  private final Header header;
  private final TidyColumns columns;
  private final Feed feed;
  private final PeriodText periods = new PeriodText();
  private final Map<String, String> references = new HashMap<>();
  private final Map<String, String> areas = new HashMap<>();
  private final Map<String, String> groups = new HashMap<>();
  private final Map<List<Comparison>, PublishedMarks> marks = new HashMap<>();

  TidyReader(Header header, Feed feed) {
    this.header = header;
    this.columns = TidyColumns.of(header);
    this.feed = feed;
  }

  void read(CsvTable table) throws RefusedDocumentException {
    Set<Integer> used = columns.used();
    for (int i = 0; i < header.size(); i++) {
      if (!used.contains(i) && !header.name(i).isEmpty()) {
        feed.warnOnce(
            DataCheck.COLUMN_NOT_USED, 1, header.name(i), DataCheck.COLUMN_NOT_USED.message());
      }
    }
    table.each(this::read);
  }

  private void read(CsvRecord row) {
    if (Cells.isEmpty(row)) {
      return;
    }
    if (row.getFieldCount() != header.size()) {
      RowShape.refuse(feed, row, header);
      return;
    }
    try {
      figure(row);
    } catch (NotANumberException e) {
      e.refuse(feed, row, header);
    }
  }

  private void figure(CsvRecord row) throws NotANumberException {
    String measure = measure(row);
    String area = Cells.text(row, columns.area());
    if (isMissing(row, columns.measure(), measure, "Name the measure")
        || isMissing(row, columns.area(), area, "Give the area's code")) {
      return;
    }
    PeriodText.Read period = period(row);
    DataKind kind = period == null ? null : kind(row);
    if (period == null || kind == null) {
      return;
    }
    boolean takesOut = Cells.text(row, columns.value()).equals(DataRow.TAKE_OUT);
    ValueCell cell = takesOut ? ValueCell.EMPTY : ValueCell.read(Cells.text(row, columns.value()));
    if (cell == null) {
      throw new NotANumberException(columns.value(), Cells.text(row, columns.value()));
    }
    Quality quality = takesOut ? Quality.NOT_STATED : quality(row, cell, period);
    if (quality != null) {
      DataRow figure = row(row, measure, known(areas, area), period, kind, cell, quality);
      heads(row, measure, cell);
      feed.row(figure);
    }
  }

  private DataRow row(
      CsvRecord row,
      String measure,
      String area,
      PeriodText.Read period,
      DataKind kind,
      ValueCell cell,
      Quality quality)
      throws NotANumberException {
    return new DataRow(
        row.getStartingLineNumber(),
        measure,
        area,
        period.period(),
        Cells.text(row, columns.period()),
        group(row),
        kind,
        quality.mayHaveValue() ? cell.number() : null,
        Cells.number(row, columns.count()),
        Cells.number(row, columns.denominator()),
        Cells.number(row, columns.lower()),
        Cells.number(row, columns.upper()),
        quality,
        Cells.text(row, columns.value()),
        Cells.said(row, columns.note()),
        published(row));
  }

  private boolean isMissing(CsvRecord row, int column, String text, String expected) {
    if (!text.isEmpty()) {
      return false;
    }
    feed.refuse(row.getStartingLineNumber(), header.name(column), text, "is empty", expected);
    return true;
  }

  private String measure(CsvRecord row) {
    String measure = Cells.text(row, columns.measure());
    String part = columns.part() < 0 ? null : Cells.said(row, columns.part());
    return known(references, part == null ? measure : measure + ": " + part);
  }

  /** The same text as the object that was met first, so that a million rows share one. */
  private static String known(Map<String, String> texts, String text) {
    String before = texts.get(text);
    if (before == null) {
      if (texts.size() < REMEMBERED) {
        texts.put(text, text);
      }
      return text;
    }
    return before;
  }

  private void heads(CsvRecord row, String measure, ValueCell cell) {
    if (!feed.knowsMeasure(measure)) {
      String title = Cells.said(row, columns.title());
      feed.measure(
          new MeasureHead(
              measure,
              title == null ? measure : title,
              unit(row, cell),
              null,
              polarity(Cells.text(row, columns.polarity())),
              null));
    }
    String name = Cells.said(row, columns.areaName());
    if (name != null) {
      String code = Cells.text(row, columns.area());
      feed.area(row.getStartingLineNumber(), AreaHead.of(code, name, AreaType.ofCode(code)));
    }
  }

  private @Nullable String unit(CsvRecord row, ValueCell cell) {
    String said =
        columns.part() < 0 ? Cells.said(row, columns.unit()) : Cells.said(row, columns.part());
    if (said == null) {
      return cell.percent() ? "%" : null;
    }
    return Units.of(said);
  }

  private static @Nullable Polarity polarity(String text) {
    String first = text.split(" ", 2)[0].replace("Higher", "High").replace("Lower", "Low");
    return Polarity.parse(first).orElse(null);
  }

  private PeriodText.@Nullable Read period(CsvRecord row) {
    String type = Cells.text(row, columns.periodType());
    String label = Cells.text(row, columns.period());
    PeriodText.Read read =
        periods.read(label, type.isEmpty() ? YearKind.NOT_SAID : YearKind.read(type));
    if (read == null) {
      feed.refuse(
          row.getStartingLineNumber(),
          header.name(columns.period()),
          label,
          "is not a period",
          PERIOD_ADVICE);
    }
    return read;
  }

  private @Nullable DataKind kind(CsvRecord row) {
    String text = Cells.text(row, columns.kind());
    if (text.isEmpty() || text.equals("actual")) {
      return DataKind.ACTUAL;
    }
    DataKind kind = DataKind.read(text).orElse(null);
    if (kind == null) {
      feed.refuse(
          row.getStartingLineNumber(),
          header.name(columns.kind()),
          text,
          "is no kind of figure",
          "Use actual, target, plan, trajectory, baseline or benchmark");
    }
    return kind;
  }

  /** What value, quality column and period say together; null when they contradict each other. */
  private @Nullable Quality quality(CsvRecord row, ValueCell cell, PeriodText.Read period) {
    String text = Cells.text(row, columns.quality());
    Quality stated = text.isEmpty() ? null : Quality.read(text).orElse(null);
    String problem = null;
    if (!text.isEmpty() && stated == null) {
      problem = "is no quality";
    } else if (cell.number() != null && stated != null && !stated.mayHaveValue()) {
      problem = "stands beside a number";
    }
    if (problem != null) {
      feed.refuse(
          row.getStartingLineNumber(),
          header.name(columns.quality()),
          text,
          problem,
          "Use final, provisional, estimated or revised; or leave the value empty");
      return null;
    }
    if (cell.quality() != null) {
      return cell.quality();
    }
    Quality quality = stated == null ? period.quality() : stated;
    boolean fits = quality != null && (cell.number() != null || !quality.needsValue());
    return fits && quality != null ? quality : Quality.NOT_STATED;
  }

  private String group(CsvRecord row) {
    String printed = Cells.text(row, columns.group());
    if (columns.breakdowns().isEmpty()) {
      return printed.isEmpty() ? "" : known(groups, Groups.canonical(printed));
    }
    Map<String, String> parts = new TreeMap<>();
    for (int column : columns.breakdowns()) {
      Groups.add(parts, header.name(column), Cells.text(row, column));
    }
    if (!Groups.isEverybody(printed)) {
      parts.put("Group", printed);
    }
    return known(groups, Groups.of(parts));
  }

  private @Nullable PublishedMarks published(CsvRecord row) {
    if (columns.marks().isEmpty()) {
      return null;
    }
    List<Comparison> comparisons = new ArrayList<>();
    for (int column : columns.marks()) {
      String mark = Cells.said(row, column);
      if (mark != null) {
        comparisons.add(new Comparison("England", mark));
      }
    }
    return comparisons.isEmpty()
        ? null
        : marks.computeIfAbsent(comparisons, c -> new PublishedMarks(null, c));
  }
}
