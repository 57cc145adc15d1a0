package org.goldenthread.app.plan;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads how a plan's own document heads the columns of its tables. */
@Component
public class ColumnHeads {
  private final JdbcClient jdbc;

  public ColumnHeads(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * The head of a column as printed.
   *
   * @param column target, data, progress, status or lead
   */
  public record Head(String column, String text) {}

  /** The heads of the document this edition was read from or rests on. */
  public List<Head> of(PlanHeader edition) {
    return jdbc.sql(
            """
            select head_of as "column", head as text from plan.column_head
             where plan = :plan and document = :document order by id
            """)
        .param("plan", edition.id())
        .param("document", edition.document())
        .query(Head.class)
        .list();
  }
}
