package org.goldenthread.scoring.statistics;

import java.util.Locale;
import org.goldenthread.scoring.Words;

/** Why a method gives no result, or a result without limits. */
public enum NoResult {
  /** The count (numerator) is missing. */
  COUNT_MISSING,
  /** The denominator or population is missing. */
  DENOMINATOR_MISSING,
  /** The value, or one of the values, is missing. */
  VALUE_MISSING,
  /** A limit that the comparison needs is missing. */
  LIMIT_MISSING,
  /** The benchmark or one of its limits is missing. */
  BENCHMARK_MISSING,
  /** There is nothing to compute from. */
  NO_VALUES,
  /** One value has no spread: it is its own mean, without limits. */
  ONE_VALUE,
  /** Fewer than ten events: a directly standardised rate would say nothing. */
  FEWER_THAN_TEN_EVENTS,
  /** Fewer values than groups to put them in. */
  FEWER_VALUES_THAN_GROUPS,
  /** A slope index needs 5 to 100 quantiles. */
  NOT_5_TO_100_QUANTILES,
  /** The estimates come without limits, so their gap has none. */
  NO_LIMITS,
  /** The second group is zero, so nothing can be relative to it. */
  RELATIVE_TO_ZERO,
  /** Fewer than six of the latest twelve periods have a value: a line would say nothing. */
  FEWER_THAN_SIX_VALUES,
  /** More periods ahead than half as many as the line was laid through. */
  TOO_FAR_AHEAD,
  /** The values bend or move in waves about the line. */
  NOT_A_LINE;

  /** The reason in words: "fewer than ten events". */
  public String say(Words words) {
    return words.say(key());
  }

  /** Name of the reason in the messages file. */
  public String key() {
    return "no-result." + name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
