package org.goldenthread.app.people;

import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import org.goldenthread.app.audit.KnownBy;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What an account's person stands for on a day, and who is asked. */
@Component
public class Holdings {
  /**
   * From an account to parties: their person, the posts they hold, what they or their posts are
   * asked for, unless another has taken over from it; then all those these took over from, and
   * every printed name that means one of these.
   */
  private static final String PARTIES_OF =
      """
      with recursive me as (
        select party from people.person_version where account = :account and ended_by is null
      ), own as (
        select party from me
        union
        select t.place from people.term_version t join me on me.party = t.party
         where t.ended_by is null and t.capacity in ('holder', 'acting')
           and coalesce(t.valid_from <= :day, true) and coalesce(t.valid_until >= :day, true)
      ), asked as (
        select v.party from people.party_version v join own on own.party = v.asked
         where v.ended_by is null and v.kind in ('organisation', 'team', 'board')
        union
        select t.place from people.term_version t join own on own.party = t.party
          join people.party_version v
            on v.party = t.place and v.kind = 'board' and v.asked is null and v.ended_by is null
         where t.ended_by is null and t.capacity = 'chair'
           and coalesce(t.valid_from <= :day, true) and coalesce(t.valid_until >= :day, true)
      ), mine as (
        select party from (select party from own union select party from asked) answered
         where not exists (
           select 1 from people.succession s where s.predecessor = answered.party and s.main
              and s.ended_by is null and s.from_day <= :day)
        union
        select s.predecessor from people.succession s join mine on mine.party = s.successor
         where s.main and s.ended_by is null and s.from_day <= :day
      )
      select party from mine
      union
      select m.printed from people.match m join mine on mine.party = m.party
       where m.ended_by is null
      """;

  private final JdbcClient jdbc;
  private final People people;

  public Holdings(JdbcClient jdbc, People people) {
    this.jdbc = jdbc;
    this.people = people;
  }

  /** Every party whose work is this account's on a day; empty for an account without a person. */
  public Set<Long> partiesOf(long account, LocalDate day) {
    return jdbc.sql(PARTIES_OF).param("account", account).param("day", day).query(Long.class).set();
  }

  /**
   * The boards the account's person sits on that day, themselves or through a post: who advises or
   * observes is not one of them.
   */
  public Set<Long> boardsOf(long account, LocalDate day) {
    return jdbc.sql(
            """
            with me as (
              select party from people.person_version where account = :account and ended_by is null
            ), terms as (
              select place, party, capacity from people.term_version
               where ended_by is null and coalesce(valid_from <= :day, true)
                 and coalesce(valid_until >= :day, true)
            ), own as (
              select party from me
              union
              select t.place from terms t join me on me.party = t.party
               where t.capacity in ('holder', 'acting')
            )
            select t.place from terms t join own on own.party = t.party
             where t.capacity in ('chair', 'vice-chair', 'member', 'deputy')
            """)
        .param("account", account)
        .param("day", day)
        .query(Long.class)
        .set();
  }

  /** The post or persons asked when a party leads; empty when nobody is named. */
  public Set<Long> asked(long party, LocalDate day) {
    PeopleSnapshot now = people.snapshot(KnownBy.NOW);
    return now.party(party).stream()
        .flatMap(p -> now.asked(p, day).stream())
        .map(Party::id)
        .collect(Collectors.toSet());
  }
}
