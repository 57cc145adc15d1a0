package org.goldenthread.app.home;

import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The change that brought a document in.
 *
 * @param knownOn the document's own day
 */
record Brought(long change, LocalDate knownOn) {

  /** A statement that may name {@code :brought} and {@code :knownOn}. */
  JdbcClient.StatementSpec ask(JdbcClient jdbc, String sql) {
    return jdbc.sql(sql).param("brought", change).param("knownOn", knownOn);
  }

  /** The rows of a table that were brought, in SQL. */
  static String rows(String table) {
    return "select v.id from %s v where v.made_by = :brought".formatted(table);
  }

  /**
   * What a document brought versions of and what would have none on its day or later without it, in
   * SQL: neither is one said again that it ended, nor did a later one come before it.
   *
   * @param link the column of the table of versions that names it
   */
  static String lost(String versions, String link) {
    return """
        select v.%2$s from %1$s v where v.made_by = :brought and not exists (
          select from %1$s w
            join audit.change m on m.id = w.made_by
            left join audit.change e on e.id = w.ended_by
           where w.%2$s = v.%2$s and w.made_by <> :brought and w.restates is distinct from :brought
             and (w.ended_by = :brought
               or m.known_on > :knownOn and (e.id is null or e.known_on > m.known_on)))
        """
        .formatted(versions, link);
  }
}
