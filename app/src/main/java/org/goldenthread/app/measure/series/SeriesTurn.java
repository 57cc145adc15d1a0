package org.goldenthread.app.measure.series;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Whoever stores series of a partnership, or says that a measure is worked out and has none, waits
 * until another who does is done.
 */
public final class SeriesTurn {
  private SeriesTurn() {}

  /** Waits for the turn, which ends with the transaction. */
  public static void take(JdbcClient jdbc) {
    jdbc.sql(
            """
            select 1 from (select pg_advisory_xact_lock(
              hashtextextended('series ' || current_setting('gt.partnership'), 0))) turn
            """)
        .query(Integer.class)
        .single();
  }
}
