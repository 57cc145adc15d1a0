package org.goldenthread.scoring.spc;

/** Means of what is there; NaN stands for a missing value. */
final class Averages {

  private Averages() {}

  /** The mean from one index to before another, corrected once for rounding; NaN of nothing. */
  static double of(double[] y, int from, int to) {
    double sum = 0;
    int n = 0;
    for (int i = from; i < to; i++) {
      if (!Double.isNaN(y[i])) {
        sum += y[i];
        n++;
      }
    }
    double mean = sum / n;
    double rest = 0;
    for (int i = from; i < to; i++) {
      if (!Double.isNaN(y[i])) {
        rest += y[i] - mean;
      }
    }
    return mean + rest / n;
  }

  /** The mean of the moving ranges below a cut; NaN of nothing. */
  static double movingRange(double[] y, int from, int to, double cut) {
    double sum = 0;
    int n = 0;
    for (int i = from + 1; i < to; i++) {
      double range = Math.abs(y[i] - y[i - 1]);
      if (range < cut) {
        sum += range;
        n++;
      }
    }
    return sum / n;
  }
}
