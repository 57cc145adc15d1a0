package org.goldenthread.app.database;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.ResultSetExtractor;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.RowMapperResultSetExtractor;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A question that may be asked in the same journey to the database as others: a reading that opens
 * with it has its answer, see {@link Tenancy#read(Scope, List, java.util.function.Supplier)}. Asked
 * anywhere else it makes a journey of its own, once in a reading.
 */
public final class Question<T> {
  private final String sql;
  private final Map<String, Object> parameters;
  private final ResultSetExtractor<T> reader;

  private Question(String sql, Map<String, Object> parameters, ResultSetExtractor<T> reader) {
    this.sql = sql;
    this.parameters = Map.copyOf(parameters);
    this.reader = reader;
  }

  /**
   * A question whose answer is a list.
   *
   * @param sql one statement without a semicolon, with named parameters
   * @param parameters a list of numbers or texts is given as an array
   */
  public static <T> Question<List<T>> list(
      String sql, Map<String, Object> parameters, RowMapper<T> row) {
    return new Question<>(sql, parameters, new RowMapperResultSetExtractor<>(row));
  }

  /** The answer, which is shared within a reading and must not be changed. */
  public T ask(JdbcClient jdbc) {
    return Reading.once(() -> jdbc.sql(sql).params(given()).query(reader), key());
  }

  String sql() {
    return sql;
  }

  ResultSetExtractor<T> reader() {
    return reader;
  }

  /** What makes it this question and no other. */
  Object[] key() {
    return new Object[] {Question.class, sql, parameters};
  }

  /** Its parameters as the database takes them. */
  Map<String, Object> given() {
    Map<String, Object> given = new HashMap<>();
    parameters.forEach((name, value) -> given.put(name, array(value)));
    return given;
  }

  /** Whether both may be asked with the same values of parameters. */
  boolean goesWith(Question<?> other) {
    return parameters.entrySet().stream()
        .allMatch(
            p -> other.parameters.getOrDefault(p.getKey(), p.getValue()).equals(p.getValue()));
  }

  private static Object array(Object value) {
    if (!(value instanceof Collection<?> list)) {
      return value;
    }
    return list.stream().allMatch(Long.class::isInstance) && !list.isEmpty()
        ? list.toArray(Long[]::new)
        : list.toArray(String[]::new);
  }
}
