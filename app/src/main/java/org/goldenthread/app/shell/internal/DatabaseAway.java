package org.goldenthread.app.shell.internal;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.transaction.CannotCreateTransactionException;

/** Tells a failure of the database's connection from a failure of ours. */
final class DatabaseAway {

  private DatabaseAway() {}

  /** True when a thrown object, or what caused it, is a database that cannot be reached. */
  static boolean isCause(@Nullable Object thrown) {
    return thrown instanceof Throwable failure
        && Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
            .anyMatch(
                cause ->
                    cause instanceof DataAccessResourceFailureException
                        || cause instanceof CannotCreateTransactionException);
  }
}
