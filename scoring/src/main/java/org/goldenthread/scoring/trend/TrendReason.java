package org.goldenthread.scoring.trend;

import java.util.Locale;
import org.goldenthread.scoring.Words;

/** Why a recent trend cannot be calculated. */
public enum TrendReason {
  FEWER_THAN_FIVE,
  /** One of the last five points has no value, or no limits where the method needs them. */
  MISSING,
  /** The periods are not years of one kind. */
  NOT_ANNUAL,
  /** A year is missing among the last five points. */
  GAP,
  /** The definition or the source changed within the last five points. */
  BREAK,
  /** Every case counted in one of the years: its logarithm of odds is infinite. */
  ALL_COUNTED,
  /** No case counted in one of the years: its logarithm of odds is infinite. */
  NONE_COUNTED,
  /** An interval without width would outweigh everything. */
  NO_WIDTH;

  /** Name of the reason in the messages file. */
  public String key() {
    return "trend.reason." + name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The reason as a sentence. */
  public String say(Words words) {
    return words.say(key());
  }
}
