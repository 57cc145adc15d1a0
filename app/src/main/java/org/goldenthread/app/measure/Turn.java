package org.goldenthread.app.measure;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Whoever changes measures of a partnership waits until an earlier change is done, so that what a
 * form was opened on can be compared with what holds now.
 */
final class Turn {
  private Turn() {}

  /** Waits for the turn, which ends with the transaction. */
  static void take(JdbcClient jdbc) {
    jdbc.sql(
            """
            select 1 from (select pg_advisory_xact_lock(
              hashtextextended('measure ' || current_setting('gt.partnership'), 0))) turn
            """)
        .query(Integer.class)
        .single();
  }
}
