package org.goldenthread.intake.data;

/**
 * Something to look at before accepting a file. The rows it is about were read.
 *
 * @param check id of the check that found it, see {@link DataCheck}
 * @param line counted from 1, the header included; 0 when the file as a whole is meant
 * @param column as the header has it; empty when none is meant
 * @param text what is the matter and what to do
 */
public record DataWarning(String check, String file, long line, String column, String text) {

  /** One line: autumn.csv, row 14, value: 104 is above 100 per cent. Check the figure */
  public String message() {
    return Place.of(file, line, column) + ": " + text;
  }
}
