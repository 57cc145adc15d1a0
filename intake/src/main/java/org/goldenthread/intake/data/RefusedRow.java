package org.goldenthread.intake.data;

/**
 * A row that was not read, with what to do about it. The rows around it are read all the same.
 *
 * @param line counted from 1, the header included
 * @param column as the header has it; empty when the row as a whole is meant
 * @param value as printed
 * @param problem what is the matter: "is not a number"
 * @param expected what was expected, as an instruction: "Use 27.67"
 */
public record RefusedRow(
    String file, long line, String column, String value, String problem, String expected) {

  private static final int LONGEST = 60;

  public RefusedRow {
    if (expected.isBlank()) {
      throw new IllegalArgumentException("expected must say what to do");
    }
  }

  /** One line: autumn.csv, row 14, value: "27,67" is not a number. Use 27.67 */
  public String message() {
    return Place.of(file, line, column)
        + ": \""
        + Place.cut(value, LONGEST)
        + "\" "
        + problem
        + ". "
        + expected;
  }
}
