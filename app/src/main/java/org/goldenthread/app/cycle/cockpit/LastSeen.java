package org.goldenthread.app.cycle.cockpit;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * When somebody was last here for a post or person: signed in, changed something, or saved or sent
 * an answer by a link.
 */
@Component
public class LastSeen {
  /** How far back is looked, in months: who was not here since then was not seen. */
  private static final int MONTHS = 12;

  private static final String SEEN =
      """
      with holder as (
        select t.place as party, p.account from people.term_version t
          join people.person_version p on p.party = t.party and p.ended_by is null
         where t.place = any(:parties) and t.ended_by is null
           and t.capacity in ('holder', 'acting')
           and coalesce(t.valid_from <= :day, true) and coalesce(t.valid_until >= :day, true)
        union
        select party, account from people.person_version
         where party = any(:parties) and ended_by is null
      ), act as (
        select account, max(entered_at) as at from audit.change
         where known_on between :since and :day and account in (select account from holder)
         group by account
      ), answer as (
        select v.asked as party, d.saved_at as at from cycle.draft d
          join cycle.request_version v on v.request = d.request and v.ended_by is null
         where v.asked = any(:parties) and d.saved_at >= :since
        union all
        select v.asked, c.entered_at from cycle.request_version v
          join cycle.update u on u.request = v.request
          join audit.change c on c.id = u.made_by
         where v.asked = any(:parties) and v.ended_by is null and c.known_on >= :since
      )
      select party, max(at) as at from (
        select h.party, to_timestamp(s.last_access_time / 1000.0) as at from holder h
          join people.session s on s.principal_name = h.account::text
        union all
        select h.party, act.at from holder h join act using (account)
        union all
        select party, at from answer) seen
       group by party
      """;

  private final JdbcClient jdbc;

  public LastSeen(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** By the party's id; one that was not seen for a year has no entry. */
  public Map<Long, Instant> of(Collection<Long> parties, LocalDate day) {
    Map<Long, Instant> seen = new HashMap<>();
    jdbc.sql(SEEN)
        .param("parties", parties.toArray(Long[]::new))
        .param("day", day)
        .param("since", day.minusMonths(MONTHS))
        .query(
            rs -> {
              Timestamp at = rs.getTimestamp("at");
              seen.put(rs.getLong("party"), at.toInstant());
            });
    return seen;
  }
}
