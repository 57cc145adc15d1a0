package org.goldenthread.app.people;

import jakarta.servlet.http.HttpServletRequest;
import org.goldenthread.app.shell.Csrf;
import org.jspecify.annotations.Nullable;

/** Asks signing in about a request. */
public interface CurrentAccount {
  /** Who is signed in; null when nobody is. */
  @Nullable SignedIn of(HttpServletRequest request);

  /** What forms of this request's page carry; null outside the protection. */
  @Nullable Csrf csrf(HttpServletRequest request);
}
