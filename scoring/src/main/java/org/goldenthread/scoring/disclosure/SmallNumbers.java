package org.goldenthread.scoring.disclosure;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * A convention for small numbers, as data.
 *
 * @param below counts under this are suppressed; 1 or more
 * @param zeroIsShown whether a count of 0 is shown all the same: it tells of nobody
 * @param roundedTo other counts are rounded to the nearest multiple, halves up; 1 for no rounding
 */
public record SmallNumbers(int below, boolean zeroIsShown, int roundedTo) {

  /** Counts of 1 to 4 are suppressed. */
  public static final SmallNumbers BELOW_FIVE = new SmallNumbers(5, true, 1);

  /** Counts of 1 to 9 are suppressed. */
  public static final SmallNumbers BELOW_TEN = new SmallNumbers(10, true, 1);

  /** Counts of 1 to 7 are suppressed, others rounded to 5: hospital statistics since 2018. */
  public static final SmallNumbers HOSPITAL = new SmallNumbers(8, true, 5);

  public SmallNumbers {
    if (below < 1) {
      throw new IllegalArgumentException("below must be 1 or more, was " + below);
    }
    if (roundedTo < 1) {
      throw new IllegalArgumentException("roundedTo must be 1 or more, was " + roundedTo);
    }
  }

  /** Whether a count is too small to show. */
  boolean hides(BigDecimal count) {
    return count.signum() == 0 ? !zeroIsShown : count.compareTo(BigDecimal.valueOf(below)) < 0;
  }

  /** The count as it may be shown when it is not hidden. */
  BigDecimal rounded(BigDecimal count) {
    if (roundedTo == 1) {
      return count;
    }
    BigDecimal step = BigDecimal.valueOf(roundedTo);
    return count.divide(step, 0, RoundingMode.HALF_UP).multiply(step);
  }
}
