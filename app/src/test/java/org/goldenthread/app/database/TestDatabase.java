package org.goldenthread.app.database;

import com.zaxxer.hikari.HikariDataSource;
import org.goldenthread.app.database.internal.DatabaseConfiguration;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.test.context.DynamicPropertyRegistry;

/**
 * A migrated, empty database of one's own for a test class, without a Spring context. Ask for one
 * as a parameter under {@link DatabaseTest}.
 */
public final class TestDatabase implements AutoCloseable {
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

  /**
   * Lets a Spring test serve from a copy of its own: call it from a {@code @DynamicPropertySource}
   * method.
   */
  public static void register(DynamicPropertyRegistry registry) {
    DatabaseAccess copy = TestServer.copy();
    registry.add("gt.database.url", copy::url);
    registry.add("gt.database.owner-password", copy.owner()::password);
    registry.add("gt.database.app-password", copy.app()::password);
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

  @Override
  public void close() {
    pool.close();
  }
}
