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

  /** An account that can do nothing yet: it has neither a password nor a role. */
  public Account add(String email, String name) {
    long id = insert(email, name, false).orElseThrow();
    return find(id).orElseThrow();
  }

  /** True once anybody can sign in here. */
  public boolean any() {
    return jdbc.sql("select exists (select 1 from people.account)").query(Boolean.class).single();
  }

  /** The invented persons of the demo, in the order they were added. */
  public List<Account> examples() {
    return jdbc.sql(LIVE + " and example order by id").query(Account.class).list();
  }

  /** An invented person of the demo, added when there is none of this address. */
  public Account example(String email, String name) {
    insert(email, name, true);
    return find(email).orElseThrow();
  }

  private Optional<Long> insert(String email, String name, boolean example) {
    return jdbc.sql(
            """
            insert into people.account (email, name, example, created_at)
            values (:email, :name, :example, :now) on conflict (email) do nothing returning id
            """)
        .param("email", address(email))
        .param("name", name)
        .param("example", example)
        .param("now", OffsetDateTime.now(clock.withZone(ZoneOffset.UTC)))
        .query(Long.class)
        .optional();
  }
}
