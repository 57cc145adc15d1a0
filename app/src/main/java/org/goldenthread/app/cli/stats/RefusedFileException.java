package org.goldenthread.app.cli.stats;

/** A file that cannot be used at all; the message names it and says what to do. */
public final class RefusedFileException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String message;

  public RefusedFileException(String message) {
    super(message);
    this.message = message;
  }

  /** File and what was expected. */
  public String message() {
    return message;
  }
}
