package org.goldenthread.app.database;

import com.zaxxer.hikari.HikariDataSource;
import java.util.HexFormat;
import javax.sql.DataSource;
import org.goldenthread.app.database.internal.DatabaseConfiguration;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.test.context.DynamicPropertyRegistry;

/**
 * A migrated, empty database of one's own for a test class, without a Spring context. Ask for one
 * as a parameter under {@link DatabaseTest}.
 */
public final class TestDatabase implements AutoCloseable {
  /** The program's keys in tests, as settings give them. */
  public static final String KEY = "0123456789abcdef".repeat(4);

  /** The same key by every name. */
  public static final ProgramKeys KEYS = name -> HexFormat.of().parseHex(KEY);

  private final DatabaseAccess access;
  private final HikariDataSource pool;
  private final JdbcClient sql;
  private final Tenancy tenancy;

  private TestDatabase(DatabaseAccess access) {
    this.access = access;
    this.pool = DatabaseConfiguration.pool(access, 4);
    this.sql = JdbcClient.create(pool);
    this.tenancy = new Tenancy(pool, new JdbcTransactionManager(pool));
  }

  public static TestDatabase create() {
    return new TestDatabase(TestServer.copy());
  }

  /** The database of a data folder, which the caller starts, migrates and stops. */
  public static TestDatabase of(EmbeddedDatabase database) {
    return new TestDatabase(database.access());
  }

  /**
   * Lets a Spring test serve from a copy of its own: call it from a {@code @DynamicPropertySource}
   * method.
   */
  public static void register(DynamicPropertyRegistry registry) {
    DatabaseAccess copy = TestServer.copy();
    registry.add("gt.database.url", copy::url);
    registry.add("gt.database.owner-password", copy.owner()::password);
    registry.add("gt.database.app-password", copy.app()::password);
    registry.add("gt.evidence.key", () -> KEY);
    registry.add("gt.account.key", () -> KEY);
  }

  public DatabaseAccess access() {
    return access;
  }

  /** SQL as the serving role. */
  public JdbcClient sql() {
    return sql;
  }

  /** Batches as the serving role. */
  public JdbcTemplate batch() {
    return new JdbcTemplate(pool);
  }

  /** SQL as the owner, each statement in a transaction of its own. */
  public JdbcClient ownerSql() {
    return JdbcClient.create(access.ownerDataSource());
  }

  public Tenancy tenancy() {
    return tenancy;
  }

  /** The serving role's connections, which {@link #tenancy()} ties to a partnership. */
  public DataSource source() {
    return pool;
  }

  /**
   * SQL as the superuser: nothing stops it, neither row-level security nor, within one statement
   * after {@code set session_replication_role}, a foreign key.
   */
  public SingleConnectionDataSource superuser() {
    return new SingleConnectionDataSource(
        access.url(), "gt_admin", TestServer.superuserPassword(), true);
  }

  @Override
  public void close() {
    pool.close();
  }
}
