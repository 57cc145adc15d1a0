package org.goldenthread.intake.data;

import de.siegmar.fastcsv.reader.CsvRecord;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.goldenthread.intake.RefusedDocumentException;
import org.goldenthread.intake.data.Cells.NotANumberException;
import org.goldenthread.intake.data.PeriodText.YearKind;
import org.goldenthread.intake.data.PublishedMarks.Comparison;
import org.goldenthread.scoring.Quality;
import org.jspecify.annotations.Nullable;

/**
 * Reads Fingertips extracts, the 27 columns of today and the older ones without spaces or with
 * underscores.
 *
 * <p>Persons and all ages are everybody; an age is no group where an indicator has only one in the
 * file, because it then belongs to the definition. Category rows (deprivation deciles of England)
 * become groups, so that no decile is ever taken for England. The comparison columns keep what they
 * say they compare to: the second one changes its name with the parent that was chosen.
 */
final class FingertipsReader {
  private static final String SET = "Fingertips";
  private static final int REMEMBERED = 50_000;

  private final Header header;
  private final Feed feed;
  private final PeriodText periods = new PeriodText();
  private final Map<String, Set<String>> ages = new HashMap<>();
  private final Map<String, String> groups = new HashMap<>();
  private final Map<PublishedMarks, PublishedMarks> marks = new HashMap<>();
  private final PrintedTrends trends = new PrintedTrends();
  private final int indicator;
  private final int area;
  private final int age;
  private final int period;
  private final int value;
  private final List<Integer> compared;

  FingertipsReader(Header header, Feed feed) {
    this.header = header;
    this.feed = feed;
    this.indicator = header.find("indicatorid");
    this.area = header.find("areacode");
    this.age = header.find("age");
    this.period = header.find("timeperiod");
    this.value = header.find("value");
    this.compared = header.startingWith("comparedto");
  }

  static boolean reads(Header header) {
    return header.has("indicatorid")
        && header.has("areacode")
        && header.has("timeperiod")
        && header.has("value")
        && header.has("sex");
  }

  /** Reads the file twice: which ages an indicator has is known only at its end. */
  void read(Path file, CsvTable table) throws RefusedDocumentException {
    try (CsvTable first = CsvTable.open(file)) {
      first.each(
          row ->
              ages.computeIfAbsent(Cells.text(row, indicator), i -> new HashSet<>())
                  .add(Cells.text(row, age)));
    }
    table.each(this::read);
    trends.warn(feed, header.name(header.find("recenttrend")));
  }

  private void read(CsvRecord row) {
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
    String reference = Cells.text(row, indicator);
    String code = Cells.text(row, area);
    if (reference.isEmpty() || code.isEmpty()) {
      int column = reference.isEmpty() ? indicator : area;
      refuse(row, column, "is empty", "Download the extract again");
      return;
    }
    PeriodText.Read read = period(row);
    if (read == null) {
      return;
    }
    ValueCell cell = ValueCell.read(Cells.text(row, value));
    if (cell == null) {
      throw new NotANumberException(value, Cells.text(row, value));
    }
    String note = note(row);
    DataRow figure =
        new DataRow(
            row.getStartingLineNumber(),
            reference,
            code,
            read.period(),
            Cells.text(row, period),
            group(row, reference),
            DataKind.ACTUAL,
            cell.number(),
            Cells.number(row, header.find("count")),
            Cells.number(row, header.find("denominator")),
            Cells.number(row, header.find("lowerci950limit")),
            Cells.number(row, header.find("upperci950limit")),
            quality(cell, note),
            Cells.text(row, value),
            note,
            published(row));
    heads(row, reference, code);
    feed.row(figure);
    trends.take(figure);
  }

  private void heads(CsvRecord row, String reference, String code) {
    if (!feed.knowsMeasure(reference)) {
      String title = Cells.text(row, header.find("indicatorname"));
      feed.measure(
          new MeasureHead(reference, title.isEmpty() ? reference : title, null, null, null, SET));
    }
    String name = Cells.text(row, header.find("areaname"));
    String kind = Cells.text(row, header.find("areatype")).toLowerCase(Locale.ROOT);
    AreaType type = AreaType.ofCode(code);
    feed.area(
        row.getStartingLineNumber(),
        new AreaHead(
            code,
            name.isEmpty() ? code : name,
            type == AreaType.LOCALITY && isOfTheHealthService(kind) ? AreaType.HEALTH_AREA : type,
            Cells.said(row, header.find("parentcode")),
            List.of(),
            null,
            null));
  }

