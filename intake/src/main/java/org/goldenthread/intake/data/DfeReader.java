package org.goldenthread.intake.data;

import de.siegmar.fastcsv.reader.CsvRecord;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.goldenthread.intake.RefusedDocumentException;
import org.goldenthread.intake.RefusedDocumentException.Reason;
import org.goldenthread.scoring.Period;
import org.goldenthread.scoring.Quality;
import org.jspecify.annotations.Nullable;

/**
 * Reads the Department for Education's open data standard. Each indicator column is a measure whose
 * reference is the file's name without its years, a point, and the column's name; each combination
 * of filter items is a group, and "Total" of every filter is everybody.
 */
final class DfeReader {
  private static final int REMEMBERED = 100_000;

  private final Path file;
  private final Header header;
  private final Feed feed;
  private final String stem;
  private final DfeTime time = new DfeTime();
  private final DfeAreas areas;
  private final List<DfeFilter> filters = new ArrayList<>();
  private final List<Indicator> indicators = new ArrayList<>();
  private final Map<String, String> groups = new HashMap<>();
  private final int timePeriod;
  private final int timeIdentifier;

  private record Indicator(int column, MeasureHead head) {}

  DfeReader(Path file, Header header, Feed feed) {
    this.file = file;
    this.header = header;
    this.feed = feed;
    this.stem = stem(String.valueOf(file.getFileName()));
    this.timePeriod = header.find("timeperiod", "year");
    this.timeIdentifier = header.find("timeidentifier");
    this.areas = new DfeAreas(header, feed);
  }

  static boolean reads(Header header) {
    int found = 0;
    for (String key : new String[] {"timeperiod", "timeidentifier", "geographiclevel"}) {
      found += header.has(key) ? 1 : 0;
    }
    return found >= 2 || header.has("countrycode") && (found == 1 || header.has("level", "year"));
  }

  /** The name of a file without its ending and the years it covers, which change every year. */
  static String stem(String name) {
    String stem = name.replaceFirst("\\.[A-Za-z]{2,4}$", "");
    String bare = stem.replaceFirst("(?:[_-](?:[12]\\d{3}|to|[12]\\d{5}))+$", "");
    return bare.isEmpty() ? stem : bare;
  }

  void read(@Nullable Path meta, CsvTable table) throws RefusedDocumentException {
    requireColumns();
    List<DfeMeta.Column> columns =
        meta == null ? DfeInference.columns(file, header, feed) : DfeMeta.read(meta, feed);
    for (DfeMeta.Column column : columns) {
      take(column);
    }
    warnOfOthers(columns);
    if (indicators.isEmpty()) {
      throw new RefusedDocumentException(
          file,
          Reason.LAYOUT_NOT_KNOWN,
          "none of its columns is an indicator of its meta file. Send the meta file made for it");
    }
    table.each(this::read);
  }

  private void requireColumns() throws RefusedDocumentException {
    if (timePeriod < 0 || timeIdentifier < 0 || areas.level() < 0) {
      String missing =
          timePeriod < 0
              ? "time_period"
              : timeIdentifier < 0 ? "time_identifier" : "geographic_level";
      throw new RefusedDocumentException(
          file,
          Reason.LAYOUT_NOT_KNOWN,
          "has no column " + missing + ". Add it as the open data standard says");
    }
    if (!header.repeated().isEmpty()) {
      throw new RefusedDocumentException(
          file,
          Reason.LAYOUT_NOT_KNOWN,
          "has the column %s twice. Rename one".formatted(String.join(", ", header.repeated())));
    }
    if (!header.name(timePeriod).equals("time_period")
        || !header.name(areas.level()).equals("geographic_level")) {
      feed.warnOnce(
          DataCheck.LAYOUT,
          1,
          header.name(timePeriod),
          "columns are called otherwise than time_period and geographic_level. Read as these");
    }
  }

  private void take(DfeMeta.Column column) {
    int place = header.find(Header.key(column.name()));
    if (place < 0) {
      feed.warnOnce(
          DataCheck.LAYOUT,
          0,
          column.name(),
          "stands in the meta file but not in the data file. Left out");
      return;
    }
    if (column.filter()) {
      int grouping = column.grouping() == null ? -1 : header.find(Header.key(column.grouping()));
      if (column.grouping() != null && grouping < 0) {
        feed.warnOnce(
            DataCheck.LAYOUT,
            0,
            column.name(),
            "is grouped by %s, which is not in the data file. Read without it"
                .formatted(column.grouping()));
      }
      boolean twice = filters.stream().anyMatch(f -> f.label().equals(column.label()));
      String label = twice ? column.label() + " (" + column.name() + ")" : column.label();
      filters.add(new DfeFilter(place, label, grouping));
      return;
    }
    indicators.add(
        new Indicator(
            place,
            new MeasureHead(
                stem + "." + column.name(),
                column.label(),
                column.unit(),
                column.decimals(),
                null,
                stem)));
  }

