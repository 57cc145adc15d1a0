package org.goldenthread.scoring.statistics;

import java.util.Locale;

/** How an estimate stands against a benchmark. */
public enum Comparison {
  BETTER,
  SIMILAR,
  WORSE,
  /** Better beyond the wider of two intervals. */
  BEST,
  /** Worse beyond the wider of two intervals. */
  WORST,
  /** Higher, of a measure with no good direction. */
  HIGHER,
  LOWER,
  /** Higher beyond the wider of two intervals, of a measure with no good direction. */
  HIGHEST,
  LOWEST,
  /** A number that is needed is missing; the result says which. */
  NOT_COMPARED;

  /** Name of the outcome in the messages file. */
  public String key() {
    return "comparison." + name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
