package org.goldenthread.app.measure.load;

import java.sql.SQLException;
import java.util.List;
import org.goldenthread.app.measure.series.SeriesKey;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Where a load puts what it read until it is compared: tables of the transaction alone, so that
 * several loads never meet, and whatever ends one of them leaves nothing behind.
 */
final class Staging {
  /** What came from the file; a series may be in several parts. */
  static final String PART = "load_part";

  /** Series as they come to stand. */
  static final String MERGED = "load_merged";

  private static final int BUFFER = 1 << 20;

  private final JdbcTemplate jdbc;
  private final String table;
  private final SeriesLines lines = new SeriesLines();

  private Staging(JdbcTemplate jdbc, String table) {
    this.jdbc = jdbc;
    this.table = table;
  }

  /** Makes a table of the transaction. */
  static Staging create(JdbcTemplate jdbc, String table) {
    jdbc.execute(
        """
        create temp table %s (part bigint generated always as identity,
          id bigint, partnership int, measure bigint, area bigint, breakdown bigint, kind text,
          period_kind text, period_months int, first_period int, qualities text, values numeric[],
          counts numeric[], denominators numeric[], lowers numeric[], uppers numeric[],
          printed text[], notes text[], published text[], lines bigint[], figures int)
        on commit drop
        """
            .formatted(table));
    return new Staging(jdbc, table);
  }

  /** Adds a series; see {@link SeriesLines#add}. */
  void add(long base, SeriesKey key, List<Figure> figures) {
    lines.add(base, key, figures);
    if (lines.length() > BUFFER) {
      flush();
    }
  }

  /** Brings what was added to the database. */
  void flush() {
    if (lines.length() > 0) {
      byte[] bytes = lines.take();
      jdbc.execute((ConnectionCallback<Long>) c -> copy(c.unwrap(PGConnection.class), bytes));
    }
  }

  private long copy(PGConnection connection, byte[] bytes) throws SQLException {
    CopyIn copy =
        connection
            .getCopyAPI()
            .copyIn("copy " + table + " (" + SeriesLines.COLUMNS + ") from stdin");
    try {
      copy.writeToCopy(bytes, 0, bytes.length);
      return copy.endCopy();
    } finally {
      if (copy.isActive()) {
        copy.cancelCopy();
      }
    }
  }
}
