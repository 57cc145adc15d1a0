package org.goldenthread.app.database;

import java.util.function.Supplier;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The one place where a transaction is tied to a partnership. Outside of it the database shows no
 * row of any partnership.
 */
public final class Tenancy {
  private final JdbcClient sql;
  private final TransactionTemplate reading;
  private final TransactionTemplate writing;

  public Tenancy(DataSource dataSource, PlatformTransactionManager transactions) {
    this.sql = JdbcClient.create(dataSource);
    this.reading = new TransactionTemplate(transactions);
    this.reading.setReadOnly(true);
    // A page is put together from several statements, which must agree with each other.
    this.reading.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
    this.writing = new TransactionTemplate(transactions);
  }

  /**
   * Reads one partnership's rows and the reference data, all as of one moment.
   *
   * @param partnership 1 or more
   * @throws IllegalStateException when called within work for another partnership
   */
  public <T extends @Nullable Object> T read(int partnership, Supplier<T> work) {
    return within(partnership, reading, work);
  }

  /**
   * Writes for one partnership, all of it or nothing. What it returns has been acknowledged by the
   * database once this method returns.
   *
   * @param partnership 1 or more
   * @throws IllegalStateException when called within work for another partnership, or within a read
   */
  public <T extends @Nullable Object> T write(int partnership, Supplier<T> work) {
    if (current() != null && TransactionSynchronizationManager.isCurrentTransactionReadOnly()) {
      throw new IllegalStateException("a write within a read of partnership " + partnership);
    }
    return within(partnership, writing, work);
  }

  private <T extends @Nullable Object> T within(
      int partnership, TransactionTemplate transaction, Supplier<T> work) {
    if (partnership < 1) {
      throw new IllegalArgumentException("partnership must be 1 or more but is " + partnership);
    }
    Integer current = current();
    if (current == null) {
      return begin(partnership, transaction, work);
    }
    if (current != partnership) {
      throw new IllegalStateException(
          "work for partnership " + partnership + " within work for partnership " + current);
    }
    return work.get();
  }

  private <T extends @Nullable Object> T begin(
      int partnership, TransactionTemplate transaction, Supplier<T> work) {
    TransactionSynchronizationManager.bindResource(this, partnership);
    try {
      return run(transaction, partnership, work);
    } finally {
      TransactionSynchronizationManager.unbindResource(this);
    }
  }

  // The template declares its result nullable whatever the work returns.
  @SuppressWarnings("NullAway")
  private <T extends @Nullable Object> T run(
      TransactionTemplate transaction, int partnership, Supplier<T> work) {
    return transaction.execute(
        status -> {
          if (!status.isNewTransaction()) {
            throw new IllegalStateException("a transaction outside any partnership is open");
          }
          sql.sql("select set_config('gt.partnership', ?, true)")
              .param(Integer.toString(partnership))
              .query(String.class)
              .single();
          return work.get();
        });
  }

  private @Nullable Integer current() {
    return (Integer) TransactionSynchronizationManager.getResource(this);
  }
}
