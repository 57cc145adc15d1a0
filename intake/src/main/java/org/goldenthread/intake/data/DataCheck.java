package org.goldenthread.intake.data;

import java.util.Locale;

/**
 * What is looked for in a data file, as a table. A check that refuses leaves the row out; one that
 * warns lets it through and says so.
 */
public enum DataCheck {
  ABOVE_100(Severity.WARNS, "a percentage above 100", "is above 100 per cent. Check the figure"),
  NUMERATOR_OVER_DENOMINATOR(
      Severity.WARNS,
      "a count larger than its denominator",
      "is larger than the denominator. Check both"),
  NEGATIVE_COUNT(
      Severity.REFUSES,
      "a count or denominator below 0",
      "is below 0. Leave it empty if it is not known"),
  LIMITS_REVERSED(
      Severity.WARNS,
      "a value outside its own 95 % limits",
      "does not lie between its limits. Check all three"),
  EMPTY_VALUE(
      Severity.WARNS,
      "a row without a value or a symbol",
      "has no value. Write x if it is not available"),
  MIXED_PERIODS(
      Severity.WARNS,
      "one measure with periods of several kinds",
      "has periods of another kind in the same file. Give each kind its own measure"),
  REPEATED(
      Severity.WARNS,
      "the same row again with the same value",
      "stands there more than once with the same value. One is kept"),
  CONTRADICTED(
      Severity.REFUSES,
      "the same measure, area, group, kind and period with another value",
      "has another value for the same figure. Keep one of the two rows"),
  TWO_NAMES(
      Severity.WARNS,
      "one area code with two names",
      "is another name for the same code. Check the code"),
  /** Needs what is stored: answered by whoever loads. */
  UNKNOWN_AREA(Severity.REFUSES, "an area that is not known", "is no area we know. Check the code"),
  /** Needs what is stored: answered by whoever loads. */
  UNKNOWN_MEASURE(
      Severity.REFUSES,
      "a measure that is not known",
      "is no measure we know. Check the reference, or say that it is to be made"),
  /** Needs what is stored: answered by whoever loads; see {@link #isImplausible}. */
  IMPLAUSIBLE(
      Severity.WARNS,
      "a value outside the measure's stated limits, or far from all it was before",
      "is far from all that the measure was before. Check the figure"),
  TRENDS_REVERSED(
      Severity.WARNS,
      "printed trends that are the opposite of what the file's own figures show",
      "are the opposite of what the file's own figures show. Go by ours"),
  /** The layout of the file is not quite what its standard says; the figures can be told. */
  LAYOUT(Severity.WARNS, "a layout that departs from its standard", "departs from its standard"),
  /** Columns that say nothing about a figure we know of. */
  COLUMN_NOT_USED(Severity.WARNS, "a column that is not used", "is not used"),
  /** A period whose first and last day the file does not say. */
  PERIOD_NOT_CERTAIN(
      Severity.WARNS, "a period whose months the file does not say", "does not say its months");

  /** What a check does with the row. */
  public enum Severity {
    REFUSES,
    WARNS
  }

  /** Limits of an XmR chart lie this many average moving ranges from the mean. */
  private static final double LIMIT = 2.66;

  private final Severity severity;
  private final String what;
  private final String message;

  DataCheck(Severity severity, String what, String message) {
    this.severity = severity;
    this.what = what;
    this.message = message;
  }

  /** As warnings and the documentation name it: {@code above-100}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  public Severity severity() {
    return severity;
  }

  /** What is looked for, in words. */
  public String what() {
    return what;
  }

  /** What is said of the value it found, and what to do. */
  public String message() {
    return message;
  }

  /**
   * Whether a value lies farther from what a series has been before than its XmR chart allows twice
   * over: 2 x 2.66 average moving ranges (Wheeler, "Understanding Variation", 2nd edition, for
   * 2.66). Less than that is a signal, not a slip. It counts from the nearest value the series had,
   * not from its mean, so that one that rises steadily goes on without a word. A series that never
   * moved tells nothing: false. Worked example: highest value 20, average moving range 1: 25.4 is
   * implausible.
   *
   * @param nearest the value of the series, before, that lies nearest
   * @param averageMovingRange 0 or more
   */
  public static boolean isImplausible(double value, double nearest, double averageMovingRange) {
    return averageMovingRange > 0 && Math.abs(value - nearest) > 2 * LIMIT * averageMovingRange;
  }
}
