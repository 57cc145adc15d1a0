package org.goldenthread.app.people;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
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

  /**
   * As {@link #on(LocalDate)}, as far as these parties are concerned: of the directory only who
   * could be reached through them is read. For a request that asks about one.
   */
  public AddressesOn on(LocalDate day, Set<Long> parties) {
    Set<Long> through = through(parties);
    return new AddressesOn(
        people.snapshot(KnownBy.NOW, through),
        day,
        meant(through),
        mailboxes.all(KnownBy.NOW),
        accounts(),
        covers.all());
  }

  /** The parties themselves and all their ways lead to, on whatever day. */
  private Set<Long> through(Set<Long> parties) {
    return jdbc.sql(
            """
            with recursive way (party) as (
              select unnest(:parties::bigint[])
              union
              select next.party from way cross join lateral (
                select m.party from people.match m
                 where m.printed = way.party and m.ended_by is null
                union all
                select s.successor from people.succession s
                 where s.predecessor = way.party and s.ended_by is null
                union all
                select v.asked from people.party_version v
                 where v.party = way.party and v.ended_by is null
                union all
                select t.party from people.term_version t
                 where t.place = way.party and t.ended_by is null
              ) next where next.party is not null
            )
            select party from way
            """)
        .param("parties", parties.toArray(Long[]::new))
        .query(Long.class)
        .set();
  }

  private Map<Long, List<Long>> meant(Set<Long> printed) {
    Map<Long, List<Long>> meant = new HashMap<>();
    jdbc.sql(
            """
            select printed, party from people.match
             where printed = any(:printed) and party is not null and ended_by is null
             order by position
            """)
        .param("printed", printed.toArray(Long[]::new))
        .query(
            rs -> {
              meant
                  .computeIfAbsent(rs.getLong("printed"), p -> new ArrayList<>())
                  .add(rs.getLong("party"));
            });
    return meant;
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
