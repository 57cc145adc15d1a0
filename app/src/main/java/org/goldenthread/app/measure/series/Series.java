package org.goldenthread.app.measure.series;

import java.math.BigDecimal;
import java.util.Arrays;
import org.goldenthread.scoring.Period;
import org.goldenthread.scoring.Quality;
import org.jspecify.annotations.Nullable;

/**
 * The figures of one measure, area, group and kind, period after period without a gap: cell 0 is
 * the period {@code first}, cell 1 the next one. Exact as decimals, and as doubles for statistics.
 */
public final class Series {
  /** The version of a series that is no row: a formula made it of others. */
  public static final long WORKED_OUT = 0;

  private final long version;
  private final int partnership;
  private final SeriesKey key;
  private final int first;
  private final Cells cells;

  /**
   * What the cells hold; all of the length of the values, or null where no cell has any.
   *
   * @param values null within where there is no value
   * @param qualities one letter a cell, see {@link QualityLetters}
   * @param printed null within where the printed text is the number's own
   */
  public record Cells(
      @Nullable BigDecimal[] values,
      String qualities,
      @Nullable BigDecimal @Nullable [] counts,
      @Nullable BigDecimal @Nullable [] denominators,
      @Nullable BigDecimal @Nullable [] lowers,
      @Nullable BigDecimal @Nullable [] uppers,
      @Nullable String @Nullable [] printed,
      @Nullable String @Nullable [] notes,
      @Nullable String @Nullable [] published) {}

  /**
   * A series as read.
   *
   * @param version id of the row
   * @param partnership whose row it is, 0 for reference data
   * @param first number of the first cell's period on the key's axis
   */
  public Series(long version, int partnership, SeriesKey key, int first, Cells cells) {
    this.version = version;
    this.partnership = partnership;
    this.key = key;
    this.first = first;
    this.cells = cells;
  }

  /** Id of the row that holds these figures, or {@link #WORKED_OUT}; a revision is another row. */
  public long version() {
    return version;
  }

  /** Whether a formula made these figures of others. */
  public boolean isWorkedOut() {
    return version == WORKED_OUT;
  }

  /** The latest figure alone, as a series of one cell; of worked-out series, which have no more. */
  public Series latestAlone() {
    int cell = latest();
    @Nullable String[] note = {note(cell)};
    return new Series(
        version,
        partnership,
        key,
        first + cell,
        new Cells(
            new @Nullable BigDecimal[] {value(cell)},
            cells.qualities().substring(cell, cell + 1),
            null,
            null,
            null,
            null,
            null,
            note[0] == null ? null : note,
            null));
  }

  /** Whether the figures are reference data, which all partnerships read. */
  public boolean isReference() {
    return partnership == 0;
  }

  public SeriesKey key() {
    return key;
  }

  /** Number of the first cell's period on the key's axis. */
  public int first() {
    return first;
  }

  /** How many cells it has. */
  public int size() {
    return cells.values().length;
  }

  /** The period of a cell, counted from 0. */
  public Period period(int cell) {
    return key.axis().period(first + cell);
  }

  /** The cell of a period; -1 when it lies before or after the figures, or on another axis. */
  public int cell(Period period) {
    if (!PeriodAxis.of(period).equals(key.axis())) {
      return -1;
    }
    int cell = key.axis().ordinal(period) - first;
    return cell >= 0 && cell < size() ? cell : -1;
  }

  /** The exact value, null where there is none; {@link #quality} says why. */
  public @Nullable BigDecimal value(int cell) {
    return cells.values()[cell];
  }

  /** All values as doubles, NaN where there is none. */
  public double[] doubles() {
    return doubles(cells.values());
  }

  /** All counts as doubles, NaN where there is none. */
  public double[] countDoubles() {
    return doubles(cells.counts());
  }

  /** All denominators as doubles, NaN where there is none. */
  public double[] denominatorDoubles() {
    return doubles(cells.denominators());
  }

  /** All lower limits as doubles, NaN where there is none. */
  public double[] lowerDoubles() {
    return doubles(cells.lowers());
  }

  /** All upper limits as doubles, NaN where there is none. */
  public double[] upperDoubles() {
    return doubles(cells.uppers());
  }

  private double[] doubles(@Nullable BigDecimal @Nullable [] numbers) {
    double[] all = new double[size()];
    Arrays.fill(all, Double.NaN);
    if (numbers != null) {
      for (int cell = 0; cell < all.length; cell++) {
        BigDecimal number = numbers[cell];
        if (number != null) {
          all[cell] = number.doubleValue();
        }
      }
    }
    return all;
  }

  public @Nullable BigDecimal count(int cell) {
    return at(cells.counts(), cell);
  }

  public @Nullable BigDecimal denominator(int cell) {
    return at(cells.denominators(), cell);
  }

  /** The lower confidence limit as loaded, null where there is none. */
  public @Nullable BigDecimal lower(int cell) {
    return at(cells.lowers(), cell);
  }

  /** The upper confidence limit as loaded, null where there is none. */
  public @Nullable BigDecimal upper(int cell) {
    return at(cells.uppers(), cell);
  }

  /** How certain a figure is, or why it has no value; null where there is no figure at all. */
  public @Nullable Quality quality(int cell) {
    return QualityLetters.quality(cells.qualities().charAt(cell));
  }

  /** Whether a cell holds a figure, be it one without a value such as a suppressed one. */
  public boolean hasFigure(int cell) {
    return cells.qualities().charAt(cell) != QualityLetters.NO_FIGURE;
  }

  /** The figure as printed in its source; empty where there is no figure. */
  public String printed(int cell) {
    String text = at(cells.printed(), cell);
    BigDecimal value = value(cell);
    return text != null ? text : value == null ? "" : value.toPlainString();
  }

  /** The note to a figure, null where there is none. */
  public @Nullable String note(int cell) {
    return at(cells.notes(), cell);
  }

  /** The marks its publisher printed beside a figure, null where there are none. */
  public @Nullable String published(int cell) {
    return at(cells.published(), cell);
  }

  /** What the cells hold, as stored. Not to be changed. */
  public Cells cells() {
    return cells;
  }

  /** The last cell with a figure, be it one without a value; there always is one. */
  public int latest() {
    int cell = size() - 1;
    while (cell > 0 && !hasFigure(cell)) {
      cell--;
    }
    return cell;
  }

  private static <T> @Nullable T at(@Nullable T @Nullable [] all, int cell) {
    return all == null ? null : all[cell];
  }

  @Override
  public String toString() {
    return "Series " + key + " from " + period(0).code() + " with " + size() + " cells";
  }
}
