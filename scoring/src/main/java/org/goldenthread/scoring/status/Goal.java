package org.goldenthread.scoring.status;

import java.math.BigDecimal;
import org.goldenthread.scoring.Polarity;

/** What is good for a measure. */
public sealed interface Goal {

  /** High, low or neither. */
  record Way(Polarity polarity) implements Goal {}

  /**
   * Within a range, its ends included; the range is the target.
   *
   * @param low in the unit of the measure
   * @param high not below the low end
   */
  record Range(BigDecimal low, BigDecimal high) implements Goal {

    public Range {
      if (low.compareTo(high) > 0) {
        throw new IllegalArgumentException("low must not be above high, was " + low);
      }
    }

    /** How far a value is outside; negative by the distance to the nearer end when inside. */
    BigDecimal outsideBy(BigDecimal value) {
      return low.subtract(value).max(value.subtract(high));
    }

    /** The end a value is nearer to, which a percentage is taken of. */
    BigDecimal nearerEnd(BigDecimal value) {
      return low.subtract(value).compareTo(value.subtract(high)) >= 0 ? low : high;
    }
  }
}
