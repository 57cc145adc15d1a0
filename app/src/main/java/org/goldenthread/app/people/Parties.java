package org.goldenthread.app.people;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Boards, organisations, posts and names as printed, each once a partnership. */
@Component
public class Parties {

  /** What a party is; a name nobody has matched yet is {@link #AS_PRINTED}. */
  public enum Kind {
    ORGANISATION("organisation"),
    BOARD("board"),
    TEAM("team"),
    POST("post"),
    AS_PRINTED("as-printed");

    private final String word;

    Kind(String word) {
      this.word = word;
    }
  }

  private final JdbcClient jdbc;

  public Parties(JdbcClient jdbc) {
    this.jdbc = jdbc;
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
               where kind = :kind and lower(name) = lower(:name) and ended_by is null
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
