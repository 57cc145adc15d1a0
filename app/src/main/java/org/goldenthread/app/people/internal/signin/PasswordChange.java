package org.goldenthread.app.people.internal.signin;

import org.goldenthread.app.people.internal.signin.SecurityEvents.Kind;
import org.springframework.stereotype.Component;

/** A new password ends what the old one opened. */
@Component
public class PasswordChange {
  private final Credentials credentials;
  private final SessionList sessions;
  private final Devices devices;
  private final SecurityEvents events;

  PasswordChange(
      Credentials credentials, SessionList sessions, Devices devices, SecurityEvents events) {
    this.credentials = credentials;
    this.sessions = sessions;
    this.devices = devices;
    this.events = events;
  }

  /**
   * Changes it for somebody signed in, whose other sessions end.
   *
   * @param here id of the session that stays
   */
  public void change(long account, String password, String here) {
    credentials.change(account, password);
    sessions.endOthers(account, here);
    events.record(Kind.PASSWORD_CHANGED, account);
  }

  /** Sets it for somebody with a link. All sessions end, and no browser is known any more. */
  public void reset(long account, String password) {
    credentials.change(account, password);
    sessions.endAll(account);
    devices.forgetAll(account);
    events.record(Kind.PASSWORD_LINK_USED, account);
  }
}
