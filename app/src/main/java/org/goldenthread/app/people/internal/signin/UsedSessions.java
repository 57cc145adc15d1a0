package org.goldenthread.app.people.internal.signin;

import org.jspecify.annotations.Nullable;
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;

/** Sessions as they are stored, except that a use within the minute is not: see the session. */
final class UsedSessions<S extends Session> implements SessionRepository<UsedSession<S>> {
  private final SessionRepository<S> stored;

  UsedSessions(SessionRepository<S> stored) {
    this.stored = stored;
  }

  @Override
  public UsedSession<S> createSession() {
    return new UsedSession<>(stored.createSession());
  }

  @Override
  public void save(UsedSession<S> session) {
    stored.save(session.kept());
  }

  @Override
  public @Nullable UsedSession<S> findById(String id) {
    S found = stored.findById(id);
    return found == null ? null : new UsedSession<>(found);
  }

  @Override
  public void deleteById(String id) {
    stored.deleteById(id);
  }
}
