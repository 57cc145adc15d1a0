package org.goldenthread.app.database.internal;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import javax.sql.DataSource;
import org.goldenthread.app.database.DatabaseAccess;
import org.goldenthread.app.database.ProgramKeys;
import org.goldenthread.app.database.Tenancy;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;

/** Wires the room. Beans are closed in the reverse order: first the pool, then the server. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(DatabaseProperties.class)
public class DatabaseConfiguration {
  // More than the cores that answer requests would only wait inside the server instead.
  private static final int CONNECTIONS = 8;

  @Bean
  RunningDatabase database(DatabaseProperties properties) {
    return RunningDatabase.of(properties);
  }

  @Bean
  ProgramKeys programKeys(RunningDatabase database, Environment settings) {
    return database.keys(settings);
  }

  @Bean
  HikariDataSource dataSource(RunningDatabase database) {
    return pool(database.access(), CONNECTIONS);
  }

  @Bean
  JdbcTransactionManager transactionManager(DataSource dataSource) {
    return new JdbcTransactionManager(dataSource);
  }

  @Bean
  JdbcClient jdbcClient(DataSource dataSource) {
    return JdbcClient.create(dataSource);
  }

  /** For batches, which the client does not have. */
  @Bean
  JdbcTemplate jdbcTemplate(DataSource dataSource) {
    return new JdbcTemplate(dataSource);
  }

  @Bean
  Tenancy tenancy(DataSource dataSource, JdbcTransactionManager transactions) {
    return new Tenancy(dataSource, transactions);
  }

  /** Connections of the serving role. */
  public static HikariDataSource pool(DatabaseAccess access, int connections) {
    HikariConfig config = new HikariConfig();
    config.setJdbcUrl(access.url());
    config.setUsername(access.app().user());
    config.setPassword(access.app().password());
    config.setMaximumPoolSize(connections);
    config.setMinimumIdle(1);
    config.setPoolName("gt");
    // A reader waits no longer than this for a page that says the database is away.
    config.setConnectionTimeout(5_000);
    return new HikariDataSource(config);
  }
}
