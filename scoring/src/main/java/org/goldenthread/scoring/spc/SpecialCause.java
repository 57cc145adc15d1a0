package org.goldenthread.scoring.spc;

import java.util.Locale;

/**
 * Why a point is more than the normal ups and downs. A point that answers to several is given the
 * first in this order: outside the limits, trend, two of three, run.
 */
public enum SpecialCause {
  COMMON_CAUSE(0),
  /** Above the upper limit. */
  ABOVE_LIMIT(1),
  /** Below the lower limit. */
  BELOW_LIMIT(-1),
  /** One of seven points that rise one after the other. */
  RISING(1),
  /** One of seven points that fall one after the other. */
  FALLING(-1),
  /** Near the upper limit, as two of three points above the mean are. */
  TWO_OF_THREE_ABOVE(1),
  /** Near the lower limit, as two of three points below the mean are. */
  TWO_OF_THREE_BELOW(-1),
  /** One of seven points above the mean. */
  RUN_ABOVE(1),
  /** One of seven points below the mean. */
  RUN_BELOW(-1);

  private final int side;

  SpecialCause(int side) {
    this.side = side;
  }

  /** 1 up, -1 down, 0 for common cause. */
  public int side() {
    return side;
  }

  /** Name of the cause in the messages file. */
  public String key() {
    return "xmr.cause." + name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
