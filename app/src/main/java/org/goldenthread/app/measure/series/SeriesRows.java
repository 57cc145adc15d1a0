package org.goldenthread.app.measure.series;

import java.math.BigDecimal;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What rows of series are read as. One reader serves one query: what repeats is worked out once.
 */
public final class SeriesRows {
  /** How many columns a row is read from. */
  public static final int COLUMNS = 18;

  /** Which cells of a row are read. */
  public enum Part {
    ALL("", "%1$s.first_period", "%1$s.qualities"),
    /** Those within the parameters {@code from} and {@code until}. */
    SPAN(
        "[greatest(:from - %1$s.first_period, 0) + 1 : :until - %1$s.first_period + 1]",
        "greatest(%1$s.first_period, :from)",
        "substr(%1$s.qualities, greatest(:from - %1$s.first_period, 0) + 1,"
            + " :until - greatest(%1$s.first_period, :from) + 1)"),
    LATEST(
        "[cardinality(%1$s.values) :]",
        "%1$s.first_period + cardinality(%1$s.values) - 1", "right(%1$s.qualities, 1)");

    private final String slice;
    private final String first;
    private final String qualities;

    Part(String slice, String first, String qualities) {
      this.slice = slice;
      this.first = first;
      this.qualities = qualities;
    }

    /**
     * The columns, in the order in which they are read.
     *
     * @param row the row's name in the query
     */
    public String columns(String row) {
      // Numbers as one text, which is read much faster than an array.
      String numbers = "array_to_string(%1$s.COLUMN" + slice + ", ',', '')";
      return String.join(
              ", ",
              "%1$s.id, %1$s.partnership, %1$s.measure, %1$s.area, %1$s.breakdown, %1$s.kind",
              "%1$s.period_kind, %1$s.period_months",
              first,
              numbers.replace("COLUMN", "values"),
              qualities,
              numbers.replace("COLUMN", "counts"),
              numbers.replace("COLUMN", "denominators"),
              numbers.replace("COLUMN", "lowers"),
              numbers.replace("COLUMN", "uppers"),
              "%1$s.printed" + slice,
              "%1$s.notes" + slice,
              "%1$s.published" + slice)
          .formatted(row);
    }
  }

  private final Map<String, SeriesKind> kinds = new HashMap<>();
  private final Map<String, PeriodAxis> axes = new HashMap<>();

  /** Reads a row whose columns are the first of the result. */
  public Series read(ResultSet rs, int n) throws SQLException {
    return readAfter(0, rs);
  }

  /**
   * Reads a row.
   *
   * @param before how many columns of the result come before its own
   */
  public Series readAfter(int before, ResultSet rs) throws SQLException {
    String kind = rs.getString(before + 6);
    String periods = rs.getString(before + 7);
    int months = rs.getInt(before + 8);
    return new Series(
        rs.getLong(before + 1),
        rs.getInt(before + 2),
        new SeriesKey(
            rs.getLong(before + 3),
            rs.getLong(before + 4),
            rs.getLong(before + 5),
            kinds.computeIfAbsent(kind, k -> SeriesKind.ofWord(k).orElseThrow()),
            axes.computeIfAbsent(periods + months, a -> PeriodAxis.of(periods, months))),
        rs.getInt(before + 9),
        new Series.Cells(
            numbers(rs.getString(before + 10)),
            rs.getString(before + 11),
            numbersOrNull(rs.getString(before + 12)),
            numbersOrNull(rs.getString(before + 13)),
            numbersOrNull(rs.getString(before + 14)),
            numbersOrNull(rs.getString(before + 15)),
            texts(rs.getArray(before + 16)),
            texts(rs.getArray(before + 17)),
            texts(rs.getArray(before + 18))));
  }

  private static @Nullable BigDecimal @Nullable [] numbersOrNull(@Nullable String list) {
    return list == null ? null : numbers(list);
  }

  private static @Nullable BigDecimal[] numbers(String list) {
    int size = 1;
    for (int at = list.indexOf(','); at >= 0; at = list.indexOf(',', at + 1)) {
      size++;
    }
    @Nullable BigDecimal[] numbers = new @Nullable BigDecimal[size];
    int begin = 0;
    for (int cell = 0; cell < size; cell++) {
      int comma = list.indexOf(',', begin);
      int end = comma < 0 ? list.length() : comma;
      numbers[cell] = begin == end ? null : new BigDecimal(list.substring(begin, end));
      begin = end + 1;
    }
    return numbers;
  }

  private static @Nullable String @Nullable [] texts(@Nullable Array array) throws SQLException {
    return array == null ? null : (@Nullable String[]) array.getArray();
  }
}
