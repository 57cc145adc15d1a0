package org.goldenthread.intake.draft;

/**
 * Where something stands in a document.
 *
 * @param file the file's name without folders
 * @param line 1-based line of a text, row of a sheet, page of a PDF
 */
public record SourcePlace(String file, int line) {
  public SourcePlace {
    if (line < 1) {
      throw new IllegalArgumentException("line must be at least 1, was " + line);
    }
  }
}
