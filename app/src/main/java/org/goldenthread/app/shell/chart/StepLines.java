package org.goldenthread.app.shell.chart;

import java.util.List;

/** What holds for a whole period: target and limits, level within it and a step to the next. */
final class StepLines {

  private StepLines() {}

  static void draw(Svg svg, LineChart chart, Plot plot) {
    svg.open("g").attr("fill", "none");
    if (chart.limits() != null) {
      svg.open("g").attr("stroke", Ink.LIMITS);
      svg.path(steps(chart.limits().average(), plot));
      svg.open("g").attr("stroke-width", 2).attr("stroke-dasharray", "2 4");
      svg.path(steps(chart.limits().lower(), plot));
      svg.path(steps(chart.limits().upper(), plot));
      svg.end().end();
    }
    if (chart.target() != null) {
      svg.open("g").attr("stroke", Ink.TARGET);
      svg.attr("stroke-width", 2).attr("stroke-dasharray", "10 5");
      svg.path(steps(chart.target(), plot)).end();
    }
    svg.end();
  }

  private static Path steps(List<Point> points, Plot plot) {
    Path path = new Path();
    for (int i = 0; i < points.size(); i++) {
      Point point = points.get(i);
      if (!point.isMissing()) {
        double y = plot.y(point);
        if (i == 0 || points.get(i - 1).isMissing()) {
          path.move(plot.begins(i), y);
        } else if (points.get(i - 1).value() != point.value()) {
          path.line(plot.begins(i), y);
        }
        if (i == points.size() - 1 || points.get(i + 1).value() != point.value()) {
          path.line(plot.ends(i), y);
        }
      }
    }
    return path;
  }
}
