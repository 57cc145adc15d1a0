package org.goldenthread.app.audit;

import org.goldenthread.app.database.TestDatabase;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The room's parts for tests without a Spring context. */
public final class AuditFixtures {
  public static final Author PERFORMANCE_OFFICER = new Author("Performance officer", 7L);

  private AuditFixtures() {}

  /** The change record, with nobody listening. */
  public static Changes changes(JdbcClient sql) {
    return changes(sql, event -> {});
  }

  /** The change record with a listener. */
  public static Changes changes(JdbcClient sql, ApplicationEventPublisher events) {
    return new Changes(sql, events, Evidence.witness(TestDatabase.KEYS));
  }

  /** The sealer and the check of a test database. */
  public static Evidence evidence(TestDatabase database) {
    return new Evidence(database.source(), database.tenancy(), TestDatabase.KEYS);
  }
}
