package org.goldenthread.scoring.statistics;

import org.apache.commons.statistics.distribution.ChiSquaredDistribution;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.apache.commons.statistics.distribution.TDistribution;

/** Quantiles of the distributions that limits are taken from. */
final class Distributions {

  private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);

  private Distributions() {}

  /** The standard normal quantile of a probability from 0 to 1. */
  static double normalQuantile(double probability) {
    return NORMAL.inverseCumulativeProbability(probability);
  }

  /** Where the given share of the chi-squared distribution lies below. */
  static double chiSquaredLower(double share, double degreesOfFreedom) {
    return ChiSquaredDistribution.of(degreesOfFreedom).inverseCumulativeProbability(share);
  }

  /** Where the given share of the chi-squared distribution lies above. */
  static double chiSquaredUpper(double share, double degreesOfFreedom) {
    return ChiSquaredDistribution.of(degreesOfFreedom).inverseSurvivalProbability(share);
  }

  /** Where the given share of Student's t distribution lies above. */
  static double tUpper(double share, double degreesOfFreedom) {
    return TDistribution.of(degreesOfFreedom).inverseSurvivalProbability(share);
  }
}
