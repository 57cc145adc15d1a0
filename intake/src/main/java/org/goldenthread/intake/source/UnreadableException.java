package org.goldenthread.intake.source;

import org.goldenthread.intake.RefusedDocumentException.Reason;

/**
 * A file that cannot be read, said without its name: what is wrong, where, and what to do. It is
 * unchecked, as bounds may be met at any depth of any reader; {@link SourceFile} alone catches it.
 */
final class UnreadableException extends RuntimeException {
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
