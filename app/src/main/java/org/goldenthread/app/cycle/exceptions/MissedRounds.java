package org.goldenthread.app.cycle.exceptions;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.goldenthread.app.audit.KnownBy;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds which items had no update in the latest rounds. Call inside a transaction. */
@Component
public class MissedRounds {
  private final JdbcClient jdbc;

  public MissedRounds(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * For how many rounds running nothing came.
   *
   * @param since the day the first of them closed
   */
  record Missed(int rounds, LocalDate since) {}

  /** By item, of the rounds that asked about it and closed before that day. */
  Map<Long, Missed> of(KnownBy knownBy, LocalDate day) {
    Map<Long, Missed> missed = new HashMap<>();
    Set<Long> came = new HashSet<>();
    jdbc.sql(
            """
            select q.item, r.closes_on,
                   coalesce(v.locked_from, v.state) in ('submitted', 'signed-off') as came
              from cycle.request q
              join cycle.request_version v on v.request = q.id
            """
                + KnownBy.KNOWN
                + """
                  join cycle.round_version r on r.round = q.round and r.state <> 'planned'
                  join audit.change said on said.id = r.made_by and said.known_on <= :knownBy
                  left join audit.change over on over.id = r.ended_by
                 where (over.id is null or over.known_on > :knownBy) and r.closes_on < :day
                   and
                """
                + KnownBy.VALID
                + " order by r.closes_on desc, q.id desc")
        .param("knownBy", knownBy.date())
        .param("day", day)
        .query(
            rs -> {
              long item = rs.getLong("item");
              if (rs.getBoolean("came")) {
                came.add(item);
              } else if (!came.contains(item)) {
                LocalDate closed = rs.getObject("closes_on", LocalDate.class);
                missed.merge(
                    item, new Missed(1, closed), (a, b) -> new Missed(a.rounds() + 1, b.since()));
              }
            });
    return missed;
  }
}
