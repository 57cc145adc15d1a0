package org.goldenthread.app.people;

import jakarta.servlet.http.HttpServletRequest;

/**
 * Forms of pages that need no session, such as those behind a signed link. The room that has such
 * pages answers; every other form carries the token of its session.
 */
public interface SignedForms {
  /** Whether the form came with a signature that only a page of ours for this address has. */
  boolean isSigned(HttpServletRequest request);
}
