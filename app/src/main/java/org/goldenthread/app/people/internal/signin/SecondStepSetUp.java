package org.goldenthread.app.people.internal.signin;

import java.util.List;
import org.goldenthread.app.people.internal.signin.SecurityEvents.Kind;
import org.springframework.stereotype.Component;

/** Sets up, renews and removes the second step of an account. */
@Component
public class SecondStepSetUp {
  private final SecondFactor app;
  private final RecoveryCodes recovery;
  private final SecurityEvents events;

  SecondStepSetUp(SecondFactor app, RecoveryCodes recovery, SecurityEvents events) {
    this.app = app;
    this.recovery = recovery;
    this.events = events;
  }

  /**
   * Takes the offered secret into use.
   *
   * @param code what the app shows, to prove that it has the secret
   * @return fresh recovery codes; none when the code is not right
   */
  public List<String> confirm(long account, byte[] offer, String code) {
    if (!app.setUp(account, offer, code)) {
      events.record(Kind.WRONG_CODE, account);
      return List.of();
    }
    events.record(Kind.SECOND_STEP_SET_UP, account);
    return renewCodes(account);
  }

  public List<String> renewCodes(long account) {
    events.record(Kind.RECOVERY_CODES_MADE, account);
    return recovery.make(account);
  }

  public void remove(long account) {
    app.remove(account);
    recovery.end(account);
    events.record(Kind.SECOND_STEP_REMOVED, account);
  }
}
