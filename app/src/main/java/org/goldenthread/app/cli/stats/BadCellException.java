package org.goldenthread.app.cli.stats;

/**
 * A cell that cannot be used; the message says where it is, what it holds and what was expected.
 */
public final class BadCellException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String message;

  BadCellException(String message) {
    super(message);
    this.message = message;
  }

  /** File, line, column, value and what was expected. */
  public String message() {
    return message;
  }
}
