package org.goldenthread.app.people;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The accounts of this server. */
@Component
public class Accounts {
  private static final String LIVE =
      "select id, email, name from people.account where ended_at is null";

  private final JdbcClient jdbc;
  private final Clock clock;

  public Accounts(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** An e-mail address as accounts keep it. */
  public static String address(String typed) {
    return typed.strip().toLowerCase(Locale.ROOT);
  }

  public Optional<Account> find(String email) {
    return jdbc.sql(LIVE + " and email = :email")
        .param("email", address(email))
        .query(Account.class)
        .optional();
  }

  public Optional<Account> find(long id) {
    return jdbc.sql(LIVE + " and id = :id").param("id", id).query(Account.class).optional();
  }

  /** The invented persons of the demo, in the order they were added. */
  public List<Account> examples() {
    return jdbc.sql(LIVE + " and example order by id").query(Account.class).list();
  }

  /** An invented person of the demo, added when there is none of this address. */
  public Account example(String email, String name) {
    jdbc.sql(
            """
            insert into people.account (email, name, example, created_at)
            values (:email, :name, true, :now) on conflict (email) do nothing
            """)
        .param("email", address(email))
        .param("name", name)
        .param("now", OffsetDateTime.now(clock.withZone(ZoneOffset.UTC)))
        .update();
    return find(email).orElseThrow();
  }
}
