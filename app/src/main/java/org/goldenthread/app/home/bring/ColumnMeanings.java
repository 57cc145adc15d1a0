package org.goldenthread.app.home.bring;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.goldenthread.app.audit.TakingBack;
import org.goldenthread.intake.table.ColumnRole;
import org.goldenthread.intake.table.Meanings;
import org.jspecify.annotations.Nullable;
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
    jdbc.sql("select shape, position, role from home.column_meaning where ended_by is null")
        .query(Kept.class)
        .list()
        .forEach(
            kept ->
                byShape
                    .computeIfAbsent(kept.shape(), s -> new HashMap<>())
                    .put(kept.position(), ColumnRole.valueOf(kept.role())));
    return byShape;
  }

  /** Remembers what was said of a document that is now in the record. */
  void remember(long change, List<SaidCorrections.Column> said) {
    Map<String, Map<Integer, ColumnRole>> before = remembered();
    for (SaidCorrections.Column column : said) {
      @Nullable ColumnRole was =
          Optional.ofNullable(before.get(column.shape()))
              .map(columns -> columns.get(column.position()))
              .orElse(null);
      if (was != column.role()) {
        put(change, column);
      }
    }
  }

  /** Forgets what was remembered with a document that is taken back. */
  public void takeBack(TakingBack taking) {
    taking.end(jdbc, "home.column_meaning");
  }

  private void put(long change, SaidCorrections.Column column) {
    jdbc.sql(
            """
            update home.column_meaning set ended_by = :change
             where shape = :shape and position = :position and ended_by is null
            """)
        .param("change", change)
        .param("shape", column.shape())
        .param("position", column.position())
        .update();
    if (column.role() != null) {
      jdbc.sql(
              """
              insert into home.column_meaning (shape, position, header, role, made_by)
              values (:shape, :position, :header, :role, :change)
              """)
          .param("shape", column.shape())
          .param("position", column.position())
          .param("header", column.header())
          .param("role", column.role().name())
          .param("change", change)
          .update();
    }
  }
}
