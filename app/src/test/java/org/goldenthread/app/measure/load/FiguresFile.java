package org.goldenthread.app.measure.load;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.goldenthread.intake.data.DataFormat;
import org.goldenthread.intake.data.DataKind;
import org.goldenthread.intake.data.DataRow;
import org.goldenthread.scoring.Period;
import org.goldenthread.scoring.Quality;

/** A file of figures as it comes out of reading. */
public final class FiguresFile {
  private static final String DIGEST = "0123456789abcdef".repeat(4);

  private final List<DataRow> rows = new ArrayList<>();

  public static FiguresFile aFile() {
    return new FiguresFile();
  }

  /** With a figure of everybody, final and actual. */
  public FiguresFile figure(String measure, String area, String period, String value) {
    return figure(measure, area, "", period, value, Quality.FINAL);
  }

  /** With a figure that has no value. */
  public FiguresFile missing(String measure, String area, String period, Quality why) {
    return figure(measure, area, "", period, "", why);
  }

  /** With a figure of a group. */
  public FiguresFile figure(
      String measure, String area, String group, String period, String value, Quality quality) {
    rows.add(
        new DataRow(
            rows.size() + 2,
            measure,
            area,
            Period.parse(period),
            period,
            group,
            DataKind.ACTUAL,
            value.isEmpty() ? null : new BigDecimal(value),
            null,
            null,
            null,
            null,
            quality,
            value.isEmpty() ? quality.symbol() : value,
            null,
            null));
    return this;
  }

  /** Taking an actual figure of everybody out. */
  public FiguresFile takingOut(String measure, String area, String period) {
    return row(
        new DataRow(
            rows.size() + 2,
            measure,
            area,
            Period.parse(period),
            period,
            "",
            DataKind.ACTUAL,
            null,
            null,
            null,
            null,
            null,
            Quality.NOT_STATED,
            DataRow.TAKE_OUT,
            null,
            null));
  }

  /** With a row. */
  public FiguresFile row(DataRow row) {
    rows.add(row);
    return this;
  }

  /** How many rows it has so far, its header included. */
  public int lines() {
    return rows.size() + 1;
  }

  /** The file, ready to be loaded. */
  public LoadFile named(String name) {
    return new LoadFile(
        name,
        DIGEST,
        sink -> {
          rows.forEach(sink::row);
          return DataFormat.TIDY;
        });
  }
}
