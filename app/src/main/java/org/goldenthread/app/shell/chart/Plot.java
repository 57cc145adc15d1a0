package org.goldenthread.app.shell.chart;

/**
 * Where the figures of a line chart stand: the rectangle they share, and the places of periods and
 * values in it.
 *
 * @param across place of period {@code i}, from 0
 * @param up place of a value
 */
record Plot(
    double left, double right, double top, double bottom, int periods, Scale across, Scale up) {

  /** Room between the edge of the rectangle and the first or last period. */
  private static final double EDGE = 12;

  static Plot of(double left, double right, double top, double bottom, int periods, Ticks ticks) {
    Scale across = new Scale(0, Math.max(1, periods - 1), left + EDGE, right - EDGE);
    Scale up = new Scale(ticks.low(), ticks.high(), bottom, top);
    return new Plot(left, right, top, bottom, periods, across, up);
  }

  double x(int period) {
    return across.at(period);
  }

  double y(Point point) {
    return up.at(point.value());
  }

  /** From one period to the next. */
  double spacing() {
    return across.at(1) - across.at(0);
  }

  /** Where what holds for a period begins: half way from the one before. */
  double begins(int period) {
    return Math.max(left, x(period) - spacing() / 2);
  }

  double ends(int period) {
    return Math.min(right, x(period) + spacing() / 2);
  }
}
