package org.goldenthread.app.cycle.sheet;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.goldenthread.app.cycle.Answerer;
import org.goldenthread.app.cycle.Round;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Sheets that were sent and not confirmed yet: nothing of them is stored in the record. Each is
 * seen by who sent it alone, and goes after a day. Call inside a transaction of the partnership.
 */
@Component
public class PreparedSheets {
  private static final Duration WAITS = Duration.ofDays(1);

  private final JdbcClient jdbc;

  public PreparedSheets(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** One that waits. */
  public record Prepared(UUID key, String fileName, byte[] bytes) {}

  /**
   * Keeps a sheet until it is confirmed or thrown away, in place of one of the same round that the
   * same person sent before, and lets go of those of yesterday.
   */
  public UUID keep(Round round, String fileName, byte[] bytes, Instant now, Answerer by) {
    jdbc.sql(
            """
            delete from cycle.prepared_sheet
             where sent_at < :before
                or round = :round
               and (account, link) is not distinct from (:account::bigint, :link::bigint)
            """)
        .param("round", round.id())
        .param("account", by.author().account())
        .param("link", by.link())
        .param("before", now.minus(WAITS).atOffset(ZoneOffset.UTC))
        .update();
    return jdbc.sql(
            """
            insert into cycle.prepared_sheet (round, file_name, bytes, sent_at, account, link)
            values (:round, :name, :bytes, :now, :account, :link) returning key
            """)
        .param("round", round.id())
        .param("name", fileName)
        .param("bytes", bytes)
        .param("now", now.atOffset(ZoneOffset.UTC))
        .param("account", by.author().account())
        .param("link", by.link())
        .query(UUID.class)
        .single();
  }

  public Optional<Prepared> find(Round round, UUID key, Answerer by) {
    return jdbc.sql(
            """
            select key, file_name, bytes from cycle.prepared_sheet
             where key = :key and round = :round
               and (account, link) is not distinct from (:account::bigint, :link::bigint)
            """)
        .param("key", key)
        .param("round", round.id())
        .param("account", by.author().account())
        .param("link", by.link())
        .query(
            (rs, n) ->
                new Prepared(rs.getObject("key", UUID.class), rs.getString(2), rs.getBytes(3)))
        .optional();
  }

  /**
   * Lets go of one.
   *
   * @return false when it went already
   */
  public boolean letGo(Prepared sheet) {
    return jdbc.sql("delete from cycle.prepared_sheet where key = :key")
            .param("key", sheet.key())
            .update()
        > 0;
  }
}
