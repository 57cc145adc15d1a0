package org.goldenthread.app.cli;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.goldenthread.app.audit.Evidence;
import org.goldenthread.app.database.DatabaseUnavailableException;
import org.goldenthread.app.database.EmbeddedDatabase;
import org.goldenthread.app.database.Migrations;
import org.goldenthread.app.database.ProgramKeys;
import org.goldenthread.app.database.Tenancy;
import org.goldenthread.app.people.Partnership;
import org.goldenthread.app.people.Partnerships;
import org.jspecify.annotations.Nullable;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;

/**
 * The record to look at, without the rest of the program: in a data folder, whether the program
 * runs on it or not, or on the server that the environment names.
 *
 * @param names of the partnerships by number
 * @param embedded to be closed again, null with a server of one's own
 */
record EvidenceSource(
    Evidence evidence, Map<Integer, String> names, @Nullable EmbeddedDatabase embedded)
    implements AutoCloseable {
  static final String DATA_HELP =
      "Folder with the database (default: the server in GT_DATABASE_URL, else demo-data).";

  /**
   * Opens a record.
   *
   * @param data folder; null for the server in the environment, else the demo's folder
   */
  static EvidenceSource open(@Nullable Path data) {
    try {
      String url = System.getenv("GT_DATABASE_URL");
      return data == null && url != null
          ? ofServer(url)
          : ofFolder(data == null ? Path.of("demo-data") : data);
    } catch (DatabaseUnavailableException e) {
      throw new UserMessageException(String.valueOf(e.getMessage()), e);
    }
  }

  private static EvidenceSource ofFolder(Path data) {
    EmbeddedDatabase database = EmbeddedDatabase.join(data);
    try {
      if (!Migrations.haveRun(database.access())) {
        throw new UserMessageException(
            "The data in " + data + " is of another version. Start the program on it once, first.");
      }
      return of(database.access().appDataSource(), database.keys(), database);
    } catch (RuntimeException e) {
      database.close();
      throw e;
    }
  }

  private static EvidenceSource ofServer(String url) {
    var source = new PGSimpleDataSource();
    source.setUrl(url);
    source.setUser(System.getenv().getOrDefault("GT_DATABASE_APP_USER", "gt_app"));
    source.setPassword(System.getenv("GT_DATABASE_APP_PASSWORD"));
    return of(source, ProgramKeys.of(EvidenceSource::fromEnvironment), null);
  }

  private static @Nullable String fromEnvironment(String setting) {
    return System.getenv(setting.toUpperCase(Locale.ROOT).replace('.', '_'));
  }

  private static EvidenceSource of(
      DataSource source, ProgramKeys keys, @Nullable EmbeddedDatabase embedded) {
    var tenancy = new Tenancy(source, new JdbcTransactionManager(source));
    Map<Integer, String> names =
        new Partnerships(JdbcClient.create(source))
            .all().stream().collect(Collectors.toMap(Partnership::id, Partnership::name));
    return new EvidenceSource(new Evidence(source, tenancy, keys), names, embedded);
  }

  @Override
  public void close() {
    if (embedded != null) {
      embedded.close();
    }
  }
}
