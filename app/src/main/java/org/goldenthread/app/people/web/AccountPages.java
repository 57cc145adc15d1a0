package org.goldenthread.app.people.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.goldenthread.app.audit.London;
import org.goldenthread.app.people.Account;
import org.goldenthread.app.people.Accounts;
import org.goldenthread.app.people.CurrentAccount;
import org.goldenthread.app.people.SignedIn;
import org.goldenthread.app.people.internal.signin.Credentials;
import org.goldenthread.app.people.internal.signin.RecoveryCodes;
import org.goldenthread.app.people.internal.signin.SecondFactor;
import org.goldenthread.app.people.internal.signin.SecondStepPolicy;
import org.goldenthread.app.people.internal.signin.SessionList;
import org.springframework.stereotype.Component;

/** Makes the page of one's own account. */
@Component
class AccountPages {
  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("d MMMM uuuu, h:mma", Locale.UK).withZone(London.ZONE);

  private final CurrentAccount current;
  private final Accounts accounts;
  private final Credentials credentials;
  private final SecondFactor app;
  private final SecondStepPolicy policy;
  private final RecoveryCodes recovery;
  private final SessionList sessions;
  private final SignInPages words;

  AccountPages(
      CurrentAccount current,
      Accounts accounts,
      Credentials credentials,
      SecondFactor app,
      SecondStepPolicy policy,
      RecoveryCodes recovery,
      SessionList sessions,
      SignInPages words) {
    this.current = current;
    this.accounts = accounts;
    this.credentials = credentials;
    this.app = app;
    this.policy = policy;
    this.recovery = recovery;
    this.sessions = sessions;
    this.words = words;
  }

  /** The account of who asks; every handler that calls this needs one. */
  Account own(HttpServletRequest request) {
    SignedIn who = current.of(request);
    if (who == null) {
      throw new IllegalStateException("an account's page for nobody: " + request.getRequestURI());
    }
    return accounts.find(who.account()).orElseThrow();
  }

  AccountPage account(HttpServletRequest request) {
    Account own = own(request);
    return new AccountPage(
        words.page(request, "people.account.title"),
        own,
        credentials.hasPassword(own.id()),
        app.has(own.id()),
        policy.isRequiredOf(own),
        recovery.left(own.id()),
        sessions(request, own));
  }

  private List<AccountPage.Session> sessions(HttpServletRequest request, Account own) {
    return sessions.of(own.id(), request.getSession().getId()).stream()
        .map(
            s ->
                new AccountPage.Session(s.key(), moment(s.began()), moment(s.lastUsed()), s.here()))
        .toList();
  }

  private static String moment(Instant instant) {
    return MOMENT.format(instant).replace("AM", "am").replace("PM", "pm");
  }
}
