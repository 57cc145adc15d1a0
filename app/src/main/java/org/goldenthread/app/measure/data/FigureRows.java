package org.goldenthread.app.measure.data;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.goldenthread.app.measure.data.Notation.Column;
import org.goldenthread.app.measure.series.PeriodAxis;
import org.goldenthread.app.measure.series.QualityLetters;
import org.goldenthread.app.measure.series.Series;
import org.goldenthread.app.measure.series.SeriesKey;
import org.goldenthread.app.measure.series.SeriesKind;
import org.goldenthread.scoring.Quality;
import org.jspecify.annotations.Nullable;

/**
 * Writes rows of series figure by figure. One writer serves one question: what repeats is made once
 * and copied from then on. A figure whose quality forbids a number is written without any.
 */
final class FigureRows {
  private static final @Nullable String[] NO_NOTES = {};

  /** A series but for its measure and area: what the rows of a question have few of. */
  record Common(long group, int partnership, String kind, String periodKind, int periodMonths) {}

  /** What is copied for each figure of such a series. */
  record Written(byte[] series, PeriodAxis axis, Map<Integer, byte[]> periods) {}

  private final Notation notation;
  private final ByteSink sink;
  private final Labels measures;
  private final Labels areas;
  private final DataNames names;
  private final Column[] columns;
  private final NumberList[] numbers;
  private final Map<Common, Written> common = new HashMap<>();
  private final byte[][] qualities = new byte[128][];
  private final boolean[] mayHaveValue = new boolean[128];
  private final byte[] between;
  private final byte[] noNote;
  private final byte[][] missing;
  private Set<SeriesKey> leftOut = Set.of();
  private long count;

  FigureRows(Notation notation, ByteSink sink, DataNames names, boolean limits) {
    this.notation = notation;
    this.sink = sink;
    this.names = names;
    measures = names.measures(notation);
    areas = names.areas(notation);
    columns = limits ? Column.values() : Arrays.copyOf(Column.values(), Column.LOWER.ordinal());
    numbers = new NumberList[columns.length];
    missing = new byte[columns.length][];
    for (Column column : columns) {
      numbers[column.ordinal()] = new NumberList();
      missing[column.ordinal()] = notation.missing(column);
    }
    for (Quality quality : Quality.values()) {
      char letter = QualityLetters.letter(quality);
      qualities[letter] = notation.quality(quality);
      mayHaveValue[letter] = quality.mayHaveValue();
    }
    between = notation.between();
    noNote = notation.note(null);
  }

  /** How many figures were written. */
  long count() {
    return count;
  }

  /** Writes no row of these series: they are written with {@link #series}. */
  void leaveOut(Set<SeriesKey> keys) {
    leftOut = Set.copyOf(keys);
  }

  /** Writes the figures of a series that is no row. */
  void series(Series series) {
    SeriesKey key = series.key();
    byte @Nullable [] measure = measures.of(key.measure());
    byte @Nullable [] area = areas.of(key.area());
    if (measure == null || area == null) {
      return;
    }
    for (NumberList list : numbers) {
      list.begin(null);
    }
    numbers[Column.VALUE.ordinal()].begin(values(series));
    Series.Cells cells = series.cells();
    @Nullable String @Nullable [] notes = cells.notes();
    figures(
        measure,
        area,
        written(common(series)),
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

  private static Common common(Series series) {
    SeriesKey key = series.key();
    return new Common(
        key.breakdown(),
        series.isReference() ? 0 : 1,
        key.kind().word(),
        key.axis().kindWord(),
        key.axis().months());
  }

  /** Writes the figures of the row the result stands on. */
  void row(ResultSet rs) throws SQLException {
    if (!leftOut.isEmpty() && leftOut.contains(key(rs))) {
      return;
    }
    byte @Nullable [] measure = measures.of(rs.getLong(DataSql.MEASURE));
    byte @Nullable [] area = areas.of(rs.getLong(DataSql.AREA));
    if (measure != null && area != null) {
      figures(rs, measure, area);
    }
  }

  /** Writes one figure of a slice, which stands within its text. */
  void figure(SeriesKey key, FigureSlices.Shared shared, byte[] text, FigureSlices.Piece piece) {
    byte @Nullable [] measure = measures.of(key.measure());
    byte @Nullable [] area = areas.of(key.area());
    if (measure == null || area == null || (!leftOut.isEmpty() && leftOut.contains(key))) {
      return;
    }
    int at = piece.letter() + 1;
    for (NumberList number : numbers) {
      at = number.standOn(text, at, piece.end()) + 1;
    }
    cell(measure, area, shared.written(), shared.period(), text[piece.letter()], shared.note());
  }

  private void figures(ResultSet rs, byte[] measure, byte[] area) throws SQLException {
    for (Column column : columns) {
      numbers[column.ordinal()].begin(rs.getBytes(DataSql.VALUES + column.ordinal()));
    }
    figures(
        measure,
        area,
        written(common(rs)),
        rs.getInt(DataSql.FIRST),
        rs.getBytes(DataSql.QUALITIES),
        notes(rs.getArray(DataSql.NOTES)));
  }

  private void figures(
      byte[] measure,
      byte[] area,
      Written written,
      int first,
      byte[] letters,
      @Nullable String[] notes) {
    for (int cell = 0; cell < letters.length; cell++) {
      for (NumberList list : numbers) {
        list.next();
      }
      cell(
          measure,
          area,
          written,
          first + cell,
          letters[cell],
          cell < notes.length ? notes[cell] : null);
    }
  }

  private void cell(
      byte[] measure,
      byte[] area,
      Written written,
      int period,
      byte letter,
      @Nullable String note) {
    if (letter == QualityLetters.NO_FIGURE) {
      return;
    }
    if (count++ > 0) {
      sink.put(between);
    }
    sink.put(measure);
    sink.put(area);
    sink.put(written.series());
    sink.put(period(written, period));
    numbers(mayHaveValue[letter]);
    sink.put(qualities[letter]);
    sink.put(note == null ? noNote : notation.note(note));
  }

  private void numbers(boolean mayStand) {
    for (Column column : columns) {
      NumberList list = numbers[column.ordinal()];
      if (mayStand && list.isPresent()) {
        sink.put(notation.before(column));
        list.putInto(sink);
        sink.put(notation.after(column));
      } else {
        sink.put(missing[column.ordinal()]);
      }
    }
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

  /** How such a series is written. */
  Written written(Common key) {
    Written known = common.get(key);
    if (known == null) {
      known =
          new Written(
              notation.series(names.group(key.group()), key.kind(), key.partnership() == 0),
              PeriodAxis.of(key.periodKind(), key.periodMonths()),
              new HashMap<>());
      common.put(key, known);
    }
    return known;
  }

  private byte[] period(Written written, int ordinal) {
    return written
        .periods()
        .computeIfAbsent(ordinal, n -> notation.period(written.axis().period(n)));
  }

  private static @Nullable String[] notes(@Nullable Array notes) throws SQLException {
    return notes == null ? NO_NOTES : (@Nullable String[]) notes.getArray();
  }
}
