package org.goldenthread.intake;

import java.nio.file.Path;

/**
 * A file that cannot be read, as a document or as data. The message names the file, says what is
 * wrong and what was expected, in words for the person who sent it. Nothing of the file was kept.
 */
public final class RefusedDocumentException extends Exception {
  private static final long serialVersionUID = 1L;

  /** Why the file was refused. */
  public enum Reason {
    NOT_FOUND,
    EMPTY,
    TOO_LARGE,
    BINARY,
    KIND_NOT_READ_YET,
    /** Protected by a password. */
    PROTECTED,
    NOT_UTF8,
    NESTED_TOO_DEEPLY,
    NOTHING_RECOGNISED,
    /** A data file whose columns are those of no layout that is read. */
    LAYOUT_NOT_KNOWN,
    /** A data file that cannot be read to its end. */
    BROKEN_OFF,
    LOOKS_LIKE_PERSON_LEVEL_RECORDS
  }

  private final Reason reason;

  public RefusedDocumentException(Path file, Reason reason, String message) {
    super(name(file) + ": " + message);
    this.reason = reason;
  }

  /** The file's name on one line: a name may hold line ends. */
  private static String name(Path file) {
    return String.valueOf(file.getFileName()).replaceAll("\\p{Cntrl}", "?");
  }

  public Reason reason() {
    return reason;
  }
}
