package org.goldenthread.app.shell;

/** An address that cannot be answered as it stands. The message says what to do about it. */
public final class BadRequestException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public BadRequestException(String message) {
    super(message);
  }
}
