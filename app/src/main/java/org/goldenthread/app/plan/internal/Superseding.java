package org.goldenthread.app.plan.internal;

import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A version of a plan that takes the place of what was valid on its day.
 *
 * @param change that makes the version and ends the rows before it
 */
public record Superseding(long change, long plan, LocalDate knownOn) {

  /** Rows of an item table that belong to the plan. */
  public static final String OF_ITEMS = "v.item in (select id from plan.item where plan = :plan)";

  /** Rows of a table with a plan column. */
  public static final String OF_PLAN = "v.plan = :plan";

  /** Lets nobody else write this plan until the transaction ends. */
  public static void lock(JdbcClient jdbc, long plan) {
    jdbc.sql("select pg_advisory_xact_lock(hashtextextended('plan.plan', :plan))")
        .param("plan", plan)
        .query(rs -> {});
  }

  /**
   * Ends the rows that were valid on its day, and those that say the same again from a later day.
   */
  public void end(JdbcClient jdbc, String table, String which) {
    jdbc.sql(
            """
            update %s v set ended_by = :change
              from audit.change said
             where said.id = coalesce(v.restates, v.made_by) and said.known_on <= :knownOn
               and v.made_by <> :change
               and not exists (select 1 from audit.change ended
                                where ended.id = v.ended_by and ended.known_on <= :knownOn)
               and %s
            """
                .formatted(table, which))
        .param("change", change)
        .param("knownOn", knownOn)
        .param("plan", plan)
        .update();
  }
}
