package org.goldenthread.app.people;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.goldenthread.app.audit.KnownBy;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Reads organisations, teams, posts, persons and boards. Call inside a transaction tied to a
 * partnership.
 */
@Component
public class People {
  private static final String PARTIES =
      """
      select p.key, v.* from people.party_version v join people.party p on p.id = v.party
      """;
  private static final String TERMS =
      """
      select t.key, v.* from people.term_version v join people.term t on t.id = v.term
      """;

  private final JdbcClient jdbc;

  public People(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Everything but names as printed, as known by a day. */
  public PeopleSnapshot snapshot(KnownBy knownBy) {
    return new PeopleSnapshot(
        jdbc.sql(PARTIES + KnownBy.KNOWN + " where v.kind <> 'as-printed' and " + KnownBy.VALID)
            .param("knownBy", knownBy.date())
            .query(People::party)
            .list(),
        jdbc.sql(TERMS + KnownBy.KNOWN + " where " + KnownBy.VALID)
            .param("knownBy", knownBy.date())
            .query(People::term)
            .list(),
        jdbc.sql("select v.* from people.succession v" + KnownBy.KNOWN + " where " + KnownBy.VALID)
            .param("knownBy", knownBy.date())
            .query(People::succession)
            .list(),
        details(knownBy));
  }

  private Map<Long, PersonDetails> details(KnownBy knownBy) {
    Map<Long, PersonDetails> byPerson = new HashMap<>();
    jdbc.sql(
            "select v.party, d.name, d.email, d.phone from people.person_version v"
                + " join people.person_detail d on d.version = v.id"
                + KnownBy.KNOWN
                + " where d.name is not null and "
                + KnownBy.VALID)
        .param("knownBy", knownBy.date())
        .query(
            rs -> {
              byPerson.put(
                  rs.getLong("party"),
                  new PersonDetails(
                      rs.getString("name"), rs.getString("email"), rs.getString("phone")));
            });
    return byPerson;
  }

  private static Party party(ResultSet rs, int n) throws SQLException {
    return new Party(
        rs.getLong("party"), rs.getObject("key", UUID.class), rs.getLong("id"), partyValues(rs));
  }

  static Party.Values partyValues(ResultSet rs) throws SQLException {
    return new Party.Values(
        Parties.Kind.of(rs.getString("kind")),
        rs.getString("name"),
        rs.getString("type"),
        rs.getObject("organisation", Long.class),
        rs.getObject("team", Long.class),
        rs.getObject("asked", Long.class),
        rs.getObject("reports_to", Long.class),
        rs.getString("quorum"),
        dates(rs));
  }

  private static Term term(ResultSet rs, int n) throws SQLException {
    return new Term(
        rs.getLong("term"), rs.getObject("key", UUID.class), rs.getLong("id"), termValues(rs));
  }

  static Term.Values termValues(ResultSet rs) throws SQLException {
    return new Term.Values(
        rs.getLong("place"),
        rs.getLong("party"),
        Term.Capacity.of(rs.getString("capacity")),
        rs.getObject("deputy_for", Long.class),
        dates(rs));
  }

  private static Dates dates(ResultSet rs) throws SQLException {
    return new Dates(
        rs.getObject("valid_from", LocalDate.class), rs.getObject("valid_until", LocalDate.class));
  }

  private static Succession succession(ResultSet rs, int n) throws SQLException {
    return new Succession(
        rs.getLong("id"),
        rs.getLong("predecessor"),
        rs.getLong("successor"),
        rs.getObject("from_day", LocalDate.class),
        rs.getBoolean("main"));
  }
}
