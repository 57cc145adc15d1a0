package org.goldenthread.app.audit;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * One random thing done to one random row of a table, as the superuser, and undone again.
 *
 * @param what in words, for the message of a test that fails
 * @param before id of the row; null in a table without ids
 * @param after its id, or that of the row that was added; null when it is gone
 * @param place where the row now is; null when it is gone
 * @param added whether the row before is still there too
 */
record Alteration(
    String table,
    String what,
    @Nullable Long before,
    @Nullable Long after,
    @Nullable String place,
    boolean added) {
  /** A type, another value for a column of it, and a value where it had none. */
  private static final Map<String, String> OTHER_VALUES =
      Map.ofEntries(
          Map.entry("smallint", "coalesce(%1$s + 1, 1)"),
          Map.entry("integer", "coalesce(%1$s + 1, 1)"),
          Map.entry("bigint", "coalesce(%1$s + 1, 1)"),
          Map.entry("numeric", "coalesce(%1$s + 1, 1)"),
          Map.entry("text", "coalesce(%1$s || 'x', 'x')"),
          Map.entry("boolean", "not coalesce(%1$s, false)"),
          Map.entry("date", "coalesce(%1$s + 1, '2010-01-01')"),
          Map.entry(
              "timestamp with time zone", "coalesce(%1$s + interval '1 second', '2010-01-01')"),
          Map.entry("uuid", "md5(coalesce(%1$s::text, ''))::uuid"),
          Map.entry("bytea", "coalesce(%1$s || '\\x00'::bytea, '\\x00')"),
          Map.entry("text[]", "coalesce(%1$s || 'x'::text, array['x'])"),
          Map.entry("integer[]", "coalesce(%1$s || 1, array[1])"));

  private record Column(String name, String type) {}

  /** Does something that the constraints of the table let through. */
  static Alteration of(JdbcTemplate superuser, String table, Random random) {
    for (int attempt = 0; attempt < 200; attempt++) {
      try {
        return attempt(superuser, table, random);
      } catch (DataAccessException refused) {
        superuser.execute("drop table if exists " + saved(table));
      }
    }
    throw new IllegalStateException("the constraints of " + table + " let nothing through");
  }

  private static Alteration attempt(JdbcTemplate superuser, String table, Random random) {
    int rows = Objects.requireNonNull(count(superuser, table));
    String place =
        superuser.queryForObject(
            "select ctid::text from %s order by ctid offset %d limit 1"
                .formatted(table, random.nextInt(rows)),
            String.class);
    List<Column> columns = columns(superuser, table);
    boolean hasId = columns.stream().anyMatch(column -> column.name().equals("id"));
    superuser.execute(
        "create temp table %s as select * from %s where ctid = '%s'"
            .formatted(saved(table), table, place));
    Long before = hasId ? id(superuser, saved(table), null) : null;
    int choice = random.nextInt(columns.size() + 2);
    if (choice == 0) {
      superuser.execute("delete from %s where ctid = '%s'".formatted(table, place));
      return new Alteration(table, "removed", before, null, null, false);
    }
    if (choice == 1 && hasId) {
      String added =
          superuser.queryForObject(
              """
              insert into %1$s select (jsonb_populate_record(null::%1$s, to_jsonb(s.*)
                  || jsonb_build_object('id', (select max(id) + 1 from %1$s)))).* from %2$s s
              returning ctid::text
              """
                  .formatted(table, saved(table)),
              String.class);
      Long after = id(superuser, table, added);
      return new Alteration(table, "copied", before, after, added, true);
    }
    Column column = columns.get(random.nextInt(columns.size()));
    String value =
        Objects.requireNonNull(OTHER_VALUES.get(column.type()), column.type())
            .formatted(column.name());
    String now =
        superuser.queryForObject(
            "update %s set %s = %s where ctid = '%s' returning ctid::text"
                .formatted(table, column.name(), value, place),
            String.class);
    Long after = hasId ? id(superuser, table, now) : null;
    return new Alteration(table, column.name() + " altered", before, after, now, false);
  }

  /** Puts the table back as it was. */
  void undo(JdbcTemplate superuser) {
    if (place != null) {
      superuser.execute("delete from %s where ctid = '%s'".formatted(table, place));
    }
    if (!added) {
      superuser.execute("insert into %s select * from %s".formatted(table, saved(table)));
    }
    superuser.execute("drop table " + saved(table));
  }

  /** Whether a finding names what was done. */
  boolean isNamedBy(Finding finding) {
    if (before == null) {
      return finding.table().equals("audit.seal") || finding.kind() == Finding.Kind.INSERTED;
    }
    boolean itsRow = (!added && finding.row() == before) || Objects.equals(finding.row(), after);
    return finding.table().equals(table) && itsRow;
  }

  // Where the row is kept until it is put back.
  private static String saved(String table) {
    return "saved_" + table.replace('.', '_');
  }

  private static @Nullable Integer count(JdbcTemplate superuser, String table) {
    return superuser.queryForObject("select count(*) from " + table, Integer.class);
  }

  private static @Nullable Long id(JdbcTemplate superuser, String table, @Nullable String place) {
    String which = place == null ? "" : " where ctid = '" + place + "'";
    return superuser.queryForObject("select id from " + table + which, Long.class);
  }

  private static List<Column> columns(JdbcTemplate superuser, String table) {
    return superuser.query(
        """
        select attname, format_type(atttypid, null) from pg_attribute
         where attrelid = ?::regclass and attnum > 0 and not attisdropped order by attnum
        """,
        (rs, n) -> new Column(rs.getString(1), rs.getString(2)),
        table);
  }
}
