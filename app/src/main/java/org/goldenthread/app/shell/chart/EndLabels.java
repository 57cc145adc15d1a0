package org.goldenthread.app.shell.chart;

import java.util.List;

/** The names beside the ends of the lines: near their lines, none over another. */
final class EndLabels {

  private static final int MOST_LINES = 3;

  private final List<EndLabel> labels;
  private final double width;

  EndLabels(List<EndLabel> labels, double width) {
    this.labels = labels;
    this.width = width;
  }

  /** Room the names take beside the drawing. */
  static double room(List<EndLabel> labels, double most) {
    double widest = 0;
    for (EndLabel label : labels) {
      widest = Math.max(widest, label.width(most));
    }
    return Math.min(widest, most);
  }

  void draw(Svg svg, double x, double top, double bottom) {
    int lines = MOST_LINES;
    while (lines > 1 && height(lines) > bottom - top) {
      lines--;
    }
    double[] wanted = new double[labels.size()];
    double[] heights = new double[labels.size()];
    for (int i = 0; i < wanted.length; i++) {
      wanted[i] = labels.get(i).y();
      heights[i] = labels.get(i).lines(width, lines).size() * TextFit.LINE + 2;
    }
    double[] middles = Spread.place(wanted, heights, top, bottom);
    for (int i = 0; i < middles.length; i++) {
      draw(svg, labels.get(i), x, middles[i], lines);
    }
  }

  private double height(int lines) {
    double sum = 0;
    for (EndLabel label : labels) {
      sum += label.lines(width, lines).size() * TextFit.LINE + 2;
    }
    return sum;
  }

  private void draw(Svg svg, EndLabel label, double x, double middle, int most) {
    List<String> lines = label.lines(width, most);
    svg.open("g").attr("fill", label.colour());
    if (label.bold()) {
      svg.attr("font-weight", "bold");
    }
    double first = middle - (lines.size() - 1) * TextFit.LINE / 2;
    if (label.marker() != null) {
      Path symbol = new Path();
      label.marker().draw(symbol, x + 6, first, 4.5);
      svg.path(symbol);
    }
    for (int i = 0; i < lines.size(); i++) {
      double baseline = first + i * TextFit.LINE + TextFit.BASELINE;
      svg.text(x + EndLabel.SYMBOL, baseline, lines.get(i));
    }
    svg.end();
  }
}
