package org.goldenthread.scoring;

import java.util.Locale;

/** What a value is compared with. */
public enum Against {
  TARGET,
  /** The average of the statistical neighbours. */
  NEIGHBOURS,
  NATIONAL,
  /** The same period last year. */
  LAST_YEAR,
  /** The period of the same kind just before. */
  LAST_PERIOD;

  /** Name of what is compared with in the messages file. */
  public String key() {
    return "against." + name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
