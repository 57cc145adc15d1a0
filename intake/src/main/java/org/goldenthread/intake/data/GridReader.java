package org.goldenthread.intake.data;

import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.ArrayList;
import java.util.List;
import org.goldenthread.intake.RefusedDocumentException;
import org.goldenthread.intake.data.PeriodText.YearKind;
import org.goldenthread.scoring.Quality;

/**
 * Reads grids: measures and areas down, periods across, as people keep them in a spreadsheet. An
 * empty cell is no figure; a symbol is kept.
 */
final class GridReader {
  private final Header header;
  private final TidyColumns columns;
  private final Feed feed;
  private final List<Across> periods = new ArrayList<>();

  private record Across(int column, PeriodText.Read period) {}

  GridReader(Header header, Feed feed) {
    this.header = header;
    this.columns = TidyColumns.of(header);
    this.feed = feed;
    PeriodText text = new PeriodText();
    YearKind none = YearKind.NOT_SAID;
    for (int i = 0; i < header.size(); i++) {
      PeriodText.Read read = text.read(header.name(i), none);
      if (read != null) {
        periods.add(new Across(i, read));
      }
    }
  }

  boolean reads() {
    return columns.measure() >= 0 && columns.area() >= 0 && !periods.isEmpty();
  }

  /** Whether only the area is missing. */
  boolean lacksArea() {
    return columns.measure() >= 0 && columns.area() < 0 && !periods.isEmpty();
  }

  void read(CsvTable table) throws RefusedDocumentException {
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
    String measure = Cells.text(row, columns.measure());
    String area = Cells.text(row, columns.area());
    if (measure.isEmpty() || area.isEmpty()) {
      int column = measure.isEmpty() ? columns.measure() : columns.area();
      refuse(row, column, "is empty", "Name measure and area in every row");
      return;
    }
    DataKind kind =
        columns.kind() < 0
            ? DataKind.ACTUAL
            : DataKind.read(Cells.text(row, columns.kind())).orElse(null);
    if (kind == null) {
      refuse(row, columns.kind(), "is no kind of figure", "Use actual, target or baseline");
      return;
    }
    heads(row, measure, area);
    for (Across across : periods) {
      figure(row, across, measure, area, kind);
    }
  }

  private void heads(CsvRecord row, String measure, String area) {
    String title = Cells.said(row, columns.title());
    String unit = Cells.said(row, columns.unit());
    feed.measure(
        new MeasureHead(
            measure,
            title == null ? measure : title,
            unit == null ? null : Units.of(unit),
            null,
            null,
            null));
    String name = Cells.said(row, columns.areaName());
    if (name != null) {
      feed.area(row.getStartingLineNumber(), AreaHead.of(area, name, AreaType.ofCode(area)));
    }
  }

  private void figure(CsvRecord row, Across across, String measure, String area, DataKind kind) {
    String printed = Cells.text(row, across.column());
    if (printed.isEmpty()) {
      return;
    }
    ValueCell cell = ValueCell.read(printed);
    if (cell == null) {
      refuse(row, across.column(), "is not a number", NumberText.advice(printed));
      return;
    }
    Quality said = cell.quality() == null ? across.period().quality() : cell.quality();
    feed.row(
        new DataRow(
            row.getStartingLineNumber(),
            measure,
            area,
            across.period().period(),
            header.name(across.column()),
            Groups.canonical(Cells.text(row, columns.group())),
            kind,
            cell.number(),
            null,
            null,
            null,
            null,
            said == null ? Quality.NOT_STATED : said,
            printed,
            null,
            null));
  }

  private void refuse(CsvRecord row, int column, String problem, String expected) {
    feed.refuse(
        row.getStartingLineNumber(),
        header.name(column),
        Cells.text(row, column),
        problem,
        expected);
  }
}
