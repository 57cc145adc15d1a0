package org.goldenthread.app.people.internal.signin;

import java.time.Instant;
import java.util.List;
import org.goldenthread.app.people.SignedIn;
import org.springframework.security.authentication.AbstractAuthenticationToken;

/** What the session keeps of somebody who has signed in, however they did. */
public final class SignedInToken extends AbstractAuthenticationToken {
  private static final long serialVersionUID = 1L;

  private final SignedIn who;
  private final Instant since;

  public SignedInToken(SignedIn who, Instant since) {
    super(List.of());
    this.who = who;
    this.since = since;
    setAuthenticated(true);
  }

  @Override
  public SignedIn getPrincipal() {
    return who;
  }

  @Override
  public String getCredentials() {
    return "";
  }

  /** The account's id: the column by which an account's sessions are found. */
  @Override
  public String getName() {
    return Long.toString(who.account());
  }

  /** When they signed in. */
  public Instant since() {
    return since;
  }
}
