package org.goldenthread.app.measure.data;

import static org.goldenthread.app.measure.data.Notation.utf8;

import org.goldenthread.scoring.Period;
import org.goldenthread.scoring.Quality;
import org.jspecify.annotations.Nullable;

/**
 * Figures as JSON: one object each, numbers as strings with the decimals they were printed with,
 * because most readers of JSON make a binary double of a number. {@code value} is null where there
 * is none; every other field is left out where there is nothing to say.
 */
final class JsonNotation implements Notation {
  private final byte[][] before = new byte[Column.values().length][];
  private final byte[] after = utf8("\",");
  private final byte[] noValue = utf8("\"value\":null,");
  private final byte[] nothing = {};
  private final byte[] figureEnd = utf8("}");

  JsonNotation() {
    for (Column column : Column.values()) {
      before[column.ordinal()] = utf8("\"" + column.word() + "\":\"");
    }
  }

  @Override
  public byte[] begin() {
    return utf8("{\"figures\":[\n");
  }

  @Override
  public byte[] between() {
    return utf8(",\n");
  }

  @Override
  public byte[] end() {
    return utf8("\n]}\n");
  }

  @Override
  public byte[] measure(MeasureName measure) {
    String ref = measure.ref();
    return utf8(
        "{\"measure\":"
            + Json.text(measure.slug())
            + (ref == null ? "" : ",\"reference\":" + Json.text(ref))
            + ",");
  }

  @Override
  public byte[] area(AreaName area) {
    return utf8(
        "\"area\":" + Json.text(area.code()) + ",\"area_name\":" + Json.text(area.name()) + ",");
  }

  @Override
  public byte[] series(String group, String kind, boolean reference) {
    return utf8(
        (group.isEmpty() ? "" : "\"group\":" + Json.text(group) + ",")
            + "\"kind\":"
            + Json.text(kind)
            + ",\"held_as\":"
            + (reference ? "\"reference\"," : "\"own\","));
  }

  @Override
  public byte[] period(Period period) {
    return utf8(
        "\"period\":"
            + Json.text(period.code())
            + ",\"period_label\":"
            + Json.text(period.label())
            + ",");
  }

  @Override
  public byte[] before(Column column) {
    return before[column.ordinal()];
  }

  @Override
  public byte[] after(Column column) {
    return after;
  }

  @Override
  public byte[] missing(Column column) {
    return column == Column.VALUE ? noValue : nothing;
  }

  @Override
  public byte[] quality(Quality quality) {
    return utf8(
        "\"quality\":"
            + Json.text(quality.word())
            + (quality.symbol().isEmpty() ? "" : ",\"symbol\":" + Json.text(quality.symbol())));
  }

  @Override
  public byte[] note(@Nullable String note) {
    return note == null ? figureEnd : utf8(",\"note\":" + Json.text(note) + "}");
  }
}