  private void warnOfOthers(List<DfeMeta.Column> columns) {
    for (int i = 0; i < header.size(); i++) {
      String name = header.name(i);
      String key = Header.key(name);
      boolean described =
          columns.stream()
              .anyMatch(
                  c ->
                      Header.key(c.name()).equals(key)
                          || c.grouping() != null && Header.key(c.grouping()).equals(key));
      if (!described && !name.isEmpty() && !DfeLevel.isStandardColumn(name)) {
        feed.warnOnce(
            DataCheck.COLUMN_NOT_USED,
            1,
            name,
            "is not described in the meta file, so it is not used");
      }
    }
  }

  private void read(CsvRecord row) {
    if (Cells.isEmpty(row)) {
      return;
    }
    if (row.getFieldCount() != header.size()) {
      RowShape.refuse(feed, row, header);
      return;
    }
    Period period = period(row);
    String area = period == null ? null : areas.area(row);
    if (period == null || area == null) {
      return;
    }
    String group = group(row);
    Quality version = version(row);
    boolean twice = areas.isAuthorityAsDistrict(row, area);
    for (Indicator indicator : indicators) {
      DataRow figure = figure(row, indicator, period, area, group, version);
      if (figure != null) {
        feed.measure(indicator.head());
        pass(figure, twice);
      }
    }
  }

  private @Nullable Period period(CsvRecord row) {
    String identifier = Cells.text(row, timeIdentifier);
    String printed = Cells.text(row, timePeriod);
    Period period = time.read(printed, identifier);
    if (period == null) {
      DfeTime.Problem problem = DfeTime.problem(identifier);
      feed.refuse(
          row.getStartingLineNumber(),
          header.name(timePeriod),
          printed,
          problem.problem(),
          problem.expected());
    } else if (DfeTime.isAssumed(identifier)) {
      feed.warnOnce(
          DataCheck.PERIOD_NOT_CERTAIN,
          0,
          header.name(timeIdentifier),
          "Reporting year does not say its months. Kept as the year itself");
    }
    return period;
  }

  private String group(CsvRecord row) {
    if (filters.isEmpty()) {
      return "";
    }
    String group = DfeFilter.group(filters, row, header);
    String before =
        groups.size() < REMEMBERED ? groups.putIfAbsent(group, group) : groups.get(group);
    return before == null ? group : before;
  }

  /** What a column "version" says of the whole row; not stated where there is none. */
  private Quality version(CsvRecord row) {
    for (DfeFilter filter : filters) {
      Quality quality = filter.quality(row, header);
      if (quality != null) {
        return quality;
      }
    }
    return Quality.NOT_STATED;
  }

  /**
   * An authority without districts stands in a file twice: as authority and as its own district.
   */
  private void pass(DataRow figure, boolean authorityAsDistrict) {
    if (!authorityAsDistrict) {
      feed.row(figure);
    } else if (!feed.rowUnlessKnown(figure)) {
      feed.warnOnce(
          DataCheck.LAYOUT,
          0,
          header.name(areas.level()),
          "authorities stand in it again as districts. Their figures as authorities are kept");
    }
  }

  private @Nullable DataRow figure(
      CsvRecord row,
      Indicator indicator,
      Period period,
      String area,
      String group,
      Quality version) {
    String printed = Cells.text(row, indicator.column());
    ValueCell cell = ValueCell.read(printed);
    if (cell == null) {
      feed.refuse(
          row.getStartingLineNumber(),
          header.name(indicator.column()),
          printed,
          "is not a number",
          NumberText.advice(printed));
      return null;
    }
    Quality without = cell.quality() == null ? Quality.NOT_STATED : cell.quality();
    return new DataRow(
        row.getStartingLineNumber(),
        indicator.head().reference(),
        area,
        period,
        Cells.text(row, timePeriod),
        group,
        DataKind.ACTUAL,
        cell.number(),
        null,
        null,
        null,
        null,
        cell.number() == null || cell.quality() != null ? without : version,
        printed,
        null,
        null);
  }
}
