package org.goldenthread.app.measure.web.sections;

import org.goldenthread.app.measure.Observation;
import org.goldenthread.app.measure.Sentences;
import org.goldenthread.app.measure.assess.FigureLine;
import org.goldenthread.app.measure.series.Series;
import org.goldenthread.app.shell.Messages;
import org.goldenthread.app.shell.chart.Point;
import org.goldenthread.scoring.Figure;
import org.goldenthread.scoring.Observed;
import org.goldenthread.scoring.Quality;
import org.jspecify.annotations.Nullable;

/** How figures of a line are shown, loaded ones and single ones alike. */
final class LineFigures {
  private final FigureText figures;
  private final Messages messages;

  LineFigures(FigureText figures, Messages messages) {
    this.figures = figures;
    this.messages = messages;
  }

  /** The figure of a period. */
  Cell of(@Nullable FigureLine line, int ordinal) {
    if (line == null) {
      return figures.of(null, -1);
    }
    Observation single = line.single(ordinal);
    Series series = line.series(ordinal);
    return single == null
        ? figures.of(series, series == null ? -1 : series.cell(line.axis().period(ordinal)))
        : of(single);
  }

  /** Whether a figure is shown as it is, not rounded or held back. */
  boolean isExact(FigureLine line, int ordinal) {
    Series series = line.series(ordinal);
    return line.single(ordinal) != null
        || series == null
        || figures.isExact(series, series.cell(line.axis().period(ordinal)));
  }

  private Cell of(Observation single) {
    Quality quality = Quality.ofWord(single.quality()).orElse(Quality.NOT_STATED);
    if (single.value() instanceof Figure figure) {
      boolean provisional = quality == Quality.PROVISIONAL;
      return new Cell(
          figure.value().doubleValue(),
          Sentences.figure(single),
          provisional ? figures.quality(quality) : null,
          provisional);
    }
    boolean says = quality != Quality.NOT_STATED && quality != Quality.FINAL;
    String printed = single.value().printed();
    return new Cell(
        Double.NaN,
        says ? figures.quality(quality) : printed.isBlank() ? none() : printed,
        null,
        false);
  }

  private String none() {
    return messages.text("measure.series.no-figure");
  }

  /** A figure to compare with. */
  Cell of(Observed observed) {
    return observed.value() instanceof Figure figure
        ? new Cell(figure.value().doubleValue(), figure.shown(), null, false)
        : new Cell(Double.NaN, none(), null, false);
  }

  /** A figure as a chart draws it; what must be known with it stands in the table, too. */
  static Point point(Cell cell) {
    if (cell.isMissing()) {
      return Point.missing(cell.inWords());
    }
    return cell.provisional()
        ? Point.of(cell.value(), cell.text()).asProvisional()
        : Point.of(cell.value(), cell.inWords());
  }
}
