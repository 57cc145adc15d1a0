package org.goldenthread.app.people.internal.signin;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** Writes down what happened around signing in, for who has to find out later. */
@Component
public class SecurityEvents {
  private final JdbcClient jdbc;
  private final Clock clock;

  SecurityEvents(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** What can happen. */
  public enum Kind {
    SIGNED_IN,
    SIGNED_IN_AS_EXAMPLE,
    WRONG_PASSWORD,
    WRONG_CODE,
    TOO_MANY_TRIES,
    RECOVERY_CODE_USED,
    SECOND_STEP_SET_UP,
    SECOND_STEP_REMOVED,
    RECOVERY_CODES_MADE,
    PASSWORD_CHANGED,
    PASSWORD_LINK_MADE,
    PASSWORD_LINK_USED,
    SESSION_ENDED,
    INVITED,
    INVITATION_ACCEPTED,
    ACCESS_ENDED,
    SERVER_SET_UP
  }

  /**
   * @param account whom it concerns; null where no account has the address that was typed
   */
  public void record(Kind kind, @Nullable Long account) {
    jdbc.sql(
            """
            insert into people.security_event (at, kind, account, network)
            values (:at, :kind, :account, :network)
            """)
        .param("at", OffsetDateTime.now(clock.withZone(ZoneOffset.UTC)))
        .param("kind", kind.name())
        .param("account", account)
        .param("network", network())
        .update();
  }

  private static @Nullable String network() {
    return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes asked
        ? Network.neighbourhood(asked.getRequest().getRemoteAddr())
        : null;
  }
}
