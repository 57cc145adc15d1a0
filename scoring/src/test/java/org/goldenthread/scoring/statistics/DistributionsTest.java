package org.goldenthread.scoring.statistics;

import static org.goldenthread.scoring.statistics.Vectors.agree;

import org.junit.jupiter.api.Test;

/** The library's quantiles where there is a closed form to hold them against. */
class DistributionsTest {
  private static final double[] TAILS = {0.05, 0.025, 0.005, 0.001, 0.0005, 0.00005};

  @Test
  void chiSquaredWithTwoDegreesIsExponential() {
    for (double tail : TAILS) {
      agree("upper", Distributions.chiSquaredUpper(tail, 2), -2 * Math.log(tail), 1e-12);
      agree("lower", Distributions.chiSquaredLower(tail, 2), -2 * Math.log1p(-tail), 1e-12);
    }
  }

  @Test
  void chiSquaredOfAHundredthOfAnEventIsTiny() {
    // For a small number of degrees 2a the lower tail is (x/2)^a / Gamma(1 + a), to within x.
    double a = 0.01;
    double gamma = 0.994325851191506;
    agree(
        "lower", Distributions.chiSquaredLower(0.5, 2 * a), 2 * Math.pow(0.5 * gamma, 1 / a), 1e-9);
  }

  @Test
  void studentsQuantilesHaveClosedFormsForOneAndTwoDegrees() {
    for (double tail : TAILS) {
      agree("one", Distributions.tUpper(tail, 1), 1 / Math.tan(Math.PI * tail), 1e-12);
      double p = 1 - tail;
      double two = (2 * p - 1) / Math.sqrt(2 * p * (1 - p));
      agree("two", Distributions.tUpper(tail, 2), two, 1e-11);
    }
  }
}
