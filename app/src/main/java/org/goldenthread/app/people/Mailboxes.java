package org.goldenthread.app.people;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.goldenthread.app.audit.KnownBy;
import org.goldenthread.app.database.Reading;
import org.goldenthread.app.people.PeopleHistory.Made;
import org.goldenthread.app.people.PeopleHistory.Version;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The mailboxes of organisations, teams, posts and boards. Call inside a transaction. */
@Component
public class Mailboxes {
  private final JdbcClient jdbc;

  public Mailboxes(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * The mailbox that stands.
   *
   * @param version id of the version row; forms carry it
   */
  public record Held(long version, String email) {}

  /** The party's mailbox; empty when it has none. */
  public Optional<Held> held(long party) {
    return jdbc.sql(
            "select id as version, email from people.contact where party = :party and ended_by is null")
        .param("party", party)
        .query(Held.class)
        .optional();
  }

  /** Every mailbox as known by a day, by party. */
  public Map<Long, String> all(KnownBy knownBy) {
    return Reading.once(() -> Map.copyOf(read(knownBy)), Mailboxes.class, knownBy);
  }

  private Map<Long, String> read(KnownBy knownBy) {
    Map<Long, String> byParty = new HashMap<>();
    jdbc.sql(
            "select v.party, v.email from people.contact v"
                + KnownBy.KNOWN
                + " where "
                + KnownBy.VALID)
        .param("knownBy", knownBy.date())
        .query(
            rs -> {
              byParty.put(rs.getLong("party"), rs.getString("email"));
            });
    return byParty;
  }

  /**
   * Gives a party another mailbox.
   *
   * @param version the version the new one was made from; 0 for none
   * @param email tidied and in order; empty to take the mailbox away
   * @return false when somebody else has changed it since; nothing is written then
   */
  public boolean change(long change, long party, long version, String email) {
    long standing = held(party).map(Held::version).orElse(0L);
    if (standing != version || !end(change, version)) {
      return false;
    }
    if (!email.isEmpty()) {
      jdbc.sql(
              "insert into people.contact (party, email, made_by) values (:party, :email, :change)")
          .param("party", party)
          .param("email", email)
          .param("change", change)
          .update();
    }
    return true;
  }

  private boolean end(long change, long version) {
    return version == 0
        || jdbc.sql(
                    "update people.contact set ended_by = :change where id = :id and ended_by is null")
                .param("change", change)
                .param("id", version)
                .update()
            == 1;
  }

  /** Every mailbox a party had, the first one first. */
  public List<Version<String>> history(long party) {
    return jdbc.sql(
            """
            select v.id, v.email, v.made_by as change, made.known_on, made.entered_at,
                   made.made_by as author, made.reason, v.ended_by as ended_change,
                   ended.known_on as ended_on, ended.entered_at as ended_at,
                   ended.made_by as ended_author, ended.reason as ended_reason
              from people.contact v join audit.change made on made.id = v.made_by
              left join audit.change ended on ended.id = v.ended_by
             where v.party = :party order by v.id
            """)
        .param("party", party)
        .query(
            (rs, n) ->
                new Version<>(
                    party,
                    rs.getLong("id"),
                    rs.getString("email"),
                    new Made(
                        rs.getLong("change"),
                        rs.getObject("known_on", LocalDate.class),
                        rs.getTimestamp("entered_at").toInstant(),
                        rs.getString("author"),
                        rs.getString("reason")),
                    rs.getObject("ended_change") == null
                        ? null
                        : new Made(
                            rs.getLong("ended_change"),
                            rs.getObject("ended_on", LocalDate.class),
                            rs.getTimestamp("ended_at").toInstant(),
                            rs.getString("ended_author"),
                            rs.getString("ended_reason"))))
        .list();
  }
}
