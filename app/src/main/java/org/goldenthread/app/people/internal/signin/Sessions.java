package org.goldenthread.app.people.internal.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import org.goldenthread.app.people.Account;
import org.goldenthread.app.people.CurrentAccount;
import org.goldenthread.app.people.SignedIn;
import org.goldenthread.app.shell.Csrf;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.session.SessionAuthenticationStrategy;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.csrf.CsrfToken;

/** Begins sessions, the same way however somebody proved who they are, and knows whose they are. */
public final class Sessions implements CurrentAccount {
  private final SecurityContextRepository contexts;
  private final SessionAuthenticationStrategy fresh;
  private final Clock clock;

  /**
   * @param fresh gives the session a new id and its forms a new token, so that what was known
   *     before signing in is worth nothing after
   */
  Sessions(SecurityContextRepository contexts, SessionAuthenticationStrategy fresh, Clock clock) {
    this.contexts = contexts;
    this.fresh = fresh;
    this.clock = clock;
  }

  /** Signs the account in. */
  public void begin(Account account, HttpServletRequest request, HttpServletResponse response) {
    var token = new SignedInToken(new SignedIn(account.id(), account.name()), clock.instant());
    fresh.onAuthentication(token, request, response);
    SecurityContext context = SecurityContextHolder.createEmptyContext();
    context.setAuthentication(token);
    SecurityContextHolder.setContext(context);
    contexts.saveContext(context, request, response);
  }

  @Override
  public @Nullable SignedIn of(HttpServletRequest request) {
    Authentication now = SecurityContextHolder.getContext().getAuthentication();
    return now instanceof SignedInToken token ? token.getPrincipal() : null;
  }

  @Override
  public @Nullable Csrf csrf(HttpServletRequest request) {
    return request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token
        ? new Csrf(token.getParameterName(), token.getToken())
        : null;
  }
}
