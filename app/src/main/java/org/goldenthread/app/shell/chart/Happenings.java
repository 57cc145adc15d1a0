package org.goldenthread.app.shell.chart;

import org.goldenthread.app.shell.Messages;

/** What happened, above the figures: breaks in words, decisions as numbers. */
final class Happenings {

  private static final double BREAKS = 22;
  private static final double DECISIONS = 26;
  private static final double RADIUS = 11;

  private Happenings() {}

  /** Room they take above the figures. */
  static double height(LineChart chart) {
    return (chart.breaks().isEmpty() ? 0 : BREAKS) + (chart.decisions().isEmpty() ? 0 : DECISIONS);
  }

  static void draw(Svg svg, LineChart chart, Plot plot, Size size, Messages m) {
    if (!chart.breaks().isEmpty()) {
      drawBreaks(svg, chart, plot, size, m.text("shell.chart.break"));
    }
    if (!chart.decisions().isEmpty()) {
      drawDecisions(svg, chart, plot, size);
    }
  }

  private static void drawBreaks(Svg svg, LineChart chart, Plot plot, Size size, String words) {
    double from = plot.top() - height(chart);
    double half = TextFit.width(words) / 2;
    double free = 0;
    svg.open("g").attr("fill", Ink.TEXT).attr("text-anchor", "middle");
    for (Break changed : chart.breaks()) {
      double x = plot.begins(changed.period());
      svg.open("g").attr("stroke", Ink.TEXT).attr("stroke-dasharray", "4 4");
      svg.line(x, from + BREAKS - 4, x, plot.bottom()).end();
      double middle = Math.max(half, Math.min(x, size.width() - half));
      // A second one close by has its line and its words in the list below.
      if (middle - half >= free) {
        svg.text(middle, from + TextFit.LINE / 2 + 2, words);
        free = middle + half + RADIUS;
      }
    }
    svg.end();
  }

  private static void drawDecisions(Svg svg, LineChart chart, Plot plot, Size size) {
    double[] wanted = new double[chart.decisions().size()];
    double[] widths = new double[wanted.length];
    for (int i = 0; i < wanted.length; i++) {
      wanted[i] = plot.x(chart.decisions().get(i).period());
      widths[i] = 2 * RADIUS + 2;
    }
    double[] x = Spread.place(wanted, widths, 0, size.width());
    double y = plot.top() - RADIUS - 4;
    Path circles = new Path();
    svg.open("g").attr("stroke", Ink.TARGET).attr("fill", Ink.PAPER);
    for (int i = 0; i < x.length; i++) {
      svg.line(x[i], y + RADIUS, wanted[i], plot.top() + 4);
      circles.circle(x[i], y, RADIUS);
    }
    svg.path(circles).end();
    svg.open("g").attr("text-anchor", "middle").attr("fill", Ink.TARGET);
    for (int i = 0; i < x.length; i++) {
      svg.text(x[i], y + TextFit.BASELINE, Integer.toString(i + 1));
    }
    svg.end();
  }
}
