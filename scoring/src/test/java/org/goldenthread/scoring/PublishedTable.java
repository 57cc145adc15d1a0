package org.goldenthread.scoring;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The published indicator table 2009/10; see SOURCE.md beside the file. */
final class PublishedTable {

  private static final String FILE = "/scoring/golden/marks/indicator-table-2009-10.csv";

  /** One comparison of the table with its published sign. */
  record Comparison(
      String measure,
      Polarity polarity,
      Observed value,
      Against against,
      Observed comparator,
      String published) {}

  /** One row of the table as printed. */
  record Row(
      String ref,
      Polarity polarity,
      Observed lastYear,
      Observed target,
      Observed now,
      String onTarget,
      String direction,
      Comparison againstTarget,
      Comparison againstNeighbours,
      Comparison againstNational) {

    List<Comparison> comparisons() {
      return List.of(againstTarget, againstNeighbours, againstNational);
    }
  }

  private PublishedTable() {}

  static List<Row> rows() {
    try (InputStream in = PublishedTable.class.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new IllegalStateException("missing " + FILE);
      }
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return text.lines().skip(1).map(PublishedTable::row).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Row row(String line) {
    String[] cell = line.split(",", -1);
    Polarity polarity = Polarity.parse(cell[1]).orElseThrow();
    Observed now = observed(cell[4], "2009-10");
    Observed target = observed(cell[3], "2009-10");
    return new Row(
        cell[0],
        polarity,
        observed(cell[2], "2008-09"),
        target,
        now,
        cell[5],
        cell[6],
        new Comparison(cell[0], polarity, now, Against.TARGET, target, cell[7]),
        new Comparison(
            cell[0], polarity, now, Against.NEIGHBOURS, observed(cell[8], "2009-10"), cell[9]),
        new Comparison(
            cell[0], polarity, now, Against.NATIONAL, observed(cell[10], "2009-10"), cell[11]));
  }

  private static Observed observed(String printed, String period) {
    return new Observed(Value.parse(printed, Unit.PERCENT), Period.parse(period));
  }
}
