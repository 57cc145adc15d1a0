package org.goldenthread.app.shell.chart;

/** The data of an SVG path, to a tenth of a unit. */
final class Path {

  private final StringBuilder data = new StringBuilder(256);

  Path move(double x, double y) {
    return add('M', x, y);
  }

  Path line(double x, double y) {
    return add('L', x, y);
  }

  Path close() {
    data.append('Z');
    return this;
  }

  /** A circle, in two arcs. */
  Path circle(double x, double y, double r) {
    move(x - r, y);
    return arc(r, 2 * r).arc(r, -2 * r).close();
  }

  private Path arc(double r, double across) {
    data.append('a');
    number(r);
    data.append(' ');
    number(r);
    data.append(" 0 1 0 ");
    number(across);
    data.append(" 0");
    return this;
  }

  private Path add(char command, double x, double y) {
    data.append(command);
    number(x);
    data.append(' ');
    number(y);
    return this;
  }

  private void number(double value) {
    Svg.number(data, value);
  }

  boolean isEmpty() {
    return data.isEmpty();
  }

  @Override
  public String toString() {
    return data.toString();
  }
}
