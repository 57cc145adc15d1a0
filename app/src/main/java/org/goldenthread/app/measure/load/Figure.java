package org.goldenthread.app.measure.load;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.stream.Collectors;
import org.goldenthread.app.measure.series.QualityLetters;
import org.goldenthread.app.measure.series.Series;
import org.goldenthread.intake.data.DataRow;
import org.goldenthread.intake.data.PublishedMarks;
import org.goldenthread.scoring.Quality;
import org.jspecify.annotations.Nullable;

/**
 * One cell of a series.
 *
 * @param period its number on the axis of the series
 * @param line of the file; 0 for a figure that stands already
 * @param quality its letter
 * @param printed null where the printed text is the number's own
 */
record Figure(
    int period,
    long line,
    @Nullable BigDecimal value,
    @Nullable BigDecimal count,
    @Nullable BigDecimal denominator,
    @Nullable BigDecimal lower,
    @Nullable BigDecimal upper,
    char quality,
    @Nullable String printed,
    @Nullable String note,
    @Nullable String published) {
  /** Stands in the place of a quality, in staging alone, where a figure is to be taken out. */
  static final char TAKEN_OUT = '-';

  private static final char NOT_STATED = QualityLetters.letter(Quality.NOT_STATED);

  static Figure of(int period, DataRow row) {
    BigDecimal value = row.value();
    String own = value == null ? "" : value.toPlainString();
    return new Figure(
        period,
        row.line(),
        value,
        row.count(),
        row.denominator(),
        row.lower(),
        row.upper(),
        row.takesOut() ? TAKEN_OUT : QualityLetters.letter(row.quality()),
        row.printed().equals(own) || row.printed().isEmpty() ? null : row.printed(),
        row.note(),
        published(row.published()));
  }

  private static @Nullable String published(@Nullable PublishedMarks marks) {
    if (marks == null) {
      return null;
    }
    String compared =
        marks.comparisons().stream()
            .map(c -> c.to() + ": " + c.mark())
            .collect(Collectors.joining("; "));
    String trend = marks.recentTrend();
    return trend == null
        ? compared
        : compared.isEmpty()
            ? "Recent trend: " + trend
            : "Recent trend: " + trend + "; " + compared;
  }

  /** Whether it says that a figure should not be where it stands. */
  boolean takesOut() {
    return quality == TAKEN_OUT;
  }

  /** The figure of a cell that holds one. */
  static Figure of(Series series, int cell) {
    Series.Cells cells = series.cells();
    @Nullable String[] printed = cells.printed();
    return new Figure(
        series.first() + cell,
        0,
        series.value(cell),
        series.count(cell),
        series.denominator(cell),
        series.lower(cell),
        series.upper(cell),
        cells.qualities().charAt(cell),
        printed == null ? null : printed[cell],
        series.note(cell),
        series.published(cell));
  }

  /** The same figure as a line of a file has it. */
  Figure at(long fileLine) {
    return new Figure(
        period,
        fileLine,
        value,
        count,
        denominator,
        lower,
        upper,
        quality,
        printed,
        note,
        published);
  }

  /**
   * This figure as it comes to stand over another. What a file leaves out of a figure whose value
   * it repeats, stays: its counts and limits, its note, how certain it is.
   */
  Figure over(Figure standing) {
    if (value == null || !isSame(value, standing.value)) {
      return this;
    }
    return new Figure(
        period,
        line,
        standing.value,
        either(count, standing.count),
        either(denominator, standing.denominator),
        either(lower, standing.lower),
        either(upper, standing.upper),
        quality == NOT_STATED ? standing.quality : quality,
        standing.printed,
        note == null ? standing.note : note,
        published == null ? standing.published : published);
  }

  /** Whether the two say the same, to the last digit that is not a trailing nought. */
  boolean saysTheSameAs(Figure other) {
    return isTheSameFigureAs(other) && Objects.equals(published, other.published);
  }

  /** Whether the two say the same but for the marks that a publisher printed beside them. */
  boolean isTheSameFigureAs(Figure other) {
    return quality == other.quality
        && isSame(value, other.value)
        && isSame(count, other.count)
        && isSame(denominator, other.denominator)
        && isSame(lower, other.lower)
        && isSame(upper, other.upper)
        && (value != null || Objects.equals(printed, other.printed))
        && Objects.equals(note, other.note);
  }

  /** What a reader is shown of it. */
  ChangedFigure.Shown shown() {
    String text = printed != null ? printed : value == null ? "" : value.toPlainString();
    return new ChangedFigure.Shown(text, QualityLetters.qualityOf(quality), note);
  }

  private static @Nullable BigDecimal either(
      @Nullable BigDecimal number, @Nullable BigDecimal standing) {
    return number == null || isSame(number, standing) ? standing : number;
  }

  private static boolean isSame(@Nullable BigDecimal a, @Nullable BigDecimal b) {
    return a == null || b == null ? a == b : a.compareTo(b) == 0;
  }
}
