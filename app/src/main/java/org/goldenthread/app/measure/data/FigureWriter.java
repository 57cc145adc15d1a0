package org.goldenthread.app.measure.data;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.goldenthread.app.measure.assess.SmallCounts;
import org.goldenthread.app.measure.data.Notation.Column;
import org.goldenthread.app.measure.series.PeriodAxis;
import org.goldenthread.app.measure.series.QualityLetters;
import org.goldenthread.scoring.Quality;
import org.goldenthread.scoring.disclosure.Disclosed;
import org.jspecify.annotations.Nullable;

/**
 * Writes one figure after the other. A figure whose quality forbids a number is written without
 * any; so is one that would give a small count away, as suppressed. One that is rounded is written
 * with its value alone.
 */
final class FigureWriter {
  private static final int LETTERS = 128;

  private final Notation notation;
  private final ByteSink sink;
  private final Column[] columns;
  private final NumberList[] numbers;
  private final byte[][] qualities = new byte[LETTERS][];
  private final boolean[] mayHaveValue = new boolean[LETTERS];
  private final byte[] between;
  private final byte[] noNote;
  private final byte[][] missing;
  private long count;
  private @Nullable Written lastWritten;
  private int lastPeriod;
  private byte[] period = {};

  FigureWriter(Notation notation, ByteSink sink, boolean limits) {
    this.notation = notation;
    this.sink = sink;
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

  /**
   * What is copied for each figure of a series.
   *
   * @param series what its figures have in common beside measure and area
   * @param periods those written already, by their number on the axis
   */
  record Written(byte[] series, PeriodAxis axis, Map<Integer, byte[]> periods) {
    Written(byte[] series, PeriodAxis axis) {
      this(series, axis, new HashMap<>());
    }
  }

  /**
   * Whose figures are written.
   *
   * @param smallCounts what is too small to be shown; null for reference data, which is public
   */
  record Subject(byte[] measure, byte[] area, Written written, @Nullable SmallCounts smallCounts) {}

  /** Where the numbers of the next figure stand, in the order in which they are written. */
  NumberList[] numbers() {
    return numbers;
  }

  /** How many figures were written. */
  long count() {
    return count;
  }

  /**
   * Writes the figure whose numbers stand ready, unless there is none.
   *
   * @param period its number on the axis of the series
   * @param letter of its quality
   */
  void write(Subject subject, int period, byte letter, @Nullable String note) {
    if (letter == QualityLetters.NO_FIGURE) {
      return;
    }
    if (count++ > 0) {
      sink.put(between);
    }
    sink.put(subject.measure());
    sink.put(subject.area());
    sink.put(subject.written().series());
    sink.put(period(subject.written(), period));
    Disclosed disclosed = mayHaveValue[letter] ? disclosed(subject.smallCounts()) : null;
    if (disclosed == null) {
      numbers(mayHaveValue[letter]);
      sink.put(qualities[letter]);
    } else {
      only(disclosed.shown());
      sink.put(
          disclosed.isSuppressed()
              ? qualities[QualityLetters.letter(Quality.SUPPRESSED)]
              : qualities[letter]);
    }
    sink.put(note == null ? noNote : notation.note(note));
  }

  private byte[] period(Written written, int ordinal) {
    // A slice has one period for all its figures.
    if (written != lastWritten || ordinal != lastPeriod) {
      lastWritten = written;
      lastPeriod = ordinal;
      period =
          written
              .periods()
              .computeIfAbsent(ordinal, n -> notation.period(written.axis().period(n)));
    }
    return period;
  }

  /** What may be shown in place of the numbers; null where they may be shown as they are. */
  private @Nullable Disclosed disclosed(@Nullable SmallCounts smallCounts) {
    NumberList counts = numbers[Column.COUNT.ordinal()];
    NumberList denominators = numbers[Column.DENOMINATOR.ordinal()];
    if (smallCounts == null || !(counts.isPresent() || denominators.isPresent())) {
      return null;
    }
    BigDecimal counted = counts.number();
    BigDecimal value = numbers[Column.VALUE.ordinal()].number();
    BigDecimal told = value == null ? counted : value;
    if (told == null) {
      return null;
    }
    Disclosed disclosed =
        smallCounts.ofOwn(told, counted, value == null ? null : denominators.number());
    BigDecimal shown = disclosed == null ? null : disclosed.shown();
    return shown != null && value != null && shown.compareTo(value) == 0 ? null : disclosed;
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

  private void only(@Nullable BigDecimal value) {
    for (Column column : columns) {
      if (column == Column.VALUE && value != null) {
        sink.put(notation.before(column));
        sink.put(value.toPlainString().getBytes(StandardCharsets.US_ASCII));
        sink.put(notation.after(column));
      } else {
        sink.put(missing[column.ordinal()]);
      }
    }
  }
}
