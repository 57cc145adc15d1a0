package org.goldenthread.app.shell.chart;

import java.util.ArrayList;
import java.util.List;
import org.goldenthread.app.shell.Messages;
import org.jspecify.annotations.Nullable;

/** Lays a line chart out and draws it, from the paper up: scale, marks, limits, target, lines. */
final class LineDrawing {

  private static final double MARGIN = 12;
  private static final double GAP = 8;

  private final LineChart chart;
  private final Size size;
  private final Messages m;
  private final Ticks ticks;
  private final PeriodLabels periods;
  private final Plot plot;
  private final List<EndLabel> labels;
  private final double labelRoom;

  LineDrawing(LineChart chart, Size size, Messages m) {
    this.chart = chart;
    this.size = size;
    this.m = m;
    this.ticks = ticks();
    this.periods = new PeriodLabels(chart.periods(), size.width());
    double top = MARGIN + Happenings.height(chart);
    double bottom = size.height() - periods.height() - (ticks.isCut() ? TextFit.LINE + 4 : 0);
    Scale up = new Scale(ticks.low(), ticks.high(), bottom, top);
    this.labels = labels(up);
    this.labelRoom = EndLabels.room(labels, size.labels());
    double right = size.width() - labelRoom - EndLabel.SYMBOL - GAP - 2;
    this.plot = Plot.of(left(), right, top, bottom, chart.periods().size(), ticks);
  }

  private Ticks ticks() {
    double low = Double.POSITIVE_INFINITY;
    double high = Double.NEGATIVE_INFINITY;
    for (List<Point> points : chart.allPoints()) {
      for (Point point : points) {
        if (!point.isMissing()) {
          low = Math.min(low, point.value());
          high = Math.max(high, point.value());
        }
      }
    }
    return Ticks.covering(low, high, size.intervals(), chart.format().decimals());
  }

  private double left() {
    return GAP
        + ticks
            .all()
            .mapToDouble(tick -> TextFit.width(ticks.text(tick, chart.format())))
            .max()
            .orElse(0);
  }

  private List<EndLabel> labels(Scale up) {
    List<EndLabel> found = new ArrayList<>();
    for (Line line : chart.lines()) {
      if (line.last() >= 0) {
        double y = up.at(line.points().get(line.last()).value());
        LineStyle style = line.style();
        boolean ours = style == LineStyle.OURS;
        found.add(new EndLabel(line.label(), style.colour(), ours, y, style.marker()));
      }
    }
    if (chart.target() != null) {
      String text = m.text("shell.chart.target", LineWords.latest(chart.target()));
      add(found, text, Ink.TARGET, chart.target(), up);
    }
    if (chart.limits() != null) {
      add(found, m.text("shell.chart.limits"), Ink.LIMITS, chart.limits().upper(), up);
      add(found, m.text("shell.chart.average"), Ink.LIMITS, chart.limits().average(), up);
    }
    return found;
  }

  private static void add(
      List<EndLabel> to, String text, String colour, List<Point> points, Scale up) {
    @Nullable Point last = null;
    for (Point point : points) {
      last = point.isMissing() ? last : point;
    }
    if (last != null) {
      to.add(new EndLabel(text, colour, false, up.at(last.value()), null));
    }
  }

  Drawing draw(String id) {
    Svg svg = Ink.begin(size, size.height(), id, chart.titles().title(), chart.description(m));
    drawScale(svg);
    periods.draw(svg, plot);
    Happenings.draw(svg, chart, plot, size, m);
    StepLines.draw(svg, chart, plot);
    for (int i = chart.lines().size() - 1; i >= 0; i--) {
      new LineStroke(chart.lines().get(i), chart.breaks(), plot).draw(svg);
    }
    new EndLabels(labels, labelRoom).draw(svg, plot.right() + GAP, 2, plot.bottom() + MARGIN);
    return new Drawing(svg.end().toString());
  }

  private void drawScale(Svg svg) {
    svg.open("g").attr("stroke", Ink.GRID);
    ticks.all().forEach(tick -> drawGrid(svg, plot.up().at(ticks.value(tick)), tick == 0));
    svg.end().open("g").attr("text-anchor", "end").attr("fill", Ink.TEXT);
    ticks
        .all()
        .forEach(
            tick ->
                svg.text(
                    plot.left() - GAP,
                    plot.up().at(ticks.value(tick)) + TextFit.BASELINE,
                    ticks.text(tick, chart.format())));
    svg.end();
    if (ticks.isCut()) {
      String starts = m.text("shell.chart.scale-starts", ticks.text(ticks.first(), chart.format()));
      svg.open("g").attr("fill", Ink.TEXT).text(0, size.height() - 6, starts).end();
    }
  }

  private void drawGrid(Svg svg, double y, boolean zero) {
    if (zero) {
      svg.open("g").attr("stroke", Ink.TEXT);
    }
    svg.line(plot.left(), y, plot.right(), y);
    if (zero) {
      svg.end();
    }
  }
}
