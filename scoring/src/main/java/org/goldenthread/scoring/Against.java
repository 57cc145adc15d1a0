package org.goldenthread.scoring;

import java.util.Locale;

/** What a value is compared with. */
public enum Against {
  TARGET,
  /** The average of the statistical neighbours. */
  NEIGHBOURS,
  NATIONAL,
  /** The same period last year. */
  LAST_YEAR;

  String key() {
    return "against." + name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
