package org.goldenthread.app.people;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.goldenthread.app.audit.KnownBy;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Organisations, teams, boards, posts, persons and names as printed, by their names. */
@Component
public class Parties {

  /** What a party is; a name nobody has matched yet is {@link #AS_PRINTED}. */
  public enum Kind {
    ORGANISATION("organisation"),
    BOARD("board"),
    TEAM("team"),
    POST("post"),
    PERSON("person"),
    AS_PRINTED("as-printed");

    private final String word;

    Kind(String word) {
      this.word = word;
    }

    /** In tables. */
    public String word() {
      return word;
    }

    /** Where the addresses of its pages begin. */
    public String folder() {
      return this == BOARD ? "boards" : "people/" + word + "s";
    }

    public static Kind of(String word) {
      return Arrays.stream(values())
          .filter(kind -> kind.word.equals(word))
          .findFirst()
          .orElseThrow(() -> new IllegalArgumentException("no kind is called " + word));
    }
  }

  private static final String RESOLVED =
      """
      with meant as (
        select asked.id as asked, coalesce(said.party, asked.id) as party, said.position
          from unnest(:parties) asked (id)
          left join lateral (
            select v.party, v.position from people.match v
      """
          + KnownBy.KNOWN
          + " where v.printed = asked.id and v.party is not null and "
          + KnownBy.VALID
          + """
          ) said on true
      )
      select meant.asked, p.id as party, p.key, v.kind, coalesce(v.name, d.name) as name
        from meant
        join people.party p on p.id = meant.party
        join people.party_version v on v.party = p.id
        left join people.person_version person on person.party = p.id and person.ended_by is null
        left join people.person_detail d on d.version = person.id
      """
          + KnownBy.KNOWN
          + " where "
          + KnownBy.VALID
          + " order by meant.asked, meant.position";

  private final JdbcClient jdbc;

  public Parties(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * A party by the name it goes by.
   *
   * @param key stands in its address
   * @param name null for a person whose details were removed
   */
  public record Named(long id, UUID key, Kind kind, @Nullable String name) {}

  /**
   * Who is meant by each of these parties: for a name as printed the parties it was matched with by
   * a day, in order, or itself while nobody has said; every other party itself.
   */
  public Map<Long, List<Named>> resolved(Collection<Long> parties, KnownBy knownBy) {
    Map<Long, List<Named>> meant = new HashMap<>();
    jdbc.sql(RESOLVED)
        .param("parties", parties.toArray(Long[]::new))
        .param("knownBy", knownBy.date())
        .query(
            rs -> {
              meant
                  .computeIfAbsent(rs.getLong("asked"), k -> new ArrayList<>())
                  .add(
                      new Named(
                          rs.getLong("party"),
                          rs.getObject("key", UUID.class),
                          Kind.of(rs.getString("kind")),
                          rs.getString("name")));
            });
    return meant;
  }

  /** Those of these parties that are persons: what they are called stands outside the record. */
  public Set<Long> persons(Collection<Long> parties) {
    return jdbc.sql(
            """
            select distinct party from people.party_version
             where party = any(:parties) and kind = 'person'
            """)
        .param("parties", parties.toArray(Long[]::new))
        .query(Long.class)
        .set();
  }

  /** The board that goes by a name, without case, today. */
  public Optional<Long> board(String name) {
    return jdbc.sql(
            """
            select party from people.party_version
             where kind = 'board' and md5(lower(name)) = md5(lower(:name)) and ended_by is null
             order by party limit 1
            """)
        .param("name", name)
        .query(Long.class)
        .optional();
  }

  /** Those of these names that stand and that a document was the first to know. */
  public List<Long> fromDocuments(Collection<Long> parties) {
    return jdbc.sql(
            """
            select v.party from people.party_version v join audit.document d on d.made_by = v.made_by
             where v.party = any(:parties) and v.ended_by is null
            """)
        .param("parties", parties.toArray(Long[]::new))
        .query(Long.class)
        .list();
  }

  /** Forgets names of which nothing speaks any more. */
  public void forget(long change, Collection<Long> parties) {
    jdbc.sql(
            """
            update people.party_version set ended_by = :change
             where party = any(:parties) and ended_by is null
            """)
        .param("change", change)
        .param("parties", parties.toArray(Long[]::new))
        .update();
  }

  /** A register for one change: finds parties by name without case and adds those not known. */
  public Register register(long change) {
    return new Register(change);
  }

  /** Holds what it has found, so that a document's hundreds of leads cost one read each name. */
  public final class Register {
    private final long change;
    private final Map<String, Long> known = new HashMap<>();

    private Register(long change) {
      this.change = change;
    }

    /** The id of the party of this kind and name. */
    public long id(Kind kind, String name) {
      return known.computeIfAbsent(
          kind.word + "\n" + name.toLowerCase(Locale.UK), key -> findOrAdd(kind, name));
    }

    private long findOrAdd(Kind kind, String name) {
      return jdbc.sql(
              """
              select party from people.party_version
               where kind = :kind and md5(lower(name)) = md5(lower(:name)) and ended_by is null
               order by party limit 1
              """)
          .param("kind", kind.word)
          .param("name", name)
          .query(Long.class)
          .optional()
          .orElseGet(() -> add(kind, name));
    }

    private long add(Kind kind, String name) {
      return jdbc.sql(
              """
              with party as (insert into people.party (made_by) values (:change) returning id)
              insert into people.party_version (party, kind, name, made_by)
              select id, :kind, :name, :change from party returning party
              """)
          .param("change", change)
          .param("kind", kind.word)
          .param("name", name)
          .query(Long.class)
          .single();
    }
  }
}
