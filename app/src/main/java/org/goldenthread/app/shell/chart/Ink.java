package org.goldenthread.app.shell.chart;

/** Colours that are nobody's line; all that carry meaning have 4.5 to 1 on white, or more. */
final class Ink {

  static final String PAPER = "#FFFFFF";
  static final String TEXT = "#484949";
  static final String TARGET = "#0B0C0C";
  static final String LIMITS = "#505A5F";

  /** Lines that only lead the eye. */
  static final String GRID = "#D4D8DA";

  static final String IMPROVEMENT = "#1D70B8";
  static final String WORSENING = "#A8510A";
  static final String MOVED = "#801650";

  private Ink() {}

  /** Begins a picture: its size, font, title and description, on white paper. */
  static Svg begin(Size size, double height, String id, String title, String description) {
    String own = id + "-" + size.slug();
    return new Svg()
        .open("svg")
        .attr("xmlns", "http://www.w3.org/2000/svg")
        .attr("class", "gt-chart__picture gt-chart__picture--" + size.slug())
        .attr("width", size.width())
        .attr("height", height)
        .attr("viewBox", "0 0 " + size.width() + " " + Math.round(height))
        .attr("role", "img")
        .attr("focusable", "false")
        .attr("aria-labelledby", own + "-title")
        .attr("aria-describedby", own + "-description")
        .attr("font-family", "Arial, Helvetica, 'Liberation Sans', sans-serif")
        .attr("font-size", TextFit.FONT)
        .open("title")
        .attr("id", own + "-title")
        .say(title)
        .end()
        .open("desc")
        .attr("id", own + "-description")
        .say(description)
        .end()
        .open("rect")
        .attr("width", size.width())
        .attr("height", height)
        .attr("fill", PAPER)
        .end();
  }
}
