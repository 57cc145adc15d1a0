package org.goldenthread.app.people.internal.signin;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Links that work once and for a time. Only a digest of each is kept. */
@Component
public class OneTimeLinks {
  private final JdbcClient jdbc;
  private final Clock clock;

  OneTimeLinks(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** What a link is for, and how long it works. */
  public enum Purpose {
    PASSWORD(Duration.ofHours(24)),
    INVITATION(Duration.ofDays(7)),
    SET_UP(Duration.ofHours(24));

    private final Duration works;

    Purpose(Duration works) {
      this.works = works;
    }

    private String word() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  /**
   * A link that works.
   *
   * @param account whose password it lets choose; null for the other purposes
   * @param email whom it invites; null for the other purposes
   */
  public record Link(long id, @Nullable Long account, @Nullable String email) {}

  /**
   * A fresh link.
   *
   * @param id by which the program knows it
   * @param token the secret in its address, kept nowhere
   */
  public record Fresh(long id, String token) {}

  Fresh make(Purpose purpose, @Nullable Long account, @Nullable String email) {
    String token = Tokens.fresh();
    long id =
        jdbc.sql(
                """
                insert into people.one_time_link (digest, purpose, account, email, expires_at)
                values (:digest, :purpose, :account, :email, :expires) returning id
                """)
            .param("digest", Tokens.digest(token))
            .param("purpose", purpose.word())
            .param("account", account)
            .param("email", email)
            .param("expires", now().plus(purpose.works))
            .query(Long.class)
            .single();
    return new Fresh(id, token);
  }

  /** The link of this token, while it works. Looking changes nothing. */
  public Optional<Link> find(Purpose purpose, String token) {
    return jdbc.sql(
            """
            select id, account, email from people.one_time_link
             where digest = :digest and purpose = :purpose
               and ended_at is null and expires_at > :now
            """)
        .param("digest", Tokens.digest(token))
        .param("purpose", purpose.word())
        .param("now", now())
        .query(Link.class)
        .optional();
  }

  /** Uses it up. Of two who use it at once, one is told true. */
  boolean end(long id) {
    return jdbc.sql(
                """
                update people.one_time_link set ended_at = :now, email = null
                 where id = :id and ended_at is null
                """)
            .param("id", id)
            .param("now", now())
            .update()
        == 1;
  }

  /** Ends every link to choose a password for this account. */
  void endAll(long account) {
    jdbc.sql(
            """
            update people.one_time_link set ended_at = :now
             where account = :account and ended_at is null
            """)
        .param("account", account)
        .param("now", now())
        .update();
  }

  /** Ends every link to set this server up. */
  void endSetUp() {
    jdbc.sql(
            """
            update people.one_time_link set ended_at = :now
             where purpose = 'set-up' and ended_at is null
            """)
        .param("now", now())
        .update();
  }

  private OffsetDateTime now() {
    return OffsetDateTime.now(clock.withZone(ZoneOffset.UTC));
  }
}
