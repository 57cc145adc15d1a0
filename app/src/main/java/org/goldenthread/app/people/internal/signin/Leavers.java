package org.goldenthread.app.people.internal.signin;

import org.goldenthread.app.people.internal.signin.SecurityEvents.Kind;
import org.springframework.stereotype.Component;

/** What happens to an account whose last role in a partnership has ended. */
@Component
public class Leavers {
  private final SessionList sessions;
  private final OneTimeLinks links;
  private final SecurityEvents events;

  Leavers(SessionList sessions, OneTimeLinks links, SecurityEvents events) {
    this.sessions = sessions;
    this.links = links;
    this.events = events;
  }

  /**
   * Signs it out everywhere, at once. Who belongs to another partnership too signs in again there.
   */
  public void ended(long account) {
    sessions.endAll(account);
    links.endAll(account);
    events.record(Kind.ACCESS_ENDED, account);
  }
}
