package org.goldenthread.app.audit.internal;

import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * A table whose rows are evidence: a tenant table that names the change that made each row.
 *
 * @param name schema and name, quoted where SQL needs it
 * @param ends whether its rows can be ended
 */
record EvidenceTable(String name, boolean ends) {
  static final String CHANGE = "audit.change";

  /** All that are in the database now, in the order of their names, the change record first. */
  static List<EvidenceTable> all(JdbcTemplate jdbc) {
    var tables = new ArrayList<EvidenceTable>();
    tables.add(new EvidenceTable(CHANGE, false));
    tables.addAll(
        jdbc.query(
            """
            select format('%I.%I', n.nspname, c.relname) as name,
                   exists (select from pg_attribute a where a.attrelid = c.oid
                             and a.attname = 'ended_by' and not a.attisdropped) as ends
              from pg_class c
              join pg_namespace n on n.oid = c.relnamespace
              join pg_attribute made on made.attrelid = c.oid and made.attname = 'made_by'
                and made.atttypid = 'bigint'::regtype and not made.attisdropped
             where c.relkind in ('r', 'p') and not c.relispartition and c.relrowsecurity
               and format('%I.%I', n.nspname, c.relname)
                   not in (select table_name from gt.outside_evidence)
             order by n.nspname, c.relname
            """,
            (rs, n) -> new EvidenceTable(rs.getString("name"), rs.getBoolean("ends"))));
    return tables;
  }

  boolean isChange() {
    return name.equals(CHANGE);
  }

  /** The id of the change that made a row, in SQL; the row is {@code t}. A change makes itself. */
  String madeBy() {
    return isChange() ? "t.id" : "t.made_by";
  }

  /** The id of the change that ended a row, in SQL. */
  String endedBy() {
    return ends ? "t.ended_by" : "null::bigint";
  }

  /**
   * The digest of a row, in SQL: over all it says, without the one column that is filled in later
   * and without columns that are null, so that a column added later leaves it as it is. It stands
   * here and not in a function of the database, which whoever alters rows could alter too.
   */
  String digest() {
    return "sha256(convert_to(jsonb_strip_nulls(to_jsonb(t.*) - '%s')::text, 'UTF8'))"
        .formatted(isChange() ? "seal" : "ended_by");
  }

  /** Its name as a value in SQL. */
  String literal() {
    return "'" + name.replace("'", "''") + "'";
  }

  /**
   * Settings of the transaction that a row's text as JSON depends on. With so many tables in a
   * statement, compiling it would take longer than running it.
   */
  static void pinText(JdbcTemplate jdbc) {
    jdbc.queryForList(
        """
        select set_config('timezone', 'UTC', true), set_config('datestyle', 'ISO, YMD', true),
               set_config('intervalstyle', 'iso_8601', true),
               set_config('bytea_output', 'hex', true),
               set_config('extra_float_digits', '1', true), set_config('jit', 'off', true)
        """);
  }
}
