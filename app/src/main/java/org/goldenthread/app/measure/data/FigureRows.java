package org.goldenthread.app.measure.data;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.LongFunction;
import org.goldenthread.app.measure.assess.SmallCounts;
import org.goldenthread.app.measure.data.FigureWriter.Subject;
import org.goldenthread.app.measure.data.FigureWriter.Written;
import org.goldenthread.app.measure.data.Notation.Column;
import org.goldenthread.app.measure.series.PeriodAxis;
import org.goldenthread.app.measure.series.Series;
import org.goldenthread.app.measure.series.SeriesKey;
import org.goldenthread.app.measure.series.SeriesKind;
import org.goldenthread.scoring.disclosure.SmallNumbers;
import org.jspecify.annotations.Nullable;

/**
 * Writes rows of series figure by figure. One writer serves one question: what repeats is made once
 * and copied from then on.
 */
final class FigureRows {
  private static final @Nullable String[] NO_NOTES = {};
  private static final int OWN = 1;

  /** A series but for its measure and area: what the rows of a question have few of. */
  record Common(long group, int partnership, String kind, String periodKind, int periodMonths) {
    static Common of(Series series) {
      SeriesKey key = series.key();
      return new Common(
          key.breakdown(),
          series.isReference() ? 0 : OWN,
          key.kind().word(),
          key.axis().kindWord(),
          key.axis().months());
    }
  }

  private final Notation notation;
  private final FigureWriter writer;
  private final Labels measures;
  private final Labels areas;
  private final DataNames names;
  private final SmallNumbers smallNumbers;
  private final Map<Common, Written> common = new HashMap<>();
  private final Map<Long, SmallCounts> smallCounts = new HashMap<>();
  private Set<SeriesKey> leftOut = Set.of();

  FigureRows(
      Notation notation,
      FigureWriter writer,
      DataNames names,
      DataQuestion question,
      SmallNumbers smallNumbers) {
    this.notation = notation;
    this.writer = writer;
    this.names = names;
    this.smallNumbers = smallNumbers;
    measures = names.measures(notation, question.measures());
    areas = names.areas(notation, question.areas());
  }

  /** Writes no row of these series: they are written with {@link #series}. */
  void leaveOut(Set<SeriesKey> keys) {
    leftOut = Set.copyOf(keys);
  }

  /** Writes the figures of a series that is no row. */
  void series(Series series) {
    SeriesKey key = series.key();
    Subject subject = subject(key.measure(), key.area(), Common.of(series));
    if (subject == null) {
      return;
    }
    for (NumberList list : writer.numbers()) {
      list.begin(null);
    }
    writer.numbers()[Column.VALUE.ordinal()].begin(values(series));
    Series.Cells cells = series.cells();
    @Nullable String @Nullable [] notes = cells.notes();
    figures(
        subject,
        series.first(),
        cells.qualities().getBytes(StandardCharsets.US_ASCII),
        notes == null ? NO_NOTES : notes);
  }

  private static byte[] values(Series series) {
    var list = new StringBuilder();
    for (int cell = 0; cell < series.size(); cell++) {
      BigDecimal value = series.value(cell);
      list.append(cell == 0 ? "" : ",").append(value == null ? "" : value.toPlainString());
    }
    return list.toString().getBytes(StandardCharsets.US_ASCII);
  }

  /** Writes the figures of the row the result stands on. */
  void row(ResultSet rs) throws SQLException {
    if (!leftOut.isEmpty() && leftOut.contains(key(rs))) {
      return;
    }
    Subject subject = subject(rs.getLong(DataSql.MEASURE), rs.getLong(DataSql.AREA), common(rs));
    if (subject == null) {
      return;
    }
    NumberList[] numbers = writer.numbers();
    for (int column = 0; column < numbers.length; column++) {
      numbers[column].begin(rs.getBytes(DataSql.VALUES + column));
    }
    figures(
        subject,
        rs.getInt(DataSql.FIRST),
        rs.getBytes(DataSql.QUALITIES),
        notes(rs.getArray(DataSql.NOTES)));
  }

  /**
   * Writes figures of one measure and period that stand in a text.
   *
   * @param keyOf makes the key of the series of an area
   */
  void slice(
      Common series,
      FigureSlices.Slice slice,
      List<FigureSlices.Piece> pieces,
      LongFunction<SeriesKey> keyOf) {
    byte @Nullable [] measure = measures.of(slice.measure());
    if (measure == null) {
      return;
    }
    Written written = written(series);
    SmallCounts small = smallCounts(series, slice.measure());
    for (FigureSlices.Piece piece : pieces) {
      byte @Nullable [] area = areas.of(piece.area());
      if (area != null && (leftOut.isEmpty() || !leftOut.contains(keyOf.apply(piece.area())))) {
        int at = piece.letter() + 1;
        for (NumberList number : writer.numbers()) {
          at = number.standOn(slice.text(), at, piece.end()) + 1;
        }
        var subject = new Subject(measure, area, written, small);
        writer.write(subject, slice.period(), slice.text()[piece.letter()], slice.note());
      }
    }
  }

  private void figures(Subject subject, int first, byte[] letters, @Nullable String[] notes) {
    for (int cell = 0; cell < letters.length; cell++) {
      for (NumberList list : writer.numbers()) {
        list.next();
      }
      writer.write(subject, first + cell, letters[cell], cell < notes.length ? notes[cell] : null);
    }
  }

  /** Null where the measure or the area had no name yet on the day asked for. */
  private @Nullable Subject subject(long measureId, long areaId, Common series) {
    byte @Nullable [] measure = measures.of(measureId);
    byte @Nullable [] area = areas.of(areaId);
    return measure == null || area == null
        ? null
        : new Subject(measure, area, written(series), smallCounts(series, measureId));
  }

  /** Null for reference data, which is public. */
  private @Nullable SmallCounts smallCounts(Common series, long measure) {
    return series.partnership() == 0
        ? null
        : smallCounts.computeIfAbsent(measure, id -> new SmallCounts(names.unit(id), smallNumbers));
  }

  private static Common common(ResultSet rs) throws SQLException {
    return new Common(
        rs.getLong(DataSql.GROUP),
        rs.getInt(DataSql.PARTNERSHIP),
        rs.getString(DataSql.KIND),
        rs.getString(DataSql.PERIOD_KIND),
        rs.getInt(DataSql.PERIOD_MONTHS));
  }

  private static SeriesKey key(ResultSet rs) throws SQLException {
    return new SeriesKey(
        rs.getLong(DataSql.MEASURE),
        rs.getLong(DataSql.AREA),
        rs.getLong(DataSql.GROUP),
        SeriesKind.ofWord(rs.getString(DataSql.KIND)).orElseThrow(),
        PeriodAxis.of(rs.getString(DataSql.PERIOD_KIND), rs.getInt(DataSql.PERIOD_MONTHS)));
  }

  private Written written(Common key) {
    return common.computeIfAbsent(
        key,
        c ->
            new Written(
                notation.series(names.group(c.group()), c.kind(), c.partnership() == 0),
                PeriodAxis.of(c.periodKind(), c.periodMonths())));
  }

  private static @Nullable String[] notes(@Nullable Array notes) throws SQLException {
    return notes == null ? NO_NOTES : (@Nullable String[]) notes.getArray();
  }
}
