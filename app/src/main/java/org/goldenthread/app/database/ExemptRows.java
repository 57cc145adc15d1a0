package org.goldenthread.app.database;

import org.springframework.jdbc.core.simple.JdbcClient;

/** Lets work of the program's own touch exempt rows, whoever it is done for. */
public final class ExemptRows {
  private ExemptRows() {}

  /**
   * Does work that sees every exempt row of the partnership; afterwards the transaction sees what
   * it saw before. Nothing the work reads may reach a page.
   */
  public static void seenBy(JdbcClient jdbc, Runnable work) {
    String before =
        jdbc.sql("select coalesce(current_setting('gt.exempt', true), '')")
            .query(String.class)
            .single();
    see(jdbc, "all");
    work.run();
    see(jdbc, before);
  }

  private static void see(JdbcClient jdbc, String exempt) {
    jdbc.sql("select set_config('gt.exempt', ?, true)").param(exempt).query(String.class).single();
  }
}
