package org.goldenthread.app.measure.load;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.goldenthread.app.audit.Author;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The files that were sent and are not in the record yet. Call inside a transaction for the
 * partnership whose scope sees held figures; no other sees any.
 */
@Component
public class PreparedLoads {
  private static final String SELECT =
      """
      select id, key, file_name, digest, create_names, good_rows, reason, prepared_at, prepared_by, account,
             hold_until, problem
        from measure.prepared_load
      """;
  private static final String DUE = " where hold_until <= :now and problem is null";

  private final JdbcClient jdbc;

  public PreparedLoads(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Keeps a file until somebody accepts it or throws it away. */
  public UUID keep(SentFile file, String digest, String reason, Instant now, Author by) {
    return jdbc.sql(
            """
            insert into measure.prepared_load
                (file_name, digest, bytes, meta, reason, prepared_at, prepared_by, account)
            values (:name, :digest, :bytes, :meta, :reason, :now, :post, :account)
            returning key
            """)
        .param("name", file.name())
        .param("digest", digest)
        .param("bytes", file.bytes())
        .param("meta", file.meta(), java.sql.Types.BINARY)
        .param("reason", reason)
        .param("now", utc(now))
        .param("post", by.post())
        .param("account", by.account())
        .query(UUID.class)
        .single();
  }

  /** Those that wait to be accepted and those held back, the latest first. */
  public List<PreparedLoad> all() {
    return jdbc.sql(SELECT + " order by id desc").query(PreparedLoads::load).list();
  }

  public Optional<PreparedLoad> find(UUID key) {
    return jdbc.sql(SELECT + " where key = :key")
        .param("key", key)
        .query(PreparedLoads::load)
        .optional();
  }

  /** As {@link #find}, and nobody else does anything with it until the transaction ends. */
  public Optional<PreparedLoad> take(UUID key) {
    return jdbc.sql(SELECT + " where key = :key for update")
        .param("key", key)
        .query(PreparedLoads::load)
        .optional();
  }

  /** The first whose time has come, but for some. */
  Optional<PreparedLoad> due(Instant now, Set<Long> but) {
    return jdbc.sql(SELECT + DUE + " and not id = any(:but) order by hold_until, id limit 1")
        .param("now", utc(now))
        .param("but", but.toArray(Long[]::new))
        .query(PreparedLoads::load)
        .optional();
  }

  /** One whose time has come, unless somebody else took it since; see {@link #take}. */
  Optional<PreparedLoad> takeDue(PreparedLoad load, Instant now) {
    return jdbc.sql(SELECT + DUE + " and id = :id for update skip locked")
        .param("now", utc(now))
        .param("id", load.id())
        .query(PreparedLoads::load)
        .optional();
  }

  /** What was sent. */
  public SentFile file(PreparedLoad load) {
    return jdbc.sql("select file_name, bytes, meta from measure.prepared_load where id = :id")
        .param("id", load.id())
        .query((rs, n) -> new SentFile(rs.getString(1), rs.getBytes(2), rs.getBytes(3)))
        .single();
  }

  /** Says whether measures and areas that are not known are to be made. */
  public void create(PreparedLoad load, boolean create) {
    jdbc.sql("update measure.prepared_load set create_names = :create where id = :id")
        .param("create", create)
        .param("id", load.id())
        .update();
  }

  /** Holds one back; null lets it wait for somebody to accept it again. */
  public void hold(PreparedLoad load, @Nullable Instant until, boolean goodRows, Author by) {
    jdbc.sql(
            """
            update measure.prepared_load
               set hold_until = :until, good_rows = :good, prepared_by = :post, account = :account,
                   problem = null
             where id = :id
            """)
        .param("until", until == null ? null : utc(until), java.sql.Types.TIMESTAMP_WITH_TIMEZONE)
        .param("good", goodRows)
        .param("post", by.post())
        .param("account", by.account())
        .param("id", load.id())
        .update();
  }

  /** Says why one could not be let go, so that somebody looks at it. */
  void fail(PreparedLoad load, String problem) {
    jdbc.sql("update measure.prepared_load set problem = :problem where id = :id")
        .param("problem", problem)
        .param("id", load.id())
        .update();
  }

  /** Lets go of a file: it was accepted, or nobody wants it. */
  public void throwAway(PreparedLoad load) {
    jdbc.sql("delete from measure.prepared_load where id = :id").param("id", load.id()).update();
  }

  /** Throws away what waited too long; what is held back stays. */
  int sweep(Instant now) {
    return jdbc.sql(
            "delete from measure.prepared_load where hold_until is null and prepared_at < :before")
        .param("before", utc(now.minus(PreparedLoad.WAITS)))
        .update();
  }

  private static OffsetDateTime utc(Instant instant) {
    return instant.atOffset(ZoneOffset.UTC);
  }

  private static PreparedLoad load(ResultSet rs, int n) throws SQLException {
    OffsetDateTime until = rs.getObject("hold_until", OffsetDateTime.class);
    return new PreparedLoad(
        rs.getLong("id"),
        rs.getObject("key", UUID.class),
        rs.getString("file_name"),
        rs.getString("digest"),
        rs.getBoolean("create_names"),
        rs.getBoolean("good_rows"),
        rs.getString("reason"),
        rs.getObject("prepared_at", OffsetDateTime.class).toInstant(),
        new Author(rs.getString("prepared_by"), rs.getObject("account", Long.class)),
        until == null ? null : until.toInstant(),
        rs.getString("problem"));
  }
}
