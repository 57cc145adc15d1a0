package org.goldenthread.app.database;

import java.util.function.Supplier;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.PreparedStatementCallback;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The one place where a transaction is tied to a partnership. Outside of it the database shows no
 * row of any partnership.
 */
public final class Tenancy {
  private static final String SETTINGS =
      "select set_config('gt.partnership', ?, true), set_config('gt.exempt', ?, true),"
          + " set_config('gt.held', ?, true)";

  /**
   * A page is put together from several statements, which must agree with each other. Said in the
   * same journey to the database as the settings, and not through the transaction manager, which
   * asks for the level before, sets it for the session and sets it back: three journeys a page.
   */
  private static final String AGREEING = "set transaction isolation level repeatable read; ";

  private final JdbcTemplate sql;
  private final TransactionTemplate reading;
  private final TransactionTemplate writing;
  private final TransactionTemplate rehearsing;

  public Tenancy(DataSource dataSource, PlatformTransactionManager transactions) {
    this.sql = new JdbcTemplate(dataSource);
    this.reading = new TransactionTemplate(transactions);
    this.reading.setReadOnly(true);
    this.writing = new TransactionTemplate(transactions);
    this.rehearsing = new TransactionTemplate(transactions);
  }

  /**
   * Reads one partnership's rows without exempt ones, and the reference data, all as of one moment.
   *
   * @param partnership 1 or more
   * @throws IllegalStateException when called within work for another partnership
   */
  public <T extends @Nullable Object> T read(int partnership, Supplier<T> work) {
    return within(Scope.of(partnership), false, reading, work);
  }

  /** Reads as {@link #read(int, Supplier)} does, with the exempt rows the scope covers. */
  public <T extends @Nullable Object> T read(Scope scope, Supplier<T> work) {
    return within(scope, true, reading, work);
  }

  /**
   * Writes for one partnership, all of it or nothing. What it returns has been acknowledged by the
   * database once this method returns.
   *
   * @param partnership 1 or more
   * @throws IllegalStateException when called within work for another partnership, or within a read
   */
  public <T extends @Nullable Object> T write(int partnership, Supplier<T> work) {
    refuseWithinRead(partnership);
    return within(Scope.of(partnership), false, writing, work);
  }

  /** Writes as {@link #write(int, Supplier)} does, seeing the exempt rows the scope covers. */
  public <T extends @Nullable Object> T write(Scope scope, Supplier<T> work) {
    refuseWithinRead(scope.partnership());
    return within(scope, true, writing, work);
  }

  /**
   * Writes as {@link #write(Scope, Supplier)} does, and takes all of it back: for finding out what
   * a write would do.
   *
   * @throws IllegalStateException when called within other work, which it would take back too
   */
  public <T extends @Nullable Object> T rehearse(Scope scope, Supplier<T> work) {
    if (current() != null) {
      throw new IllegalStateException("a rehearsal within other work");
    }
    return begin(scope, rehearsing, work);
  }

  private void refuseWithinRead(int partnership) {
    if (current() != null && TransactionSynchronizationManager.isCurrentTransactionReadOnly()) {
      throw new IllegalStateException("a write within a read of partnership " + partnership);
    }
  }

  /** Work within work joins it, and sees what that sees unless it asks for more. */
  private <T extends @Nullable Object> T within(
      Scope scope, boolean exactly, TransactionTemplate transaction, Supplier<T> work) {
    Scope current = current();
    if (current == null) {
      return begin(scope, transaction, work);
    }
    if (current.partnership() != scope.partnership()) {
      throw new IllegalStateException(
          "work for partnership "
              + scope.partnership()
              + " within work for partnership "
              + current.partnership());
    }
    if (exactly && !scope.exemption().equals(current.exemption())) {
      throw new IllegalStateException("work with another exemption than the work it is within");
    }
    if (scope.seesHeld() && !current.seesHeld()) {
      throw new IllegalStateException("work that sees held figures within work that does not");
    }
    return work.get();
  }

  private <T extends @Nullable Object> T begin(
      Scope scope, TransactionTemplate transaction, Supplier<T> work) {
    TransactionSynchronizationManager.bindResource(this, scope);
    try {
      return run(transaction, scope, work);
    } finally {
      TransactionSynchronizationManager.unbindResource(this);
    }
  }

  // The template declares its result nullable whatever the work returns.
  @SuppressWarnings("NullAway")
  private <T extends @Nullable Object> T run(
      TransactionTemplate transaction, Scope scope, Supplier<T> work) {
    return transaction.execute(
        status -> {
          if (!status.isNewTransaction()) {
            throw new IllegalStateException("a transaction outside any partnership is open");
          }
          if (transaction == rehearsing) {
            status.setRollbackOnly();
          }
          settle(scope, transaction.isReadOnly());
          return transaction.isReadOnly() ? Reading.during(work) : work.get();
        });
  }

  private void settle(Scope scope, boolean agreeing) {
    sql.execute(
        agreeing ? AGREEING + SETTINGS : SETTINGS,
        (PreparedStatementCallback<Boolean>)
            statement -> {
              statement.setString(1, Integer.toString(scope.partnership()));
              statement.setString(2, scope.exemption().setting());
              statement.setString(3, scope.seesHeld() ? "yes" : "");
              return statement.execute();
            });
  }

  private @Nullable Scope current() {
    return (Scope) TransactionSynchronizationManager.getResource(this);
  }
}
