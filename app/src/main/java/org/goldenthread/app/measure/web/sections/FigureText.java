package org.goldenthread.app.measure.web.sections;

import java.math.BigDecimal;
import org.goldenthread.app.measure.series.Series;
import org.goldenthread.app.shell.Messages;
import org.goldenthread.scoring.Figure;
import org.goldenthread.scoring.Quality;
import org.goldenthread.scoring.Unit;
import org.goldenthread.scoring.Words;
import org.goldenthread.scoring.disclosure.Disclosed;
import org.jspecify.annotations.Nullable;

/** How a figure of a series is shown: as published, with its quality, small numbers held back. */
final class FigureText {
  private final Messages messages;
  private final Unit unit;
  private final SmallCounts small;

  FigureText(Messages messages, Unit unit) {
    this.messages = messages;
    this.unit = unit;
    this.small = new SmallCounts(unit);
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
    Disclosed hidden = small.hidden(series, cell);
    if (hidden != null) {
      return new Cell(Double.NaN, quality(Quality.SUPPRESSED), hidden.say(Words.ENGLISH), false);
    }
    BigDecimal value = series.value(cell);
    Quality quality = series.quality(cell);
    if (value == null) {
      return new Cell(
          Double.NaN, quality(quality == null ? Quality.NOT_AVAILABLE : quality), null, false);
    }
    return new Cell(
        value.doubleValue(),
        shown(value, series.printed(cell)),
        note(quality),
        quality == Quality.PROVISIONAL);
  }

  private @Nullable String note(@Nullable Quality quality) {
    return quality == null || quality == Quality.FINAL || quality == Quality.NOT_STATED
        ? null
        : quality(quality);
  }

  /** Whether a figure may be shown and used. */
  boolean isShown(Series series, int cell) {
    return series.value(cell) != null && small.hidden(series, cell) == null;
  }

  private String shown(BigDecimal value, String printed) {
    return new Figure(value, printed, unit).shown();
  }

  String quality(Quality quality) {
    return messages.text("measure.quality." + quality.word());
  }
}
