package org.goldenthread.app.shell;

/** There is no such page. The message says what was looked for, in words for the reader. */
public final class PageNotFoundException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public PageNotFoundException(String message) {
    super(message);
  }
}
