package org.goldenthread.app.people.internal.signin;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.session.Session;

/**
 * A session whose last use is known to the minute: one that was used within the last is not written
 * again for having been used.
 */
final class UsedSession<S extends Session> implements Session {
  private static final Duration MINUTE = Duration.ofMinutes(1);

  private final S kept;

  UsedSession(S kept) {
    this.kept = kept;
  }

  /** The session as it is stored. */
  S kept() {
    return kept;
  }

  @Override
  public void setLastAccessedTime(Instant now) {
    if (!now.isBefore(kept.getLastAccessedTime().plus(MINUTE))) {
      kept.setLastAccessedTime(now);
    }
  }

  @Override
  public String getId() {
    return kept.getId();
  }

  @Override
  public String changeSessionId() {
    return kept.changeSessionId();
  }

  @Override
  public <T> @Nullable T getAttribute(String name) {
    return kept.getAttribute(name);
  }

  @Override
  public Set<String> getAttributeNames() {
    return kept.getAttributeNames();
  }

  @Override
  public void setAttribute(String name, Object value) {
    kept.setAttribute(name, value);
  }

  @Override
  public void removeAttribute(String name) {
    kept.removeAttribute(name);
  }

  @Override
  public Instant getCreationTime() {
    return kept.getCreationTime();
  }

  @Override
  public Instant getLastAccessedTime() {
    return kept.getLastAccessedTime();
  }

  @Override
  public void setMaxInactiveInterval(Duration interval) {
    kept.setMaxInactiveInterval(interval);
  }

  @Override
  public Duration getMaxInactiveInterval() {
    return kept.getMaxInactiveInterval();
  }

  @Override
  public boolean isExpired() {
    return kept.isExpired();
  }
}
