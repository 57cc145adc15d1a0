package org.goldenthread.app.audit.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.springframework.jdbc.core.RowCallbackHandler;

/** Reads what seals cover, in the order in which it is digested. */
final class SealContent {
  static final int ROW = 1;
  static final int ENDING = 2;

  private static final String CONTENT =
      """
      select seal, 1 as kind, table_name, row_id, change, digest
        from audit.sealed_row where partnership = p and %1$s
      union all
      select seal, 2, table_name, row_id, change, null
        from audit.sealed_ending where partnership = p and %1$s
      """;

  /** The content of one seal. Parameters: partnership, number. */
  static final String OF_ONE =
      "select c.* from (values (?, ?)) as given (p, n), lateral ("
          + CONTENT.formatted("seal = n")
          + ") c order by kind, table_name, row_id";

  /** Every seal of a partnership, each with its content after it. Parameter: partnership. */
  static final String OF_ALL =
      """
      select c.*, s.previous, s.sealed_at, s.witness, s.changes, s.rows, s.endings
        from (values (?)) as given (p) cross join lateral (
          select number as seal, 0 as kind, '' collate "C" as table_name, 0::bigint as row_id,
                 0::bigint as change, digest
            from audit.seal where partnership = p
          union all
      """
          + CONTENT.formatted("true")
          + """
          ) c
        left join audit.seal s on s.partnership = p and s.number = c.seal and c.kind = 0
       order by seal, kind, table_name, row_id
      """;

  private SealContent() {}

  static RowCallbackHandler into(SealDigest digest) {
    return rs -> add(rs, digest);
  }

  static void add(ResultSet rs, SealDigest digest) throws SQLException {
    String table = rs.getString("table_name");
    long id = rs.getLong("row_id");
    long change = rs.getLong("change");
    if (rs.getInt("kind") == ROW) {
      digest.row(table, id, change, rs.getBytes("digest"));
    } else {
      digest.ending(table, id, change);
    }
  }
}
