package org.goldenthread.app.shell.chart;

import java.util.List;
import org.goldenthread.app.shell.Messages;
import org.goldenthread.app.shell.chart.BarChart.Bar;

/** Lays bars out and draws them; with many places the picture grows downwards. */
final class BarDrawing {

  private static final double GAP = 8;
  private static final double BAR = 18;
  private static final String OTHERS = "#D4D8DA";

  private final BarChart chart;
  private final Size size;
  private final Messages m;
  private final double labelRoom;
  private final double top;
  private final double row;
  private final double height;
  private final Scale along;

  BarDrawing(BarChart chart, Size size, Messages m) {
    this.chart = chart;
    this.size = size;
    this.m = m;
    this.labelRoom = labelRoom();
    this.top = chart.reference() == null ? GAP : GAP + TextFit.LINE + 4;
    int lines = chart.bars().stream().mapToInt(bar -> label(bar).size()).max().orElse(1);
    double least = lines * TextFit.LINE + GAP;
    double shared = (size.height() - top - GAP) / chart.bars().size();
    this.row = Math.max(least, Math.min(shared, 2 * TextFit.LINE + GAP));
    this.height = top + row * chart.bars().size() + GAP;
    this.along = along();
  }

  private double labelRoom() {
    double widest = 0;
    for (Bar bar : chart.bars()) {
      for (String line : label(bar)) {
        widest = Math.max(widest, TextFit.boldWidth(line));
      }
    }
    return widest;
  }

  private List<String> label(Bar bar) {
    return TextFit.lines(bar.label(), size.labels(), 2);
  }

  /** From 0, with room for the figures beside the bars. */
  private Scale along() {
    double low = 0;
    double high = 0;
    double text = 0;
    double textBefore = 0;
    for (Bar bar : chart.bars()) {
      if (!bar.point().isMissing()) {
        double value = bar.point().value();
        double width = TextFit.boldWidth(bar.point().text()) + GAP;
        low = Math.min(low, value);
        high = Math.max(high, value);
        text = value >= 0 ? Math.max(text, width) : text;
        textBefore = value < 0 ? Math.max(textBefore, width) : textBefore;
      }
    }
    if (chart.reference() != null && !chart.reference().point().isMissing()) {
      low = Math.min(low, chart.reference().point().value());
      high = Math.max(high, chart.reference().point().value());
    }
    double from = labelRoom + GAP + textBefore;
    double to = Math.max(from + GAP, size.width() - text - 2);
    return new Scale(low, high > low ? high : low + 1, from, to);
  }

  Drawing draw(String id) {
    Svg svg = Ink.begin(size, height, id, chart.titles().title(), chart.description(m));
    for (int i = 0; i < chart.bars().size(); i++) {
      drawRectangle(svg, chart.bars().get(i), middle(i));
    }
    double zero = along.at(0);
    svg.open("g").attr("stroke", Ink.TARGET).line(zero, top, zero, height - GAP).end();
    if (chart.reference() != null && !chart.reference().point().isMissing()) {
      drawReference(svg, chart.reference());
    }
    for (int i = 0; i < chart.bars().size(); i++) {
      drawWords(svg, chart.bars().get(i), middle(i));
    }
    return new Drawing(svg.end().toString());
  }

  private double middle(int bar) {
    return top + (bar + 0.5) * row;
  }

  private double end(Bar bar) {
    return bar.point().isMissing() ? along.at(0) : along.at(bar.point().value());
  }

  private void drawWords(Svg svg, Bar bar, double middle) {
    svg.open("g").attr("fill", bar.own() ? LineStyle.OURS.colour() : Ink.TARGET);
    if (bar.own()) {
      svg.attr("font-weight", "bold");
    }
    List<String> lines = label(bar);
    double first = middle - (lines.size() - 1) * TextFit.LINE / 2 + TextFit.BASELINE;
    for (int i = 0; i < lines.size(); i++) {
      svg.text(0, first + i * TextFit.LINE, lines.get(i));
    }
    drawFigure(svg, bar, middle);
    svg.end();
  }

  /** The figure beside the end of its bar, on paper that hides the line it may stand on. */
  private void drawFigure(Svg svg, Bar bar, double middle) {
    boolean below = end(bar) < along.at(0);
    double room = (size.width() - end(bar) - GAP) / TextFit.BOLD;
    String text = below ? bar.point().text() : TextFit.lines(bar.point().text(), room, 1).get(0);
    double width = TextFit.boldWidth(text);
    double left = below ? end(bar) - GAP / 2 - width : end(bar) + GAP / 2;
    svg.open("rect")
        .attr("x", left - 1)
        .attr("y", middle - TextFit.LINE / 2)
        .attr("width", width + 2)
        .attr("height", TextFit.LINE)
        .attr("fill", Ink.PAPER)
        .end();
    if (below) {
      svg.open("g").attr("text-anchor", "end");
      svg.text(left + width, middle + TextFit.BASELINE, text).end();
    } else {
      svg.text(left, middle + TextFit.BASELINE, text);
    }
  }

  private void drawRectangle(Svg svg, Bar bar, double middle) {
    if (bar.point().isMissing()) {
      return;
    }
    double zero = along.at(0);
    String edge = bar.own() ? LineStyle.OURS.colour() : LineStyle.ENGLAND.colour();
    String fill = bar.point().provisional() ? Ink.PAPER : bar.own() ? edge : OTHERS;
    svg.open("rect")
        .attr("x", Math.min(zero, end(bar)))
        .attr("y", middle - BAR / 2)
        .attr("width", Math.abs(end(bar) - zero))
        .attr("height", BAR)
        .attr("fill", fill)
        .attr("stroke", edge);
    if (bar.point().provisional()) {
      svg.attr("stroke-width", 2).attr("stroke-dasharray", "5 3");
    }
    svg.end();
  }

  private void drawReference(Svg svg, Bar reference) {
    double x = along.at(reference.point().value());
    String text = reference.label() + " " + reference.point().text();
    double half = TextFit.width(text) / 2;
    double middle = Math.max(half, Math.min(x, size.width() - half));
    svg.open("g").attr("stroke", Ink.TARGET).attr("stroke-width", 2);
    svg.attr("stroke-dasharray", "10 5").line(x, top - 4, x, height - GAP).end();
    svg.open("g").attr("fill", Ink.TARGET).attr("text-anchor", "middle");
    svg.text(middle, TextFit.LINE / 2 + TextFit.BASELINE, text).end();
  }
}
