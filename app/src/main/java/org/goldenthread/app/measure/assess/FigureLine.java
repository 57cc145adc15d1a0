package org.goldenthread.app.measure.assess;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collections;
import java.util.NavigableMap;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import org.goldenthread.app.measure.Observation;
import org.goldenthread.app.measure.series.PeriodAxis;
import org.goldenthread.app.measure.series.Series;
import org.goldenthread.app.measure.series.SeriesKind;
import org.goldenthread.scoring.Absence;
import org.goldenthread.scoring.Figure;
import org.goldenthread.scoring.Observed;
import org.goldenthread.scoring.Period;
import org.goldenthread.scoring.Quality;
import org.goldenthread.scoring.Unit;
import org.goldenthread.scoring.Value;
import org.jspecify.annotations.Nullable;

/**
 * The figures of a measure for an area, of one kind and one kind of period, from both places where
 * figures are kept: a loaded series, and figures that were printed or typed singly. Periods go by
 * their numbers on the axis; a number without a figure is a gap, never a zero.
 */
public final class FigureLine {
  private final SeriesKind kind;
  private final PeriodAxis axis;
  private final Unit unit;
  private final @Nullable Series series;
  private final NavigableMap<Integer, Observation> single;
  private final int first;
  private final int last;

  private FigureLine(
      SeriesKind kind,
      PeriodAxis axis,
      Unit unit,
      @Nullable Series series,
      NavigableMap<Integer, Observation> single) {
    this.kind = kind;
    this.axis = axis;
    this.unit = unit;
    this.series = series;
    this.single = single;
    int begin = series == null ? Integer.MAX_VALUE : series.first();
    int end = series == null ? Integer.MIN_VALUE : series.first() + series.latest();
    this.first = single.isEmpty() ? begin : Math.min(begin, single.firstKey());
    this.last = single.isEmpty() ? end : Math.max(end, single.lastKey());
  }

  /** The figures of a series alone. */
  static FigureLine of(Series series, Unit unit) {
    return new FigureLine(
        series.key().kind(), series.key().axis(), unit, series, Collections.emptyNavigableMap());
  }

  /**
   * Single figures, over those of a series where there is one.
   *
   * @param single those that hold, by the number of their period; not empty
   */
  static FigureLine of(
      SeriesKind kind,
      PeriodAxis axis,
      Unit unit,
      @Nullable Series series,
      SortedMap<Integer, Observation> single) {
    if (series == null && single.isEmpty()) {
      throw new IllegalArgumentException("single must not be empty without a series");
    }
    return new FigureLine(kind, axis, unit, series, new TreeMap<>(single));
  }

  public SeriesKind kind() {
    return kind;
  }

  public PeriodAxis axis() {
    return axis;
  }

  /** Number of the first period that has a figure, or of the series' first cell. */
  public int first() {
    return first;
  }

  /** Number of the latest period with a figure, be it one without a value. */
  public int last() {
    return last;
  }

  /** The single figure that holds for a period; null where the series' own does, or none. */
  public @Nullable Observation single(int ordinal) {
    return single.get(ordinal);
  }

  /** The series whose figure holds for a period; null where a single one does, or none. */
  public @Nullable Series series(int ordinal) {
    return cell(ordinal) < 0 || single.containsKey(ordinal) ? null : series;
  }

  public Unit unit() {
    return unit;
  }

  /** The figure of a period, or why there is none. */
  public Observed at(int ordinal) {
    return new Observed(value(ordinal), axis.period(ordinal));
  }

  /** The figure of a period; nothing is printed for one on another axis. */
  public Observed at(Period period) {
    return PeriodAxis.of(period).equals(axis)
        ? new Observed(value(axis.ordinal(period)), period)
        : new Observed(Absence.NOT_PRINTED, period);
  }

  /** The value of a period, or its absence. */
  public Value value(int ordinal) {
    Observation own = single.get(ordinal);
    if (own != null) {
      return own.value();
    }
    int cell = cell(ordinal);
    Quality quality = cell < 0 || series == null ? null : series.quality(cell);
    if (quality == null || series == null) {
      return Absence.NOT_PRINTED;
    }
    BigDecimal number = series.value(cell);
    return number == null
        ? new Absence(why(quality), quality.symbol())
        : new Figure(number, series.printed(cell), unit);
  }

  private static Absence.Why why(Quality quality) {
    return switch (quality) {
      case SUPPRESSED -> Absence.Why.SUPPRESSED;
      case NOT_APPLICABLE -> Absence.Why.NOT_APPLICABLE;
      case NOT_AVAILABLE -> Absence.Why.NOT_AVAILABLE;
      case LOW, LOW_RELIABILITY -> Absence.Why.NOT_A_NUMBER;
      default -> Absence.Why.NOT_PRINTED;
    };
  }

  /** How certain a figure is, or why it has no value; null where there is no figure at all. */
  public @Nullable Quality quality(int ordinal) {
    Observation own = single.get(ordinal);
    if (own != null) {
      return Quality.ofWord(own.quality()).orElse(Quality.NOT_STATED);
    }
    int cell = cell(ordinal);
    return cell < 0 || series == null ? null : series.quality(cell);
  }

  /** Whether a period has a value. */
  public boolean hasValue(int ordinal) {
    Observation own = single.get(ordinal);
    int cell = cell(ordinal);
    return own != null ? own.isFigure() : cell >= 0 && series != null && series.value(cell) != null;
  }

  /** The latest period with a value that is no later than this one; empty when there is none. */
  OptionalInt latestValue(int until) {
    for (int ordinal = Math.min(until, last); ordinal >= first; ordinal--) {
      if (hasValue(ordinal)) {
        return OptionalInt.of(ordinal);
      }
    }
    return OptionalInt.empty();
  }

  /** All values from the first period to the last one asked for, NaN where there is none. */
  public double[] doubles(int until) {
    double[] all = new double[Math.max(until - first + 1, 0)];
    for (int i = 0; i < all.length; i++) {
      all[i] = number(first + i);
    }
    return all;
  }

  /** The value of a period as a double, NaN where there is none. */
  public double number(int ordinal) {
    Observation own = single.get(ordinal);
    if (own != null) {
      return own.value() instanceof Figure figure ? figure.value().doubleValue() : Double.NaN;
    }
    int cell = cell(ordinal);
    BigDecimal number = cell < 0 || series == null ? null : series.value(cell);
    return number == null ? Double.NaN : number.doubleValue();
  }

  /** What a series has beside the value of a period; a single figure has nothing of it. */
  interface Part {
    @Nullable BigDecimal of(Series series, int cell);
  }

  /** A count, denominator or limit of a period, NaN where there is none. */
  double beside(int ordinal, Part part) {
    int cell = single.containsKey(ordinal) ? -1 : cell(ordinal);
    BigDecimal number = cell < 0 || series == null ? null : part.of(series, cell);
    return number == null ? Double.NaN : number.doubleValue();
  }

  private int cell(int ordinal) {
    int cell = series == null ? -1 : ordinal - series.first();
    return series != null && cell >= 0 && cell < series.size() ? cell : -1;
  }

  @Override
  public String toString() {
    return Arrays.asList(kind, axis.period(first).code(), axis.period(last).code()).toString();
  }
}
