package org.goldenthread.app.shell.chart;

import java.util.ArrayList;
import java.util.List;

/** The periods under a line chart: as many as fit, always the latest. */
final class PeriodLabels {

  /** Widest a label may be before it takes a second line. */
  private static final double ONE_LINE = 72;

  private static final double BETWEEN = 10;

  /** Room above them, so that they clear the lowest number of the scale. */
  private static final double ABOVE = 9;

  private final List<List<String>> labels = new ArrayList<>();
  private final double width;

  /**
   * @param width of the whole picture, which no label may leave
   */
  PeriodLabels(List<String> periods, double width) {
    periods.forEach(period -> labels.add(TextFit.lines(period, ONE_LINE, 2)));
    this.width = width;
  }

  /** Height they take. */
  double height() {
    int most = labels.stream().mapToInt(List::size).max().orElse(1);
    return most * TextFit.LINE + ABOVE + 2;
  }

  void draw(Svg svg, Plot plot) {
    svg.open("g").attr("text-anchor", "middle").attr("fill", Ink.TEXT);
    double next = Double.POSITIVE_INFINITY;
    int every = every(plot);
    for (int i = labels.size() - 1; i >= 0; i -= every) {
      double half = half(i);
      double middle = Math.max(half, Math.min(plot.x(i), width - half));
      if (middle + half + BETWEEN <= next) {
        draw(svg, labels.get(i), middle, plot.bottom() + ABOVE + TextFit.LINE / 2);
        next = middle - half;
      }
    }
    svg.end();
  }

  /**
   * The same number of periods from each to the next, so that a label names what it stands under.
   */
  private int every(Plot plot) {
    double widest = 0;
    for (int i = 0; i < labels.size(); i++) {
      widest = Math.max(widest, 2 * half(i));
    }
    return Math.max(1, (int) Math.ceil((widest + BETWEEN) / plot.spacing()));
  }

  private double half(int period) {
    double widest = 0;
    for (String line : labels.get(period)) {
      widest = Math.max(widest, TextFit.width(line));
    }
    return widest / 2;
  }

  private static void draw(Svg svg, List<String> lines, double x, double middle) {
    for (int line = 0; line < lines.size(); line++) {
      svg.text(x, middle + line * TextFit.LINE + TextFit.BASELINE, lines.get(line));
    }
  }
}
