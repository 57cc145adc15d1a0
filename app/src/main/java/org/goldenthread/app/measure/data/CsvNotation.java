package org.goldenthread.app.measure.data;

import static org.goldenthread.app.measure.data.Notation.utf8;

import org.goldenthread.app.shell.Csv;
import org.goldenthread.scoring.Period;
import org.goldenthread.scoring.Quality;
import org.jspecify.annotations.Nullable;

/**
 * Figures as CSV, as every download of the program is written. The columns have the names of tidy
 * CSV, so that what was asked for can be loaded again.
 */
final class CsvNotation implements Notation {
  private static final byte[] NOTHING = {};
  private static final byte[] COMMA = {','};
  private static final byte[] LINE_END = {'\r', '\n'};

  private final boolean limits;

  CsvNotation(boolean limits) {
    this.limits = limits;
  }

  @Override
  public byte[] begin() {
    return utf8(
        Csv.MARK
            + "measure,reference,area,area_name,group,kind,held_as,period,period_label,value,count,"
            + "denominator,"
            + (limits ? "lower,upper," : "")
            + "quality,symbol,note\r\n");
  }

  @Override
  public byte[] between() {
    return NOTHING;
  }

  @Override
  public byte[] end() {
    return NOTHING;
  }

  @Override
  public byte[] measure(MeasureName measure) {
    return fields(measure.slug(), measure.ref());
  }

  @Override
  public byte[] area(AreaName area) {
    return fields(area.code(), area.name());
  }

  @Override
  public byte[] series(String group, String kind, boolean reference) {
    return fields(group, kind, reference ? "reference" : "own");
  }

  @Override
  public byte[] period(Period period) {
    return fields(period.code(), period.label());
  }

  @Override
  public byte[] before(Column column) {
    return NOTHING;
  }

  @Override
  public byte[] after(Column column) {
    return COMMA;
  }

  @Override
  public byte[] missing(Column column) {
    return COMMA;
  }

  @Override
  public byte[] quality(Quality quality) {
    return fields(quality.word(), quality.symbol());
  }

  @Override
  public byte[] note(@Nullable String note) {
    return note == null ? LINE_END : utf8(Csv.record(note) + "\r\n");
  }

  private static byte[] fields(@Nullable Object... fields) {
    return utf8(Csv.record(fields) + ",");
  }
}
