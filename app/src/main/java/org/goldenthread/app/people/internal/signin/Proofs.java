package org.goldenthread.app.people.internal.signin;

import jakarta.servlet.http.HttpServletRequest;
import org.goldenthread.app.people.Account;
import org.goldenthread.app.people.internal.signin.SecurityEvents.Kind;
import org.springframework.stereotype.Component;

/** Proves who somebody is beyond doubt: the password again, or the second step's code. */
@Component
public class Proofs {
  private final Throttle throttle;
  private final Credentials credentials;
  private final SecondFactor app;
  private final RecoveryCodes recovery;
  private final SecurityEvents events;

  Proofs(
      Throttle throttle,
      Credentials credentials,
      SecondFactor app,
      RecoveryCodes recovery,
      SecurityEvents events) {
    this.throttle = throttle;
    this.credentials = credentials;
    this.app = app;
    this.recovery = recovery;
    this.events = events;
  }

  /** What came of a try. */
  public enum Outcome {
    RIGHT,
    WRONG,
    TOO_MANY
  }

  /** A code of the app, or a recovery code. */
  public Outcome code(HttpServletRequest request, long account, String typed) {
    Throttle.Attempt attempt = throttle.code(request, account);
    if (!attempt.enter()) {
      events.record(Kind.TOO_MANY_TRIES, account);
      return Outcome.TOO_MANY;
    }
    if (app.check(account, typed)) {
      attempt.succeeded();
      return Outcome.RIGHT;
    }
    if (recovery.check(account, typed)) {
      attempt.succeeded();
      events.record(Kind.RECOVERY_CODE_USED, account);
      return Outcome.RIGHT;
    }
    events.record(Kind.WRONG_CODE, account);
    return Outcome.WRONG;
  }

  /**
   * The password of an address; the account it belongs to is the caller's to find.
   *
   * @throws Passwords.BusyException when too many are being checked
   */
  public Outcome password(HttpServletRequest request, String email, String typed) {
    Throttle.Attempt attempt = throttle.password(request, email);
    Long account = credentials.accountOf(email);
    if (!attempt.enter()) {
      events.record(Kind.TOO_MANY_TRIES, account);
      return Outcome.TOO_MANY;
    }
    if (credentials.check(email, typed).map(Account::id).isEmpty()) {
      events.record(Kind.WRONG_PASSWORD, account);
      return Outcome.WRONG;
    }
    attempt.succeeded();
    return Outcome.RIGHT;
  }
}
