package org.goldenthread.app.audit.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.HexFormat;
import org.goldenthread.app.audit.EvidenceState;
import org.goldenthread.app.audit.Seal;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/** Counts what is sealed and what waits. */
public final class States {

  private States() {}

  public static EvidenceState of(JdbcTemplate jdbc, int partnership) {
    long unsealed = unsealed(jdbc, partnership);
    Seal newest = newest(jdbc, partnership);
    return jdbc.query(
            """
            select coalesce(sum(changes), 0), coalesce(sum(rows), 0)
              from audit.seal where partnership = ?
            """,
            (rs, n) -> new EvidenceState(rs.getLong(1), rs.getLong(2), unsealed, newest),
            partnership)
        .get(0);
  }

  /** How many changes wait for the sealer. */
  public static long unsealed(JdbcTemplate jdbc, int partnership) {
    Long waiting =
        jdbc.queryForObject(
            "select count(*) from audit.change where partnership = ? and seal is null",
            Long.class,
            partnership);
    return waiting == null ? 0 : waiting;
  }

  private static @Nullable Seal newest(JdbcTemplate jdbc, int partnership) {
    return jdbc
        .query(
            """
            select partnership, number, digest, sealed_at from audit.seal
             where partnership = ? order by number desc limit 1
            """,
            (rs, n) -> seal(rs),
            partnership)
        .stream()
        .findFirst()
        .orElse(null);
  }

  private static Seal seal(ResultSet rs) throws SQLException {
    return new Seal(
        rs.getInt("partnership"),
        rs.getInt("number"),
        HexFormat.of().formatHex(rs.getBytes("digest")),
        rs.getObject("sealed_at", OffsetDateTime.class).toInstant());
  }
}
