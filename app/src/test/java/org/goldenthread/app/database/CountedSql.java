package org.goldenthread.app.database;

import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.PreparedStatementCreator;
import org.springframework.jdbc.core.PreparedStatementSetter;
import org.springframework.jdbc.core.ResultSetExtractor;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** SQL as the serving role, with a count of its statements. */
public final class CountedSql {
  private final AtomicInteger statements = new AtomicInteger();
  private final JdbcClient client;

  public CountedSql(TestDatabase database) {
    client = JdbcClient.create(new NamedParameterJdbcTemplate(new Counting(database, statements)));
  }

  public JdbcClient client() {
    return client;
  }

  /** How many statements some work takes. */
  public int during(Runnable work) {
    statements.set(0);
    work.run();
    return statements.get();
  }

  private static final class Counting extends JdbcTemplate {
    private final AtomicInteger statements;

    Counting(TestDatabase database, AtomicInteger statements) {
      super(database.source());
      this.statements = statements;
    }

    @Override
    public <T extends @Nullable Object> T query(
        PreparedStatementCreator creator,
        @Nullable PreparedStatementSetter setter,
        ResultSetExtractor<T> extractor) {
      statements.incrementAndGet();
      return super.query(creator, setter, extractor);
    }

    @Override
    public int update(PreparedStatementCreator creator) {
      statements.incrementAndGet();
      return super.update(creator);
    }
  }
}
