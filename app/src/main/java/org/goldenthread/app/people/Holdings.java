package org.goldenthread.app.people;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.goldenthread.app.audit.KnownBy;
import org.goldenthread.app.database.Question;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What an account's person stands for on a day, and who is asked. */
@Component
public class Holdings {
  /**
   * From an account to parties: their person, the posts they hold, who they cover for with the
   * posts those hold, what all these are asked for, unless another has taken over from it; then all
   * those these took over from, and every printed name that means one of these. Covering goes one
   * step: who covers for somebody who covers is not asked.
   */
  private static final String PARTIES_OF =
      """
      with recursive me as (
        select party from people.person_version where account = :account and ended_by is null
      ), held as (
        select party from me
        union
        select t.place from people.term_version t join me on me.party = t.party
         where t.ended_by is null and t.capacity in ('holder', 'acting')
           and coalesce(t.valid_from <= :day, true) and coalesce(t.valid_until >= :day, true)
      ), away as (
        select c.party from people.cover c join held on held.party = c.covered_by
         where c.ended_by is null and :day between c.from_day and c.until_day
      ), own as (
        select party, false as covered from held
        union
        select party, true from away
        union
        select t.place, true from people.term_version t join away on away.party = t.party
         where t.ended_by is null and t.capacity in ('holder', 'acting')
           and coalesce(t.valid_from <= :day, true) and coalesce(t.valid_until >= :day, true)
      ), asked as (
        select v.party, own.covered from people.party_version v join own on own.party = v.asked
         where v.ended_by is null and v.kind in ('organisation', 'team', 'board')
        union
        select t.place, own.covered from people.term_version t join own on own.party = t.party
          join people.party_version v
            on v.party = t.place and v.kind = 'board' and v.asked is null and v.ended_by is null
         where t.ended_by is null and t.capacity = 'chair'
           and coalesce(t.valid_from <= :day, true) and coalesce(t.valid_until >= :day, true)
      ), mine as (
        select party, covered from (table own union table asked) answered
         where not exists (
           select 1 from people.succession s where s.predecessor = answered.party and s.main
              and s.ended_by is null and s.from_day <= :day)
        union
        select s.predecessor, mine.covered
          from people.succession s join mine on mine.party = s.successor
         where s.main and s.ended_by is null and s.from_day <= :day
      ), meant as (
        table mine
        union
        select m.printed, mine.covered from people.match m join mine on mine.party = m.party
         where m.ended_by is null
      )
      select party, bool_and(covered) as covered from meant group by party
      """;

  private final JdbcClient jdbc;
  private final People people;

  public Holdings(JdbcClient jdbc, People people) {
    this.jdbc = jdbc;
    this.people = people;
  }

  /**
   * Whose work is an account's.
   *
   * @param parties ids of all of them
   * @param covered those among them for which others answer who are away
   */
  public record Work(Set<Long> parties, Set<Long> covered) {
    public Work {
      parties = Set.copyOf(parties);
      covered = Set.copyOf(covered);
    }
  }

  /**
   * A party whose work is an account's.
   *
   * @param covered whether only for somebody who is away
   */
  public record OfAccount(long party, boolean covered) {}

  /** What {@link #of} asks. */
  public static Question<List<OfAccount>> question(long account, LocalDate day) {
    return Question.list(
        PARTIES_OF,
        Map.of("account", account, "day", day),
        (rs, n) -> new OfAccount(rs.getLong("party"), rs.getBoolean("covered")));
  }

  /** Whose work is this account's on a day; nobody's for an account without a person. */
  public Work of(long account, LocalDate day) {
    List<OfAccount> all = question(account, day).ask(jdbc);
    return new Work(
        all.stream().map(OfAccount::party).collect(Collectors.toSet()),
        all.stream().filter(OfAccount::covered).map(OfAccount::party).collect(Collectors.toSet()));
  }

  /** Every party whose work is this account's on a day; empty for an account without a person. */
  public Set<Long> partiesOf(long account, LocalDate day) {
    return of(account, day).parties();
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
