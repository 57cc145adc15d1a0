package org.goldenthread.app.people;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.goldenthread.app.audit.KnownBy;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Where what is asked of a party is sent on a day. Call inside a transaction tied to a partnership.
 */
@Component
public class Addresses {
  private final JdbcClient jdbc;
  private final People people;
  private final Matches matches;
  private final Mailboxes mailboxes;
  private final Covers covers;

  public Addresses(
      JdbcClient jdbc, People people, Matches matches, Mailboxes mailboxes, Covers covers) {
    this.jdbc = jdbc;
    this.people = people;
    this.matches = matches;
    this.mailboxes = mailboxes;
    this.covers = covers;
  }

  /** The addresses of all parties on a day, as known now: one read for as many as are asked for. */
  public AddressesOn on(LocalDate day) {
    return new AddressesOn(
        people.snapshot(KnownBy.NOW),
        day,
        matches.all(KnownBy.NOW).stream()
            .collect(Collectors.toMap(Matches.Printed::id, Matches.Printed::parties)),
        mailboxes.all(KnownBy.NOW),
        accounts(),
        covers.all());
  }

  /** By which persons who sign in sign in. */
  private Map<Long, String> accounts() {
    Map<Long, String> byPerson = new HashMap<>();
    jdbc.sql(
            """
            select v.party, a.email from people.person_version v
              join people.account a on a.id = v.account and a.ended_at is null
             where v.ended_by is null
            """)
        .query(
            rs -> {
              byPerson.put(rs.getLong("party"), rs.getString("email"));
            });
    return byPerson;
  }
}
