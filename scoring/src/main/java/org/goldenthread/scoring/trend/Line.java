package org.goldenthread.scoring.trend;

/** Straight lines through weighted points at times 1 to n. */
final class Line {

  /** A slope this small beside the values is rounding, not a slope. */
  private static final double ROUNDING = 1e-12;

  private Line() {}

  /** Slope of the weighted least squares line with one point left out (-1 for none). */
  static double slope(double[] values, double[] weights, int without) {
    double mean = meanTime(weights, without);
    double above = 0;
    double below = 0;
    double largest = 0;
    double middle = meanValue(values, weights, without);
    for (int i = 0; i < values.length; i++) {
      if (i != without) {
        double t = i + 1 - mean;
        above += weights[i] * t * (values[i] - middle);
        below += weights[i] * t * t;
        largest = Math.max(largest, Math.abs(values[i]));
      }
    }
    double slope = above / below;
    return Math.abs(slope) <= ROUNDING * largest ? 0 : slope;
  }

  /** The slope with each point left out in turn. */
  static double[] slopesWithoutEach(double[] values, double[] weights) {
    double[] slopes = new double[values.length];
    for (int i = 0; i < values.length; i++) {
      slopes[i] = slope(values, weights, i);
    }
    return slopes;
  }

  /** Weighted sum of squares of the times about their mean: 1 / var(slope) for weights 1/se^2. */
  static double spread(double[] weights) {
    double mean = meanTime(weights, -1);
    double spread = 0;
    for (int i = 0; i < weights.length; i++) {
      double t = i + 1 - mean;
      spread += weights[i] * t * t;
    }
    return spread;
  }

  private static double meanTime(double[] weights, int without) {
    double sum = 0;
    double total = 0;
    for (int i = 0; i < weights.length; i++) {
      if (i != without) {
        sum += weights[i] * (i + 1);
        total += weights[i];
      }
    }
    return sum / total;
  }

  private static double meanValue(double[] values, double[] weights, int without) {
    double sum = 0;
    double total = 0;
    for (int i = 0; i < values.length; i++) {
      if (i != without) {
        sum += weights[i] * values[i];
        total += weights[i];
      }
    }
    return sum / total;
  }
}
