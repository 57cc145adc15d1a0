package org.goldenthread.app.database;

import java.nio.file.Path;
import javax.sql.DataSource;
import org.goldenthread.app.database.internal.DatabaseConfiguration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A program that writes one row after the other, and prints each number once it is stored. */
final class WritingProgram {

  private WritingProgram() {}

  /** Writes until it is killed. */
  public static void main(String[] arguments) {
    EmbeddedDatabase database = EmbeddedDatabase.start(Path.of(arguments[0]));
    JdbcClient.create(database.access().ownerDataSource())
        .sql("create table written (number bigint primary key, filling text)")
        .update();
    JdbcClient.create(database.access().ownerDataSource())
        .sql("grant select, insert on written to gt_app")
        .update();
    DataSource pool = DatabaseConfiguration.pool(database.access(), 1);
    JdbcClient sql = JdbcClient.create(pool);
    for (long number = 1; ; number++) {
      sql.sql("insert into written values (?, repeat('x', 2000))").param(number).update();
      System.out.println("stored " + number);
    }
  }
}
