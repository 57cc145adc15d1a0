package org.goldenthread.app.audit;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.goldenthread.app.database.ExemptRows;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Takes back what one change brought. It counts as known from the same day as that change, so that
 * no day shows what was brought; the history still does. Nothing is overwritten: what the change
 * had ended is said again in rows of its own, which name in {@code restates} the change that said
 * it first. Only what nothing later rests on is taken back, so that what was ended by a change
 * stands again as it did before it.
 *
 * @param change that takes back
 * @param brought the change that is taken back
 * @param knownOn the day of both
 */
public record TakingBack(long change, long brought, LocalDate knownOn) {

  /**
   * Ends the rows that were brought to a table whose rows take the place of no others; exempt ones
   * too, whoever takes them back.
   */
  public void end(JdbcClient jdbc, String table) {
    ExemptRows.seenBy(jdbc, () -> end(jdbc, table, "v.made_by = :brought"));
  }

  /**
   * Ends the rows that were brought to a table, and says again what they had ended.
   *
   * @param next in SQL, of the row {@code v}: the change which ends it now, the first that was
   *     known after {@code :knownOn} and stands; null when none does
   */
  public void restore(JdbcClient jdbc, String table, String next) {
    List<String> columns = columns(jdbc, table);
    jdbc.sql(
            """
            insert into %1$s (%2$s, restates, made_by, ended_by)
            select %3$s, coalesce(v.restates, v.made_by), :change, %4$s
              from %1$s v
              join audit.change m on m.id = v.made_by and m.known_on <= :knownOn
             where v.ended_by = :brought order by v.id
            """
                .formatted(
                    table,
                    String.join(", ", columns),
                    columns.stream().map(c -> "v." + c).collect(Collectors.joining(", ")),
                    next))
        .param("change", change)
        .param("brought", brought)
        .param("knownOn", knownOn)
        .update();
    end(jdbc, table, "(v.made_by = :brought or v.restates = :brought)");
  }

  private void end(JdbcClient jdbc, String table, String which) {
    jdbc.sql(
            """
            update %s v set ended_by = :change
             where %s and not exists (select 1 from audit.change e
                                       where e.id = v.ended_by and e.known_on <= :knownOn)
            """
                .formatted(table, which))
        .param("change", change)
        .param("brought", brought)
        .param("knownOn", knownOn)
        .update();
  }

  private static List<String> columns(JdbcClient jdbc, String table) {
    return jdbc.sql(
            """
            select quote_ident(attname) from pg_attribute
             where attrelid = :table::regclass and attnum > 0 and not attisdropped
               and attname not in ('id', 'restates', 'made_by', 'ended_by')
             order by attnum
            """)
        .param("table", table)
        .query(String.class)
        .list();
  }
}
