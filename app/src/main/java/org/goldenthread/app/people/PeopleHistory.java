package org.goldenthread.app.people;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Every version of a party and of the terms around it, the first one first. */
@Component
public class PeopleHistory {
  private static final String MADE =
      """
      , made.known_on, made.entered_at, made.made_by as author, made.reason, v.made_by as change,
        ended.known_on as ended_on, ended.entered_at as ended_at, ended.made_by as ended_author,
        ended.reason as ended_reason, v.ended_by as ended_change
      """;
  private static final String CHANGES =
      """
       join audit.change made on made.id = v.made_by
       left join audit.change ended on ended.id = v.ended_by
      """;

  private final JdbcClient jdbc;

  public PeopleHistory(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * Who made a change and why.
   *
   * @param on from when it counts as known
   * @param entered when it was entered here
   */
  public record Made(long change, LocalDate on, Instant entered, String by, String reason) {}

  /**
   * Values from one change to another.
   *
   * @param of id of the party or term
   * @param version id of the version row
   * @param ended null while they stand
   */
  public record Version<T>(long of, long version, T values, Made made, @Nullable Made ended) {}

  public List<Version<Party.Values>> ofParty(long party) {
    return jdbc.sql(
            "select v.*, v.party as of"
                + MADE
                + "from people.party_version v"
                + CHANGES
                + "where v.party = :party order by v.id")
        .param("party", party)
        .query((rs, n) -> version(rs, People.partyValues(rs)))
        .list();
  }

  /** Terms in a post or on a board, and those of a person, post or organisation. */
  public List<Version<Term.Values>> ofTermsAround(long party) {
    return jdbc.sql(
            "select v.*, v.term as of"
                + MADE
                + "from people.term_version v"
                + CHANGES
                + "where v.place = :party or v.party = :party order by v.id")
        .param("party", party)
        .query((rs, n) -> version(rs, People.termValues(rs)))
        .list();
  }

  /** When a person's details changed or were removed; never what they were. */
  public List<Made> ofDetails(long person) {
    return jdbc.sql(
            """
            select made.id as change, made.known_on, made.entered_at, made.made_by as author,
                   made.reason
              from people.person_version v join audit.change made on made.id = v.made_by
             where v.party = :person order by v.id
            """)
        .param("person", person)
        .query(
            (rs, n) ->
                new Made(
                    rs.getLong("change"),
                    rs.getObject("known_on", LocalDate.class),
                    rs.getTimestamp("entered_at").toInstant(),
                    rs.getString("author"),
                    rs.getString("reason")))
        .list();
  }

  private static <T> Version<T> version(ResultSet rs, T values) throws SQLException {
    return new Version<>(
        rs.getLong("of"),
        rs.getLong("id"),
        values,
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
                rs.getString("ended_reason")));
  }
}
