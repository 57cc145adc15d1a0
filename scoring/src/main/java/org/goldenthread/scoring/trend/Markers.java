package org.goldenthread.scoring.trend;

import java.util.List;
import org.goldenthread.scoring.RuleVersion;

/** From slopes to a marker, the same for both methods. */
final class Markers {

  private Markers() {}

  static Trend trend(
      RuleVersion method,
      List<TrendPoint> points,
      double chiSquare,
      double slope,
      double linearSlope,
      double[] slopesWithout) {
    Trend noChange =
        new Trend(
            method,
            TrendMarker.NO_CHANGE,
            null,
            points,
            chiSquare,
            slope,
            linearSlope,
            slopesWithout);
    if (!noChange.isSignificant() || noChange.hangsOnOnePoint()) {
      return noChange;
    }
    TrendMarker moved = slope >= 0 ? TrendMarker.INCREASING : TrendMarker.DECREASING;
    return new Trend(method, moved, null, points, chiSquare, slope, linearSlope, slopesWithout);
  }
}
