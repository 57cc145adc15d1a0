package org.goldenthread.app.shell;

import jakarta.servlet.http.HttpServletRequest;

/**
 * Who reads, for pages outside any partnership: error pages, the front door, signing in. A later
 * room answers.
 */
public interface CurrentReader {
  /** The page as this reader is shown it: with their name and the token their forms carry. */
  Page seen(Page page, HttpServletRequest request);
}
