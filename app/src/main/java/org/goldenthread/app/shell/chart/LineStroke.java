package org.goldenthread.app.shell.chart;

import java.util.List;

/**
 * One line with the shapes of its figures: not drawn where a figure is missing, nor over a break.
 */
final class LineStroke {

  /** Nearer than this, shapes run into each other, and only some are drawn. */
  private static final double ROOM = 13;

  private static final double RADIUS = 5;
  private static final double SPECIAL = 6;
  private static final double SMALLEST = 3.5;

  private final Line line;
  private final List<Break> breaks;
  private final Plot plot;

  LineStroke(Line line, List<Break> breaks, Plot plot) {
    this.line = line;
    this.breaks = breaks;
    this.plot = plot;
  }

  void draw(Svg svg) {
    LineStyle style = line.style();
    svg.open("g")
        .attr("fill", "none")
        .attr("stroke", style.colour())
        .attr("stroke-width", style.width())
        .attr("stroke-linejoin", "round");
    if (!style.dashes().isEmpty()) {
      svg.attr("stroke-dasharray", style.dashes());
    }
    svg.path(stroke()).end();
    for (Pattern pattern : Pattern.values()) {
      drawShapes(svg, pattern, colour(pattern), marker(pattern));
    }
  }

  private String colour(Pattern pattern) {
    return switch (pattern) {
      case NORMAL -> line.style().colour();
      case IMPROVEMENT -> Ink.IMPROVEMENT;
      case WORSENING -> Ink.WORSENING;
      case MOVED -> Ink.MOVED;
    };
  }

  private Marker marker(Pattern pattern) {
    return switch (pattern) {
      case NORMAL -> line.style().marker();
      case IMPROVEMENT -> Marker.DIAMOND;
      case WORSENING -> Marker.TRIANGLE;
      case MOVED -> Marker.SQUARE;
    };
  }

  private Path stroke() {
    Path path = new Path();
    List<Point> points = line.points();
    for (int i = 0; i < points.size(); i++) {
      if (!points.get(i).isMissing()) {
        double y = plot.y(points.get(i));
        if (isJoined(i)) {
          path.line(plot.x(i), y);
        } else {
          path.move(plot.x(i), y);
        }
      }
    }
    return path;
  }

  /** Whether the line runs from the period before to this one. */
  private boolean isJoined(int period) {
    return period > 0
        && period < line.points().size()
        && !line.points().get(period).isMissing()
        && !line.points().get(period - 1).isMissing()
        && breaks.stream().noneMatch(changed -> changed.period() == period);
  }

  private void drawShapes(Svg svg, Pattern pattern, String colour, Marker marker) {
    Path filled = new Path();
    Path hollow = new Path();
    double full = pattern == Pattern.NORMAL ? RADIUS : SPECIAL;
    double radius = Math.min(full, Math.max(SMALLEST, 0.6 * plot.spacing()));
    for (int i = 0; i < line.points().size(); i++) {
      Point point = line.points().get(i);
      if (!point.isMissing() && point.pattern() == pattern && isShown(i)) {
        marker.draw(point.provisional() ? hollow : filled, plot.x(i), plot.y(point), radius);
      }
    }
    if (!filled.isEmpty()) {
      svg.open("g").attr("fill", colour).path(filled).end();
    }
    if (!hollow.isEmpty()) {
      svg.open("g").attr("fill", Ink.PAPER).attr("stroke", colour).attr("stroke-width", 2);
      svg.path(hollow).end();
    }
  }

  /**
   * In a dense line every so many figures, counted from the last; never without what is special.
   */
  private boolean isShown(int period) {
    Point point = line.points().get(period);
    int every = Math.max(1, (int) Math.ceil(ROOM / plot.spacing()));
    return (line.last() - period) % every == 0
        || point.provisional()
        || point.pattern() != Pattern.NORMAL
        || !isJoined(period) && !isJoined(period + 1);
  }
}
