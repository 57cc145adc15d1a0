package org.goldenthread.intake.draft;

import org.jspecify.annotations.Nullable;

/**
 * Where something stands in a document.
 *
 * @param file the file's name without folders
 * @param line 1-based line of a text, row of a sheet, running number of a paragraph or table row;
 *     lines run on from sheet to sheet, so that each is there once
 * @param part the sheet or page it stands in as a person would say it ("sheet Actions"), or null
 * @param number what the part itself calls the line: each sheet counts its rows from 1
 */
public record SourcePlace(String file, int line, @Nullable String part, int number) {
  public SourcePlace {
    if (line < 1 || number < 1) {
      throw new IllegalArgumentException("line must be at least 1, was " + line + ", " + number);
    }
  }

  /** A place in a document that has no parts. */
  public SourcePlace(String file, int line) {
    this(file, line, null, line);
  }
}
