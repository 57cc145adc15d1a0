package org.goldenthread.app.audit;

import org.springframework.jdbc.core.simple.JdbcClient;

/** The room's parts for tests without a Spring context. */
public final class AuditFixtures {
  public static final Author PERFORMANCE_OFFICER = new Author("Performance officer", 7L);

  private AuditFixtures() {}

  /** The change record, with nobody listening. */
  public static Changes changes(JdbcClient sql) {
    return new Changes(sql, event -> {});
  }
}
