package org.goldenthread.app.shell.chart;

import java.util.List;

/**
 * One line of a chart.
 *
 * @param label printed at its end: "Wexmere", "Similar areas"
 * @param points one for each period of the chart, missing ones too
 */
public record Line(String label, LineStyle style, List<Point> points) {

  public Line {
    if (label.isBlank()) {
      throw new IllegalArgumentException("label must not be blank");
    }
    points = List.copyOf(points);
  }

  /** Number of figures there are. */
  long figures() {
    return points.stream().filter(point -> !point.isMissing()).count();
  }

  /** Where the last figure is; -1 when there is none. */
  int last() {
    int at = points.size() - 1;
    while (at >= 0 && points.get(at).isMissing()) {
      at--;
    }
    return at;
  }
}
