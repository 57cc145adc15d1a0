package org.goldenthread.scoring;

import java.util.Locale;

/** Why a rule cannot say. */
public enum Reason {
  /** The measure has no value in the period. */
  NO_VALUE,
  NO_TARGET,
  /** There is no figure to compare with: no neighbours, no national figure, none last year. */
  NO_COMPARATOR,
  /** It is not known which way the measure is good. */
  NO_POLARITY,
  /** The measure is neutral, and this rule needs a good direction. */
  NO_GOOD_DIRECTION,
  NO_TOLERANCE,
  /** The period of the value is not known. */
  NO_PERIOD,
  /** The figure to compare with is not of the period the comparison asks for. */
  PERIODS_DIFFER,
  UNITS_DIFFER,
  /** The rule asks for a number, a date or a yes or no, and was given another of them. */
  OTHER_KIND,
  /** No band of the status rule holds, and it has no "otherwise". */
  NO_BAND;

  /** Name of the reason in the messages file; its argument is what is compared with. */
  public String key() {
    return "reason." + name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
