package org.goldenthread.app.database;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The embedded server of a test run, with a migrated database that every test class gets a copy of.
 * Its folder stays in {@code target} from run to run, so that only the first one unpacks.
 */
final class TestServer {
  private static final String TEMPLATE = "test_template";
  private static final Path FOLDER = Path.of("target", "test-database");
  private static final AtomicInteger COPIES = new AtomicInteger();
  private static final DatabaseAccess ACCESS = start();

  private TestServer() {}

  private static DatabaseAccess start() {
    EmbeddedDatabase server = EmbeddedDatabase.start(FOLDER);
    Runtime.getRuntime().addShutdownHook(new Thread(server::close));
    JdbcClient sql = JdbcClient.create(server.access().ownerDataSource());
    sql.sql("select datname from pg_database where datname like 'test!_%' escape '!'")
        .query(String.class)
        .list()
        .forEach(left -> sql.sql("drop database " + left).update());
    sql.sql("create database " + TEMPLATE).update();
    Migrations.run(server.access().withDatabase(TEMPLATE));
    return server.access();
  }

  /** Of the role that made the cluster, which the program itself uses only then. */
  static String superuserPassword() {
    var secrets = new Properties();
    try (Reader in = Files.newBufferedReader(FOLDER.resolve("database").resolve("secrets"))) {
      secrets.load(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return secrets.getProperty("admin");
  }

  /** A fresh copy of the migrated database. */
  static DatabaseAccess copy() {
    String name = "test_" + COPIES.incrementAndGet();
    JdbcClient.create(ACCESS.ownerDataSource())
        .sql("create database " + name + " template " + TEMPLATE)
        .update();
    return ACCESS.withDatabase(name);
  }
}
