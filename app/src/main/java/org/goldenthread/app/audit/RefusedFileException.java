package org.goldenthread.app.audit;

import java.util.Locale;

/** A file that is not taken as evidence. */
public final class RefusedFileException extends Exception {
  private static final long serialVersionUID = 1L;

  /** Why; the screen says what to do about each. */
  public enum Why {
    EMPTY,
    TOO_LARGE,
    /** Of no kind that is taken: programs, web pages, archives and all else. */
    TYPE,
    /** Its content is of another kind than its name says. */
    NAME,
    /** Word, Excel or PowerPoint from before 2007, which can hide macros. */
    OLD_OFFICE,
    MACROS,
    /** A PDF that runs script or starts programs. */
    SCRIPT,
    PASSWORD,
    /** Another file within, which nobody could check. */
    EMBEDDED,
    /** It fetches its template or an object from elsewhere when opened. */
    OUTSIDE,
    /** It grows beyond all bounds when unpacked. */
    BOMB,
    /** It cannot be read. */
    BROKEN;

    /** The end of its message key. */
    public String word() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  private final Why why;

  public RefusedFileException(Why why) {
    super("a file refused as evidence: " + why.word());
    this.why = why;
  }

  public Why why() {
    return why;
  }
}
