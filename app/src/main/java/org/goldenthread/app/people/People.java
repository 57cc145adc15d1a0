package org.goldenthread.app.people;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.goldenthread.app.audit.KnownBy;
import org.goldenthread.app.database.Reading;
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

  private static final String DETAILS =
      """
      select v.party, d.name, d.email, d.phone from people.person_version v
        join people.person_detail d on d.version = v.id
      """;

  private final JdbcClient jdbc;

  public People(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Everything but names as printed, as known by a day. */
  public PeopleSnapshot snapshot(KnownBy knownBy) {
    return Reading.once(
        () -> snapshot(knownBy, "", "", "", new Long[0]), People.class, "snapshot", knownBy);
  }

  /** These parties, the terms in them and of theirs, and who came in their place. */
  PeopleSnapshot snapshot(KnownBy knownBy, Set<Long> only) {
    return snapshot(
        knownBy,
        " and v.party = any(:only)",
        " and (v.place = any(:only) or v.party = any(:only))",
        " and v.predecessor = any(:only)",
        only.toArray(Long[]::new));
  }

  private PeopleSnapshot snapshot(
      KnownBy knownBy, String parties, String terms, String successions, Long[] only) {
    return new PeopleSnapshot(
        known(PARTIES, "v.kind <> 'as-printed' and ", parties, knownBy, only)
            .query(People::party)
            .list(),
        known(TERMS, "", terms, knownBy, only).query(People::term).list(),
        known("select v.* from people.succession v", "", successions, knownBy, only)
            .query(People::succession)
            .list(),
        details(known(DETAILS, "d.name is not null and ", parties, knownBy, only)));
  }

  private JdbcClient.StatementSpec known(
      String select, String which, String narrowed, KnownBy knownBy, Long[] only) {
    JdbcClient.StatementSpec statement =
        jdbc.sql(select + KnownBy.KNOWN + " where " + which + KnownBy.VALID + narrowed)
            .param("knownBy", knownBy.date());
    return narrowed.isEmpty() ? statement : statement.param("only", only);
  }

  private static Map<Long, PersonDetails> details(JdbcClient.StatementSpec statement) {
    Map<Long, PersonDetails> byPerson = new HashMap<>();
    statement.query(
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
