package org.goldenthread.scoring;

/** What is printed where a number is expected: a {@link Figure}, or an {@link Absence} of one. */
public sealed interface Value permits Figure, Absence {

  /** The text as printed. */
  String printed();

  /**
   * Reads "67.7%", "8,382", "-2.1", "N/A", "-".
   *
   * @param unit the unit of the measure; a printed per cent sign overrules it
   * @return the figure, or the absence; text that is neither is an absence that says so. Never 0
   *     for something missing.
   */
  static Value parse(String printed, Unit unit) {
    return ValueText.parse(printed, unit);
  }
}
