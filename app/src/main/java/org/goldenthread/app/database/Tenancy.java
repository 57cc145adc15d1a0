package org.goldenthread.app.database;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The one place where a transaction is tied to a partnership. Outside of it the database shows no
 * row of any partnership.
 */
public final class Tenancy {
  private final NamedParameterJdbcTemplate sql;
  private final TransactionTemplate reading;
  private final TransactionTemplate writing;
  private final TransactionTemplate rehearsing;

  public Tenancy(DataSource dataSource, PlatformTransactionManager transactions) {
    this.sql = new NamedParameterJdbcTemplate(dataSource);
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
    return read(partnership, List.of(), work);
  }

  /**
   * Reads as {@link #read(int, Supplier)} does, and asks what the work will ask in any case in the
   * journey to the database that begins it.
   */
  public <T extends @Nullable Object> T read(
      int partnership, List<Question<?>> opening, Supplier<T> work) {
    return within(Scope.of(partnership), false, reading, opening, work);
  }

  /** Reads as {@link #read(int, Supplier)} does, with the exempt rows the scope covers. */
  public <T extends @Nullable Object> T read(Scope scope, Supplier<T> work) {
    return read(scope, List.of(), work);
  }

  /** The same, opened as {@link #read(int, List, Supplier)} is. */
  public <T extends @Nullable Object> T read(
      Scope scope, List<Question<?>> opening, Supplier<T> work) {
    return within(scope, true, reading, opening, work);
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
    return within(Scope.of(partnership), false, writing, List.of(), work);
  }

  /** Writes as {@link #write(int, Supplier)} does, seeing the exempt rows the scope covers. */
  public <T extends @Nullable Object> T write(Scope scope, Supplier<T> work) {
    refuseWithinRead(scope.partnership());
    return within(scope, true, writing, List.of(), work);
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
    return begin(scope, rehearsing, List.of(), work);
  }

  private void refuseWithinRead(int partnership) {
    if (current() != null && TransactionSynchronizationManager.isCurrentTransactionReadOnly()) {
      throw new IllegalStateException("a write within a read of partnership " + partnership);
    }
  }

  /** Work within work joins it, and sees what that sees unless it asks for more. */
  private <T extends @Nullable Object> T within(
      Scope scope,
      boolean exactly,
      TransactionTemplate transaction,
      List<Question<?>> opening,
      Supplier<T> work) {
    Scope current = current();
    if (current == null) {
      return begin(scope, transaction, opening, work);
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
      Scope scope, TransactionTemplate transaction, List<Question<?>> opening, Supplier<T> work) {
    TransactionSynchronizationManager.bindResource(this, scope);
    try {
      return run(transaction, scope, opening, work);
    } finally {
      TransactionSynchronizationManager.unbindResource(this);
    }
  }

  // The template declares its result nullable whatever the work returns.
  @SuppressWarnings("NullAway")
  private <T extends @Nullable Object> T run(
      TransactionTemplate transaction, Scope scope, List<Question<?>> opening, Supplier<T> work) {
    return transaction.execute(
        status -> {
          if (!status.isNewTransaction()) {
            throw new IllegalStateException("a transaction outside any partnership is open");
          }
          if (transaction == rehearsing) {
            status.setRollbackOnly();
          }
          var start = new Opening(scope, transaction.isReadOnly(), opening);
          Map<List<Object>, Object> known = start.ask(sql);
          return transaction.isReadOnly() ? Reading.during(known, work) : work.get();
        });
  }

  private @Nullable Scope current() {
    return (Scope) TransactionSynchronizationManager.getResource(this);
  }
}
