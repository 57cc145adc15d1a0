package org.goldenthread.intake.source;

import org.goldenthread.intake.RefusedDocumentException.Reason;

/** A file that cannot be read, said without its name: what is wrong, where, and what to do. */
final class UnreadableException extends Exception {
  private static final long serialVersionUID = 1L;

  private final Reason reason;

  UnreadableException(Reason reason, String message) {
    super(message);
    this.reason = reason;
  }

  Reason reason() {
    return reason;
  }
}
