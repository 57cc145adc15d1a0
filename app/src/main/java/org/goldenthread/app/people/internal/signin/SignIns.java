package org.goldenthread.app.people.internal.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.goldenthread.app.people.Account;
import org.goldenthread.app.people.internal.signin.SecurityEvents.Kind;
import org.springframework.stereotype.Component;

/**
 * The way of a sign-in: first step, second step where the account has or must have one, session.
 * Whatever proves who somebody is ends here: a password, an invitation, another system's word.
 */
@Component
public class SignIns {
  private static final String PENDING = "gt.pending-sign-in";
  private static final Duration PENDING_FOR = Duration.ofMinutes(10);
  private static final String CODE = "/sign-in/code";
  private static final String SET_UP = "/sign-in/second-step";

  private final Sessions sessions;
  private final SecondFactor secondFactor;
  private final SecondStepPolicy policy;
  private final Devices devices;
  private final SecurityEvents events;
  private final Clock clock;

  SignIns(
      Sessions sessions,
      SecondFactor secondFactor,
      SecondStepPolicy policy,
      Devices devices,
      SecurityEvents events,
      Clock clock) {
    this.sessions = sessions;
    this.secondFactor = secondFactor;
    this.policy = policy;
    this.devices = devices;
    this.events = events;
    this.clock = clock;
  }

  /**
   * The first step is done.
   *
   * @param wanted a path of ours
   * @return where to go next: to the second step, or to what was wanted
   */
  public String firstStepDone(
      Account account, String wanted, HttpServletRequest request, HttpServletResponse response) {
    boolean has = secondFactor.has(account.id());
    if (!has && !policy.isRequiredOf(account)) {
      return complete(account, wanted, request, response);
    }
    byte[] offer = has ? null : secondFactor.offer(account.id());
    HttpSession session = request.getSession();
    request.changeSessionId();
    session.setAttribute(PENDING, new PendingSignIn(account.id(), wanted, clock.instant(), offer));
    return has ? CODE : SET_UP;
  }

  /** Who owes the second step, if somebody does and has not waited too long. */
  public Optional<PendingSignIn> pending(HttpServletRequest request) {
    HttpSession session = request.getSession(false);
    return session != null
            && session.getAttribute(PENDING) instanceof PendingSignIn pending
            && pending.since().plus(PENDING_FOR).isAfter(clock.instant())
        ? Optional.of(pending)
        : Optional.empty();
  }

  /**
   * Every step is done: begins the session and knows the browser from now on.
   *
   * @return where to go
   */
  public String complete(
      Account account, String wanted, HttpServletRequest request, HttpServletResponse response) {
    HttpSession session = request.getSession();
    session.removeAttribute(PENDING);
    sessions.begin(account, request, response);
    devices.remember(request, response, account.id());
    events.record(Kind.SIGNED_IN, account.id());
    return wanted;
  }
}
