package org.goldenthread.app.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.goldenthread.app.database.internal.MigrationScripts;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Brings a database to this program's version, room by room, as the owner. Each room has a schema
 * and in it a history of its own.
 */
public final class Migrations {
  static final String HISTORY = "migration_history";

  // A room's scripts may refer to the tables of the rooms before it.
  private static final List<String> ROOMS =
      List.of(
          "audit", "people", "plan", "measure", "cycle", "action", "clinic", "meeting", "search",
          "publish", "home");

  private Migrations() {}

  /**
   * Runs what has not been run. A database that last ran this very set of scripts is left alone.
   */
  public static void run(DatabaseAccess access) {
    DataSource owner = access.ownerDataSource();
    String scripts = scriptsDigest();
    if (hasRun(owner, scripts)) {
      return;
    }
    migrate(owner, "gt", "__root");
    for (String room : ROOMS) {
      migrate(owner, room, room);
    }
    // A row that exists only once every room is done.
    JdbcClient.create(owner)
        .sql("insert into gt.migration_run (scripts) values (?)")
        .param(scripts)
        .update();
  }

  /** Whether the database is of this program's version. */
  public static boolean haveRun(DatabaseAccess access) {
    return hasRun(access.ownerDataSource(), scriptsDigest());
  }

  private static String scriptsDigest() {
    try {
      return MigrationScripts.digest();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the migration scripts", e);
    }
  }

  private static boolean hasRun(DataSource owner, String scripts) {
    JdbcClient sql = JdbcClient.create(owner);
    boolean migratedBefore =
        sql.sql("select to_regclass('gt.migration_run') is not null").query(Boolean.class).single();
    return migratedBefore
        && sql.sql("select scripts from gt.migration_run order by id desc limit 1")
            .query(String.class)
            .optional()
            .filter(scripts::equals)
            .isPresent();
  }

  private static void migrate(DataSource owner, String schema, String folder) {
    Flyway.configure()
        .dataSource(owner)
        .locations("classpath:db/migration/" + folder)
        .failOnMissingLocations(false)
        .defaultSchema(schema)
        .schemas(schema)
        .table(HISTORY)
        .load()
        .migrate();
    // The history is the owner's; the room's default privileges are meant for its own tables.
    JdbcClient.create(owner)
        .sql("revoke all on " + schema + "." + HISTORY + " from gt_app")
        .update();
  }
}
