package org.goldenthread.scoring.statistics;

import java.util.List;

/** Fits lines through values at fixed places: shares of a population and their midpoints. */
final class WeightedLine {
  private final double[] weights;
  private final double[] pulls;
  private final double middle;

  private WeightedLine(double[] weights, double[] places) {
    this.weights = weights;
    double sum = 0;
    for (int i = 0; i < places.length; i++) {
      sum += weights[i] * places[i];
    }
    middle = sum;
    double squares = 0;
    for (int i = 0; i < places.length; i++) {
      squares += weights[i] * (places[i] - middle) * (places[i] - middle);
    }
    pulls = new double[places.length];
    for (int i = 0; i < places.length; i++) {
      pulls[i] = weights[i] * (places[i] - middle) / squares;
    }
  }

  static WeightedLine through(List<SlopeIndex.Quantile> quantiles) {
    double total = 0;
    for (SlopeIndex.Quantile quantile : quantiles) {
      total += quantile.population();
    }
    double[] weights = new double[quantiles.size()];
    double[] places = new double[quantiles.size()];
    double before = 0;
    for (int i = 0; i < weights.length; i++) {
      weights[i] = quantiles.get(i).population() / total;
      places[i] = before + weights[i] / 2;
      before += weights[i];
    }
    return new WeightedLine(weights, places);
  }

  /** How much the line rises from one end of the population to the other. */
  double slope(double[] values) {
    double slope = 0;
    for (int i = 0; i < values.length; i++) {
      slope += pulls[i] * values[i];
    }
    return slope;
  }

  /** The mean of the values, through which every line goes. */
  double mean(double[] values) {
    double mean = 0;
    for (int i = 0; i < values.length; i++) {
      mean += weights[i] * values[i];
    }
    return mean;
  }

  /** Where a line with this mean and slope starts. */
  double intercept(double mean, double slope) {
    return mean - slope * middle;
  }
}