  private static boolean isOfTheHealthService(String kind) {
    return kind.startsWith("gp")
        || kind.contains("icb")
        || kind.contains("ccg")
        || kind.contains("pcn")
        || kind.contains("nhs");
  }

  /** The period, held against the column that the file is sorted by. */
  private PeriodText.@Nullable Read period(CsvRecord row) {
    String label = Cells.text(row, period);
    boolean quarterOfAYear = label.contains("Q") && !label.contains("/");
    PeriodText.Read read =
        periods.read(label, quarterOfAYear ? YearKind.CALENDAR : YearKind.NOT_SAID);
    if (read == null) {
      refuse(row, period, "is not a period", "Use 2015, 2015/16, 2015 - 17 or 2015 Q1");
      return null;
    }
    String sortable = Cells.text(row, header.find("timeperiodsortable"));
    String year = Integer.toString(read.period().start().getYear());
    String quartersYear = label.contains("/") ? label.substring(0, 4) : year;
    if (!sortable.isEmpty() && !sortable.startsWith(year) && !sortable.startsWith(quartersYear)) {
      refuse(row, period, "does not agree with " + sortable, "Download the extract again");
      return null;
    }
    return read;
  }

  private void refuse(CsvRecord row, int column, String problem, String expected) {
    feed.refuse(
        row.getStartingLineNumber(),
        header.name(column),
        Cells.text(row, column),
        problem,
        expected);
  }

  private String group(CsvRecord row, String reference) {
    Map<String, String> parts = new TreeMap<>();
    Groups.add(parts, "Sex", Cells.text(row, header.find("sex")));
    Set<String> agesOfIt = ages.getOrDefault(reference, Set.of());
    if (agesOfIt.size() > 1) {
      Groups.add(parts, "Age", Cells.text(row, age));
    }
    String category = Cells.text(row, header.find("category"));
    String type = Cells.text(row, header.find("categorytype"));
    if (!category.isEmpty() || !type.isEmpty()) {
      parts.put(type.isEmpty() ? "Category" : type, category.isEmpty() ? "Not named" : category);
    }
    return parts.isEmpty() ? "" : known(groups, Groups.of(parts));
  }

  private @Nullable String note(CsvRecord row) {
    String note = Cells.text(row, header.find("valuenote"));
    if (note.startsWith("<")) {
      note = note.replaceAll("<[^>]*>", "").strip();
    }
    note = note.startsWith("* ") ? note.substring(2) : note;
    return note.isEmpty() ? null : note;
  }

  /** What the value note says in words. */
  private static Quality quality(ValueCell cell, @Nullable String note) {
    if (cell.quality() != null) {
      return cell.quality();
    }
    String words = note == null ? "" : note.toLowerCase(Locale.ROOT);
    if (cell.number() == null) {
      return words.contains("suppress") || words.contains("disclosure")
          ? Quality.SUPPRESSED
          : words.contains("not applicable") ? Quality.NOT_APPLICABLE : Quality.NOT_AVAILABLE;
    }
    return words.contains("estimate")
        ? Quality.ESTIMATED
        : words.contains("provisional") ? Quality.PROVISIONAL : Quality.NOT_STATED;
  }

  private @Nullable PublishedMarks published(CsvRecord row) {
    List<Comparison> comparisons = new ArrayList<>();
    for (int column : compared) {
      String mark = Cells.text(row, column);
      if (!mark.isEmpty()) {
        comparisons.add(new Comparison(comparedTo(header.name(column)), mark));
      }
    }
    String trend = Cells.said(row, header.find("recenttrend"));
    if (trend == null && comparisons.isEmpty()) {
      return null;
    }
    PublishedMarks found = new PublishedMarks(trend, comparisons);
    PublishedMarks before = marks.size() < REMEMBERED ? marks.putIfAbsent(found, found) : null;
    return before == null ? found : before;
  }

  /** "England" of "Compared to England value or percentiles", however it is spelt. */
  private static String comparedTo(String column) {
    String to = column.replace('_', ' ').replaceFirst("^Compared ?to ?", "");
    to = to.replaceFirst(" ?(?:value)? ?(?:or)? ?percentiles?$", "").strip();
    return to.isEmpty() ? "percentiles" : to;
  }

  private static String known(Map<String, String> texts, String text) {
    String before = texts.size() < REMEMBERED ? texts.putIfAbsent(text, text) : texts.get(text);
    return before == null ? text : before;
  }
}
