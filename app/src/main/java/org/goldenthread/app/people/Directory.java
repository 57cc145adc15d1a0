package org.goldenthread.app.people;

import java.sql.Types;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Writes organisations, teams, posts, persons, boards, who holds them and who follows whom. Each
 * call belongs to a change that was recorded in the same transaction; several calls may share one.
 * What a person typed is held against {@link PeopleRules} first.
 */
@Component
public class Directory {
  private final JdbcClient jdbc;
  private final PersonRecords persons;

  public Directory(JdbcClient jdbc) {
    this.jdbc = jdbc;
    this.persons = new PersonRecords(jdbc);
  }

  /** Adds a party that is not a person. */
  public long add(long change, Party.Values values) {
    long party =
        jdbc.sql("insert into people.party (made_by) values (:change) returning id")
            .param("change", change)
            .query(Long.class)
            .single();
    writeParty(change, party, values);
    return party;
  }

  /** What stands in the address of a party. */
  public UUID key(long party) {
    return jdbc.sql("select key from people.party where id = :party")
        .param("party", party)
        .query(UUID.class)
        .single();
  }

  /** The party of this kind, name and organisation, added when there is none. */
  public long findOrAdd(long change, Party.Values values) {
    return jdbc.sql(
            """
            select party from people.party_version
             where kind = :kind and md5(lower(name)) = md5(lower(:name))
               and organisation is not distinct from :organisation and ended_by is null
            """)
        .param("kind", values.kind().word())
        .param("name", values.name())
        .param("organisation", values.organisation(), Types.BIGINT)
        .query(Long.class)
        .optional()
        .orElseGet(() -> add(change, values));
  }

  /**
   * Gives a party other values.
   *
   * @param version the version row the new values were made from
   * @return false when somebody else has changed the party since; nothing is written then
   */
  public boolean change(long change, long party, long version, Party.Values values) {
    if (!end(change, "people.party_version", version)) {
      return false;
    }
    writeParty(change, party, values);
    return true;
  }

  /** Adds a person; their details stand outside the evidence. */
  public long addPerson(long change, PersonDetails details, @Nullable Long account) {
    long person = add(change, Party.Values.person());
    persons.write(change, person, details, account);
    return person;
  }

  /**
   * Gives a person other details or another account.
   *
   * @param version of the person's details, from {@link PersonRecords}
   * @return false when somebody else has changed them since
   */
  public boolean changePerson(
      long change, long person, long version, PersonDetails details, @Nullable Long account) {
    if (!end(change, "people.person_version", version)) {
      return false;
    }
    persons.write(change, person, details, account);
    return true;
  }

  /** Puts somebody into a post or on a board. */
  public long addTerm(long change, Term.Values values) {
    long term =
        jdbc.sql("insert into people.term (made_by) values (:change) returning id")
            .param("change", change)
            .query(Long.class)
            .single();
    writeTerm(change, term, values);
    return term;
  }

  /** Like {@link #change}, for a term. */
  public boolean changeTerm(long change, long term, long version, Term.Values values) {
    if (!end(change, "people.term_version", version)) {
      return false;
    }
    writeTerm(change, term, values);
    return true;
  }

  /** Takes out a term that never was. */
  public boolean removeTerm(long change, long version) {
    return end(change, "people.term_version", version);
  }

  /** Lets an organisation follow another from a day. */
  public void succeed(long change, long predecessor, long successor, LocalDate from, boolean main) {
    jdbc.sql(
            """
            insert into people.succession (predecessor, successor, from_day, main, made_by)
            values (:predecessor, :successor, :from, :main, :change)
            """)
        .param("predecessor", predecessor)
        .param("successor", successor)
        .param("from", from)
        .param("main", main)
        .param("change", change)
        .update();
  }

  /** Takes out a succession that never was. */
  public boolean removeSuccession(long change, long succession) {
    return end(change, "people.succession", succession);
  }

  private boolean end(long change, String table, long version) {
    return jdbc.sql(
                "update "
                    + table
                    + " set ended_by = :change where id = :version and ended_by is null")
            .param("change", change)
            .param("version", version)
            .update()
        == 1;
  }

  private void writeParty(long change, long party, Party.Values values) {
    jdbc.sql(
            """
            insert into people.party_version (party, kind, name, type, organisation, team, asked,
                reports_to, quorum, valid_from, valid_until, made_by)
            values (:party, :kind, :name, :type, :organisation, :team, :asked, :reportsTo, :quorum,
                :from, :until, :change)
            """)
        .param("party", party)
        .param("kind", values.kind().word())
        .param("name", values.name())
        .param("type", values.type())
        .param("organisation", values.organisation())
        .param("team", values.team())
        .param("asked", values.asked())
        .param("reportsTo", values.reportsTo())
        .param("quorum", values.quorum())
        .param("from", values.dates().from())
        .param("until", values.dates().until())
        .param("change", change)
        .update();
  }

  private void writeTerm(long change, long term, Term.Values values) {
    jdbc.sql(
            """
            insert into people.term_version (term, place, party, capacity, deputy_for, valid_from,
                valid_until, made_by)
            values (:term, :place, :party, :capacity, :deputyFor, :from, :until, :change)
            """)
        .param("term", term)
        .param("place", values.place())
        .param("party", values.party())
        .param("capacity", values.capacity().word())
        .param("deputyFor", values.deputyFor())
        .param("from", values.dates().from())
        .param("until", values.dates().until())
        .param("change", change)
        .update();
  }
}
