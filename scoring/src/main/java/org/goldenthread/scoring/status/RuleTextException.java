package org.goldenthread.scoring.status;

/** The text of a status rule cannot be read; the message is for the one who wrote it. */
public final class RuleTextException extends IllegalArgumentException {

  private static final long serialVersionUID = 1L;

  private final int line;

  RuleTextException(int line, String found, String expected) {
    super("Line " + line + ": \"" + found + "\" is not understood. Write " + expected + ".");
    this.line = line;
  }

  /** Number of the line, from 1. */
  public int line() {
    return line;
  }
}
