package org.goldenthread.app.measure.data;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.goldenthread.app.measure.data.DataQuestion.Cells;
import org.goldenthread.app.measure.series.PeriodAxis;
import org.goldenthread.app.measure.series.SeriesKey;
import org.goldenthread.app.measure.series.SeriesKind;
import org.jspecify.annotations.Nullable;

/**
 * Reads the slices of a question for one period and writes their figures through {@link
 * FigureRows}, the areas of each measure and group in the order of their ids.
 */
final class FigureSlices {
  private final FigureRows rows;
  private final PeriodAxis axis;
  private final int period;

  FigureSlices(FigureRows rows, PeriodAxis axis, Cells onePeriod) {
    this.rows = rows;
    this.axis = axis;
    period = onePeriod.from();
  }

  /**
   * One area's figure where it stands in a slice.
   *
   * @param letter place of the letter of its quality, after which its numbers begin
   * @param end place of the end of its numbers
   */
  record Piece(long area, int letter, int end) {}

  /**
   * Figures of one measure and period.
   *
   * @param text in which they stand
   */
  record Slice(long measure, int period, byte[] text, @Nullable String note) {}

  /** Writes the figures of the slice the result stands on. */
  void row(ResultSet rs) throws SQLException {
    long measure = rs.getLong(DataSql.SLICE_MEASURE);
    long group = rs.getLong(DataSql.SLICE_GROUP);
    String kind = rs.getString(DataSql.SLICE_KIND);
    var common =
        new FigureRows.Common(
            group, rs.getInt(DataSql.SLICE_PARTNERSHIP), kind, axis.kindWord(), axis.months());
    byte[] text = rs.getBytes(DataSql.SLICE_FIGURES);
    var slice = new Slice(measure, period, text, rs.getString(DataSql.SLICE_NOTE));
    SeriesKind seriesKind = SeriesKind.ofWord(kind).orElseThrow();
    rows.slice(
        common, slice, pieces(text), area -> new SeriesKey(measure, area, group, seriesKind, axis));
  }

  private static List<Piece> pieces(byte[] text) {
    List<Piece> pieces = new ArrayList<>();
    boolean ordered = true;
    long before = 0;
    for (int at = 0; at < text.length; at++) {
      long area = 0;
      while (text[at] >= '0' && text[at] <= '9') {
        area = area * 10 + text[at++] - '0';
      }
      int letter = at;
      while (at < text.length && text[at] != ';') {
        at++;
      }
      pieces.add(new Piece(area, letter, at));
      ordered &= area > before;
      before = area;
    }
    if (!ordered) {
      pieces.sort(Comparator.comparingLong(Piece::area));
    }
    return pieces;
  }
}
