package org.goldenthread.app.cycle;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps what a round's report showed when the round was locked. */
@Component
public class Snapshots {
  private final JdbcClient jdbc;

  public Snapshots(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * A frozen report.
   *
   * @param content the whole of it as {@link RoundReporting} said it
   * @param digest SHA-256 of the content in UTF-8, in hexadecimal
   */
  public record Snapshot(String content, String digest) {}

  void freeze(long change, long round, String content) {
    jdbc.sql(
            """
            insert into cycle.snapshot (round, content, digest, made_by)
            values (:round, :content, encode(sha256(convert_to(:content, 'UTF8')), 'hex'), :change)
            """)
        .param("round", round)
        .param("content", content)
        .param("change", change)
        .update();
  }

  /** What was frozen when the round was locked last; empty when it never was. */
  public Optional<Snapshot> latest(long round) {
    return jdbc.sql(
            """
            select content, digest from cycle.snapshot where round = :round order by id desc limit 1
            """)
        .param("round", round)
        .query(Snapshot.class)
        .optional();
  }
}
