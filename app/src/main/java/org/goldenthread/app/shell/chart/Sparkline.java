package org.goldenthread.app.shell.chart;

import java.util.List;
import org.goldenthread.app.shell.Messages;

/**
 * The course of a measure in the space of a word, 100 by 24: it has no scale and says in words what
 * it shows.
 *
 * @param points in order of their periods
 */
public record Sparkline(List<Point> points) {

  private static final double WIDTH = 100;
  private static final double HEIGHT = 24;
  private static final double EDGE = 5;

  public Sparkline {
    points = List.copyOf(points);
  }

  /** Whether there is a course: two figures at least. */
  public boolean isDrawable() {
    return points.stream().filter(point -> !point.isMissing()).count() > 1;
  }

  /** The picture; its text alternative needs no id, so a page may have hundreds. */
  public Drawing draw(Messages m) {
    Svg svg =
        new Svg()
            .open("svg")
            .attr("xmlns", "http://www.w3.org/2000/svg")
            .attr("class", "gt-sparkline")
            .attr("width", WIDTH)
            .attr("height", HEIGHT)
            .attr("viewBox", "0 0 100 24")
            .attr("role", "img")
            .attr("focusable", "false")
            .attr("aria-label", description(m));
    drawLine(svg);
    return new Drawing(svg.end().toString());
  }

  private void drawLine(Svg svg) {
    Scale across = new Scale(0, Math.max(1, points.size() - 1), EDGE, WIDTH - EDGE);
    double low = lowest().value();
    double high = highest().value();
    // Figures that are all equal run through the middle.
    Scale up =
        low == high
            ? new Scale(low - 1, low + 1, HEIGHT - EDGE, EDGE)
            : new Scale(low, high, HEIGHT - EDGE, EDGE);
    Path line = new Path();
    Path alone = new Path();
    int last = 0;
    for (int i = 0; i < points.size(); i++) {
      if (!points.get(i).isMissing()) {
        double x = across.at(i);
        double y = up.at(points.get(i).value());
        boolean before = i > 0 && !points.get(i - 1).isMissing();
        boolean after = i + 1 < points.size() && !points.get(i + 1).isMissing();
        if (before) {
          line.line(x, y);
        } else if (after) {
          line.move(x, y);
        } else {
          alone.circle(x, y, 1.5);
        }
        last = i;
      }
    }
    String colour = LineStyle.OURS.colour();
    svg.open("g").attr("fill", "none").attr("stroke", colour).attr("stroke-width", 2);
    svg.path(line).end();
    alone.circle(across.at(last), up.at(points.get(last).value()), 3.5);
    svg.open("g").attr("fill", colour).path(alone).end();
  }

  private Point lowest() {
    return figures().stream().min(java.util.Comparator.comparingDouble(Point::value)).orElseThrow();
  }

  private Point highest() {
    return figures().stream().max(java.util.Comparator.comparingDouble(Point::value)).orElseThrow();
  }

  private List<Point> figures() {
    return points.stream().filter(point -> !point.isMissing()).toList();
  }

  /** "8 figures: lowest 6.9%, highest 27.67%, latest 7.9%". */
  private String description(Messages m) {
    List<Point> figures = figures();
    return m.count(
        "shell.chart.spark",
        figures.size(),
        lowest().text(),
        highest().text(),
        figures.get(figures.size() - 1).text());
  }
}
