package org.goldenthread.app.search;

import org.goldenthread.app.audit.ChangeRecorded;
import org.goldenthread.app.database.TestDatabase;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** The room's parts for tests without a Spring context. */
public final class SearchFixtures {
  private SearchFixtures() {}

  /** Publishes changes to the index alone, before the commit, as the program does. */
  public static ApplicationEventPublisher indexing(TestDatabase database) {
    var index = index(database);
    return event ->
        TransactionSynchronizationManager.registerSynchronization(
            new TransactionSynchronization() {
              @Override
              public void beforeCommit(boolean readOnly) {
                index.update((ChangeRecorded) event);
              }
            });
  }

  static SearchIndex index(TestDatabase database) {
    return new SearchIndex(database.tenancy(), database.sql());
  }

  static Findings.Question asked(String typed) {
    return new Findings.Question(Typed.of(typed), null, null, 1);
  }
}
