package org.goldenthread.app.audit;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.goldenthread.app.database.ExemptRows;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Takes back what one change brought. It counts as known from the same day as that change, so that
 * no day shows what was brought; the history still does. Nothing is overwritten: what the change
 * had ended is said again in rows of its own.
 *
 * @param change that takes back
 * @param brought the change that is taken back
 * @param restored changes that said again what {@code brought} had said, when something later was
 *     taken back
 * @param knownOn the day of both
 */
public record TakingBack(long change, long brought, List<Long> restored, LocalDate knownOn) {
  public TakingBack {
    restored = List.copyOf(restored);
  }

  /** The changes whose rows are taken back. */
  public Long[] made() {
    return java.util.stream.Stream.concat(java.util.stream.Stream.of(brought), restored.stream())
        .toArray(Long[]::new);
  }

  /** Ends the rows that were brought to a table, exempt ones too, whoever takes them back. */
  public void end(JdbcClient jdbc, String table) {
    ExemptRows.seenBy(jdbc, () -> endSeen(jdbc, table));
  }

  private void endSeen(JdbcClient jdbc, String table) {
    jdbc.sql(
            """
            update %s v set ended_by = :change
             where v.made_by = any(:made)
               and not exists (select 1 from audit.change e
                                where e.id = v.ended_by and e.known_on <= :knownOn)
            """
                .formatted(table))
        .param("change", change)
        .param("made", made())
        .param("knownOn", knownOn)
        .update();
  }

  /** Ends them, and says again what they had ended. */
  public void restore(JdbcClient jdbc, String table) {
    restore(jdbc, table, "true", "", "");
  }

  /**
   * As {@link #restore(JdbcClient, String)}, with another value in one column.
   *
   * @param same in SQL, when a row {@code l} that was brought stands in the place of the row {@code
   *     v} that is said again: what ended the one ends the other
   * @param column none when empty
   * @param value in SQL
   */
  public void restore(JdbcClient jdbc, String table, String same, String column, String value) {
    List<String> columns = columns(jdbc, table);
    jdbc.sql(
            """
            insert into %1$s (%2$s, made_by, ended_by)
            select %3$s, :change,
                   (select max(l.ended_by) from %1$s l where l.made_by = :latest
                      and l.ended_by is not null and %4$s)
              from %1$s v where v.ended_by = :brought order by v.id
            """
                .formatted(
                    table,
                    String.join(", ", columns),
                    columns.stream()
                        .map(c -> c.equals(column) ? value : "v." + c)
                        .collect(Collectors.joining(", ")),
                    same))
        .param("change", change)
        .param("brought", brought)
        .param("latest", restored.stream().max(Long::compare).orElse(brought))
        .update();
    end(jdbc, table);
  }

  private static List<String> columns(JdbcClient jdbc, String table) {
    return jdbc.sql(
            """
            select quote_ident(attname) from pg_attribute
             where attrelid = :table::regclass and attnum > 0 and not attisdropped
               and attname not in ('id', 'made_by', 'ended_by')
             order by attnum
            """)
        .param("table", table)
        .query(String.class)
        .list();
  }
}
