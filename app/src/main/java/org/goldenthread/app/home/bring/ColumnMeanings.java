package org.goldenthread.app.home.bring;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.goldenthread.app.audit.TakingBack;
import org.goldenthread.intake.table.ColumnRole;
import org.goldenthread.intake.table.Meanings;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What the columns of tables hold, as somebody said for one document and as it stands for the next.
 * Call inside a transaction for the partnership.
 */
@Component
public class ColumnMeanings {
  private final JdbcClient jdbc;

  public ColumnMeanings(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  private record Kept(String shape, int position, String role) {}

  /** What is remembered, and over it what is said of one document. */
  Meanings with(List<SaidCorrections.Column> said) {
    Map<String, Map<Integer, ColumnRole>> byShape = remembered();
    for (SaidCorrections.Column column : said) {
      Map<Integer, ColumnRole> columns =
          byShape.computeIfAbsent(column.shape(), s -> new HashMap<>());
      if (column.role() == null) {
        columns.remove(column.position());
      } else {
        columns.put(column.position(), column.role());
      }
    }
    return Meanings.of(byShape);
  }

  /** By shape and position. */
  public Map<String, Map<Integer, ColumnRole>> remembered() {
    Map<String, Map<Integer, ColumnRole>> byShape = new HashMap<>();
    jdbc.sql(
            """
            select shape, position, role from (
              select distinct on (shape, position) * from home.column_meaning
               where ended_by is null order by shape, position, id desc) said
             where role is not null
            """)
        .query(Kept.class)
        .list()
        .forEach(
            kept ->
                byShape
                    .computeIfAbsent(kept.shape(), s -> new HashMap<>())
                    .put(kept.position(), ColumnRole.valueOf(kept.role())));
    return byShape;
  }

  /**
   * Remembers what was said of a document that is now in the record, also where it says again what
   * is remembered: what another document said may be taken back.
   */
  void remember(long change, List<SaidCorrections.Column> said) {
    for (SaidCorrections.Column column : said) {
      jdbc.sql(
              """
              insert into home.column_meaning (shape, position, header, role, made_by)
              values (:shape, :position, :header, :role, :change)
              """)
          .param("shape", column.shape())
          .param("position", column.position())
          .param("header", column.header())
          .param("role", column.role() == null ? null : column.role().name())
          .param("change", change)
          .update();
    }
  }

  /** Forgets what was remembered with a document that is taken back. */
  public void takeBack(TakingBack taking) {
    taking.end(jdbc, "home.column_meaning");
  }
}
