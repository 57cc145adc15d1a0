package org.goldenthread.app.shell;

/** The reader may not do this; the message says who could let them. Answered with 403. */
public final class ForbiddenException extends RuntimeException {
  public ForbiddenException(String message) {
    super(message);
  }
}
