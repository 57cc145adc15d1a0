package org.goldenthread.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.goldenthread.app.audit.Author;
import org.goldenthread.app.audit.Changes;
import org.goldenthread.app.audit.Evidence;
import org.goldenthread.app.database.EmbeddedDatabase;
import org.goldenthread.app.database.Migrations;
import org.goldenthread.app.database.Scope;
import org.goldenthread.app.database.Tenancy;
import org.goldenthread.app.measure.load.LoadFile;
import org.goldenthread.app.measure.load.LoadOptions;
import org.goldenthread.app.measure.load.LoadOutcome;
import org.goldenthread.app.measure.load.Loads;
import org.goldenthread.app.people.Partnerships;
import org.goldenthread.intake.RefusedDocumentException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;

/**
 * A database of its own for figures of national size, with one partnership and no web around it.
 */
final class NationalDatabase implements AutoCloseable {
  private final Path work;
  private final EmbeddedDatabase server;
  private final SingleConnectionDataSource app;
  private final JdbcClient sql;
  private final Tenancy tenancy;
  private final Changes changes;
  private final Loads loads;
  private final Evidence evidence;
  private final int partnership;

  NationalDatabase() throws IOException {
    work = Files.createTempDirectory("gt-national-bench");
    server = EmbeddedDatabase.start(work.resolve("data"));
    Migrations.run(server.access());
    app =
        new SingleConnectionDataSource(
            server.access().url(),
            server.access().app().user(),
            server.access().app().password(),
            true);
    sql = JdbcClient.create(app);
    tenancy = new Tenancy(app, new JdbcTransactionManager(app));
    changes = Changes.of(sql, event -> {}, server.keys());
    loads = new Loads(tenancy, sql, new JdbcTemplate(app), changes);
    evidence = new Evidence(app, tenancy, server.keys());
    partnership = new Partnerships(sql).findOrCreate("Bench").id();
  }

  /** A file of this name in the folder that goes with the database. */
  Path file(String name) {
    return work.resolve(name);
  }

  JdbcClient sql() {
    return sql;
  }

  /** Speaks to the database as its owner. */
  JdbcClient owner() {
    return JdbcClient.create(server.access().ownerDataSource());
  }

  EmbeddedDatabase server() {
    return server;
  }

  Tenancy tenancy() {
    return tenancy;
  }

  Changes changes() {
    return changes;
  }

  int partnership() {
    return partnership;
  }

  /**
   * Loads a file of figures, making the measures and areas it names.
   *
   * @return seconds it took
   */
  double load(Path file) {
    long start = System.nanoTime();
    try {
      LoadOutcome outcome =
          loads.load(
              Scope.of(partnership),
              LoadFile.of(file),
              new LoadOptions(true, false, LocalDate.of(2026, 1, 1)),
              Author.program("Bench"),
              row -> {});
      if (outcome.refused() > 0) {
        throw new IllegalStateException(outcome.refusals().get(0).message());
      }
    } catch (RefusedDocumentException e) {
      throw new IllegalStateException(e);
    }
    return (System.nanoTime() - start) / 1e9;
  }

  /**
   * Seals what has been loaded.
   *
   * @return seconds it took
   */
  double seal() {
    long start = System.nanoTime();
    evidence.seal(partnership);
    return (System.nanoTime() - start) / 1e9;
  }

  @Override
  public void close() throws IOException {
    app.destroy();
    server.close();
    Bench.deleteAll(work);
  }
}
