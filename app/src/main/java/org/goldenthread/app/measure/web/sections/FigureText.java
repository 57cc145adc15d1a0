package org.goldenthread.app.measure.web.sections;

import java.math.BigDecimal;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.goldenthread.app.measure.assess.SmallCounts;
import org.goldenthread.app.measure.series.Series;
import org.goldenthread.app.shell.Messages;
import org.goldenthread.scoring.Figure;
import org.goldenthread.scoring.Quality;
import org.goldenthread.scoring.Unit;
import org.goldenthread.scoring.Words;
import org.goldenthread.scoring.disclosure.Disclosed;
import org.goldenthread.scoring.disclosure.SmallNumbers;
import org.jspecify.annotations.Nullable;

/** How a figure of a series is shown: as published, with its quality, small numbers held back. */
final class FigureText {
  private final Messages messages;
  private final Unit unit;
  private final SmallCounts small;

  FigureText(Messages messages, Unit unit, SmallNumbers convention) {
    this.messages = messages;
    this.unit = unit;
    this.small = new SmallCounts(unit, convention);
  }

  Unit unit() {
    return unit;
  }

  /**
   * A figure.
   *
   * @param cell of the series; -1 where the series does not reach
   */
  Cell of(@Nullable Series series, int cell) {
    if (series == null || cell < 0 || !series.hasFigure(cell)) {
      return new Cell(Double.NaN, messages.text("measure.series.no-figure"), null, false);
    }
    Disclosed disclosed = small.disclosed(series, cell);
    if (disclosed != null && disclosed.isSuppressed()) {
      return new Cell(Double.NaN, quality(Quality.SUPPRESSED), disclosed.say(Words.ENGLISH), false);
    }
    BigDecimal value = small.shown(series, cell);
    Quality quality = series.quality(cell);
    if (value == null) {
      return new Cell(
          Double.NaN, quality(quality == null ? Quality.NOT_AVAILABLE : quality), null, false);
    }
    return new Cell(
        value.doubleValue(),
        shown(value, isExact(series, cell) ? series.printed(cell) : value.toPlainString()),
        note(quality, disclosed),
        quality == Quality.PROVISIONAL);
  }

  private @Nullable String note(@Nullable Quality quality, @Nullable Disclosed disclosed) {
    boolean certain = quality == null || quality == Quality.FINAL || quality == Quality.NOT_STATED;
    String state = certain || quality == null ? "" : quality(quality);
    String rounded =
        disclosed == null || disclosed.why() == Disclosed.Why.AS_IT_IS
            ? ""
            : disclosed.say(Words.ENGLISH);
    String note =
        Stream.of(state, rounded).filter(part -> !part.isEmpty()).collect(Collectors.joining(", "));
    return note.isEmpty() ? null : note;
  }

  /** The value as it may be shown; null where there is none or it is held back. */
  @Nullable BigDecimal value(Series series, int cell) {
    return small.shown(series, cell);
  }

  /** Whether a figure may be shown and used. */
  boolean isShown(Series series, int cell) {
    return value(series, cell) != null;
  }

  /** Whether a figure is shown as it is: no limits are shown beside a rounded one. */
  boolean isExact(Series series, int cell) {
    BigDecimal value = series.value(cell);
    return value != null && value.equals(value(series, cell));
  }

  private String shown(BigDecimal value, String printed) {
    return new Figure(value, printed, unit).shown();
  }

  String quality(Quality quality) {
    return messages.text("measure.quality." + quality.word());
  }
}
