package org.goldenthread.intake.model;

/**
 * A stretch of a document that has a name of its own, from its first line to the next part's.
 *
 * @param name as a person would say it: "sheet Actions", "page 3"
 * @param firstLine its first line as the document counts
 * @param firstNumber what the part itself calls that line: a sheet counts its rows from 1
 */
public record Part(String name, int firstLine, int firstNumber) {
  public Part {
    if (name.isBlank() || firstLine < 1 || firstNumber < 1) {
      throw new IllegalArgumentException(name + " at " + firstLine + ", counted " + firstNumber);
    }
  }
}
