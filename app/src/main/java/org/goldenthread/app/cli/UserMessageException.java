package org.goldenthread.app.cli;

/** Something the person who typed the command can put right; the message says what. */
final class UserMessageException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  UserMessageException(String message) {
    super(message);
  }

  UserMessageException(String message, Throwable cause) {
    super(message, cause);
  }
}
