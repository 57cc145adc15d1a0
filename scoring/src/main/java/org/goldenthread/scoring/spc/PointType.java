package org.goldenthread.scoring.spc;

import org.goldenthread.scoring.Polarity;

/** What a point means for a measure of a polarity. */
public enum PointType {
  COMMON_CAUSE,
  IMPROVEMENT,
  CONCERN,
  /** Of a measure with no good direction: a real rise. */
  NEUTRAL_HIGH,
  /** Of a measure with no good direction: a real fall. */
  NEUTRAL_LOW;

  /** The type of a point with this cause. */
  public static PointType of(SpecialCause cause, Polarity polarity) {
    if (cause.side() == 0) {
      return COMMON_CAUSE;
    }
    boolean up = cause.side() > 0;
    return switch (polarity) {
      case HIGH -> up ? IMPROVEMENT : CONCERN;
      case LOW -> up ? CONCERN : IMPROVEMENT;
      case NEUTRAL -> up ? NEUTRAL_HIGH : NEUTRAL_LOW;
    };
  }
}
