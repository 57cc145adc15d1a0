package org.goldenthread.app.shell.chart;

import java.util.Locale;

/** The two sizes of a chart: shrunk to a telephone, the wide one could not be read. */
public enum Size {
  WIDE(720, 360, 6, 180),
  NARROW(320, 280, 4, 104);

  private final int width;
  private final int height;
  private final int intervals;
  private final int labels;

  Size(int width, int height, int intervals, int labels) {
    this.width = width;
    this.height = height;
    this.intervals = intervals;
    this.labels = labels;
  }

  int width() {
    return width;
  }

  int height() {
    return height;
  }

  /** Parts the scale is divided into, about. */
  int intervals() {
    return intervals;
  }

  /** Greatest width of the labels beside the drawing. */
  int labels() {
    return labels;
  }

  /** End of the class name by which the stylesheet shows one of the two. */
  public String slug() {
    return name().toLowerCase(Locale.ROOT);
  }
}
