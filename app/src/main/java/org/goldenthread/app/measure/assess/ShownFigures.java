package org.goldenthread.app.measure.assess;

import java.math.BigDecimal;
import org.goldenthread.app.measure.series.Series;
import org.goldenthread.scoring.Figure;
import org.goldenthread.scoring.disclosure.SmallNumbers;
import org.jspecify.annotations.Nullable;

/** The figures of lines as they may be shown, by what the partnership states of small numbers. */
public record ShownFigures(SmallNumbers convention) {

  /** The figure of a period; null where there is none or it is held back. */
  public @Nullable Figure of(FigureLine line, int ordinal) {
    if (!(line.value(ordinal) instanceof Figure figure)) {
      return null;
    }
    Series series = line.series(ordinal);
    if (series == null) {
      return figure;
    }
    BigDecimal shown =
        new SmallCounts(line.unit(), convention).shown(series, ordinal - series.first());
    if (shown == null) {
      return null;
    }
    return shown.compareTo(figure.value()) == 0 ? figure : Figure.of(shown, figure.unit());
  }

  /** Whether a figure would give a small count away. */
  public boolean isHeldBack(FigureLine line, int ordinal) {
    return line.value(ordinal) instanceof Figure && of(line, ordinal) == null;
  }

  /** Whether a figure is shown as it is: only then is more said of it. */
  public boolean isExact(FigureLine line, int ordinal) {
    Figure shown = of(line, ordinal);
    return shown == null
        ? !isHeldBack(line, ordinal)
        : line.value(ordinal) instanceof Figure figure
            && shown.value().compareTo(figure.value()) == 0;
  }
}
