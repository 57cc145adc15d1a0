package org.goldenthread.intake.model;

/**
 * Something of a file that the model cannot hold, said for whoever reads it: hidden rows, macros,
 * pictures, tracked changes.
 *
 * @param line where it stands; the document's first line when it concerns all of it
 */
public record Notice(int line, String message) {
  public Notice {
    if (line < 1 || message.isBlank()) {
      throw new IllegalArgumentException("line " + line + ", message \"" + message + "\"");
    }
  }
}
