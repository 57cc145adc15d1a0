package org.goldenthread.app.measure.data;

import java.io.OutputStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Answers questions for figures as data: the partnership's own and the reference data, written as
 * they are read, so that the memory an answer takes does not grow with it. Call inside a
 * transaction for a partnership.
 */
@Component
public class FigureData {
  private final JdbcClient jdbc;

  public FigureData(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * Writes the figures as CSV.
   *
   * @return how many
   */
  public long csv(DataQuestion question, OutputStream out) {
    return write(question, new CsvNotation(question.limits()), out);
  }

  /**
   * Writes the figures as JSON.
   *
   * @return how many
   */
  public long json(DataQuestion question, OutputStream out) {
    return write(question, new JsonNotation(), out);
  }

  private long write(DataQuestion question, Notation notation, OutputStream out) {
    var sink = new ByteSink(out);
    var names = new DataNames(jdbc, question.knownBy());
    var rows = new FigureRows(notation, sink, names, question.limits());
    sink.put(notation.begin());
    DataSql.of(jdbc, question).query(rows::row);
    sink.put(notation.end());
    sink.pass();
    return rows.count();
  }

  /**
   * What tells one state of the record from another: the newest changes. More than one of them,
   * because of two changes the one with the lower number may be committed later.
   */
  public String state() {
    return jdbc.sql(
            """
            select coalesce(md5(string_agg(c.id::text, ',')), '')
              from (select id from audit.change order by id desc limit 64) c
            """)
        .query(String.class)
        .single();
  }
}
