package org.goldenthread.app.search;

import java.util.List;
import org.goldenthread.app.audit.ChangeRecorded;
import org.goldenthread.app.database.ExemptRows;
import org.goldenthread.app.database.Tenancy;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Keeps what can be found in step with the record, in the same transaction as what it describes.
 * What is said of a subject is made again as a whole, so that the index never depends on the way it
 * came about: {@link #rebuild} makes the same. Exempt rows are made findable too, for those
 * entitled, whoever makes the change.
 */
@Component
public class SearchIndex {
  private static final String MAKE =
      """
      insert into search.entry (source, subject, kind, plan, item, path, within, ref, title, body,
          known_from, known_until, exempt_paragraph, exempt_board)
      select source, subject, kind, plan, item, path, within, ref, title, body,
          known_from, known_until, exempt_paragraph, exempt_board
        from search.source
      """;

  private final Tenancy tenancy;
  private final JdbcClient jdbc;

  public SearchIndex(Tenancy tenancy, JdbcClient jdbc) {
    this.tenancy = tenancy;
    this.jdbc = jdbc;
  }

  /** Makes the entries of all that a change made or ended, before it is acknowledged. */
  @TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT)
  public void update(ChangeRecorded recorded) {
    ExemptRows.seenBy(jdbc, () -> touchedBy(recorded.change()).forEach(this::makeAgain));
  }

  /** Makes every entry of a partnership again. */
  public void rebuild(int partnership) {
    tenancy.write(
        partnership,
        () -> {
          ExemptRows.seenBy(
              jdbc,
              () -> {
                jdbc.sql("delete from search.entry").update();
                jdbc.sql(MAKE).update();
              });
          return null;
        });
  }

  /** Subjects of one source. */
  private record Touched(String source, Long[] subjects) {}

  private List<Touched> touchedBy(long change) {
    return jdbc.sql(
            """
            select source, array_agg(distinct subject) as subjects
              from search.touched where change = :change group by source
            """)
        .param("change", change)
        .query(
            (rs, n) ->
                new Touched(rs.getString("source"), (Long[]) rs.getArray("subjects").getArray()))
        .list();
  }

  private void makeAgain(Touched touched) {
    jdbc.sql("delete from search.entry where source = :source and subject = any(:subjects)")
        .param("source", touched.source())
        .param("subjects", touched.subjects())
        .update();
    jdbc.sql(MAKE + " where source = :source and subject = any(:subjects)")
        .param("source", touched.source())
        .param("subjects", touched.subjects())
        .update();
  }
}
