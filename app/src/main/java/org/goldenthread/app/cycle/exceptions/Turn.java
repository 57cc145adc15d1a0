package org.goldenthread.app.cycle.exceptions;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Whoever says something about exceptions waits until an earlier one is done, so that what a form
 * was opened on can be compared with what holds now.
 */
final class Turn {
  private Turn() {}

  /** Waits for the turn, which ends with the transaction. */
  static void take(JdbcClient jdbc) {
    jdbc.sql(
            """
            select 1 from (select pg_advisory_xact_lock(
              hashtextextended('exceptions ' || current_setting('gt.partnership'), 0))) turn
            """)
        .query(Integer.class)
        .single();
  }
}
