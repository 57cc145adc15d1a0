package org.goldenthread.app.shell.chart;

/**
 * Where values are drawn: low at one place, high at the other, the rest in proportion.
 *
 * @param low value drawn at {@code lowAt}
 * @param high value drawn at {@code highAt}, greater than low
 */
record Scale(double low, double high, double lowAt, double highAt) {

  Scale {
    if (!(low < high)) {
      throw new IllegalArgumentException("low must be below high: " + low + ", " + high);
    }
  }

  double at(double value) {
    return lowAt + (value - low) / (high - low) * (highAt - lowAt);
  }
}
