package org.goldenthread.app.audit.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.goldenthread.app.audit.Finding;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowCallbackHandler;

/**
 * Holds every row of a partnership's evidence against the digest it was sealed with. The database
 * compares; only what does not fit comes back.
 */
public final class RowCheck {
  private static final String CHECK =
      """
      with sealed as (
        select row_id, change, seal, digest from audit.sealed_row
         where partnership = %7$d and table_name = %1$s),
      ending as (
        select distinct on (row_id) row_id, change, seal from audit.sealed_ending
         where partnership = %7$d and table_name = %1$s order by row_id, seal desc),
      sealed_change as (
        select row_id, seal from audit.sealed_row
         where partnership = %7$d and table_name = 'audit.change'),
      now as (
        select t.id, %3$s as made_by, %4$s as ended_by, %5$s as digest
          from %2$s t where t.partnership = %7$d),
      compared as (
        select coalesce(n.id, s.row_id) as row_id, s.digest, s.change as sealed_change,
               n.made_by, n.ended_by, e.change as sealed_end,
               case
                 when n.id is null then 'REMOVED'
                 when s.row_id is null and (made.id is null or made.seal is not null)
                   then 'INSERTED'
                 -- Made by a change that waits for the sealer.
                 when s.row_id is null then null
                 when s.digest <> n.digest then 'ALTERED'
                 when %6$s and made.seal is distinct from s.seal then 'ALTERED'
                 -- Slipped into a seal that was just being made.
                 when s.change <> n.made_by or sealed_made.seal <> s.seal then 'INSERTED'
                 when n.ended_by = e.change
                      and e.seal <> greatest(s.seal, sealed_ended.seal) then 'ENDED'
                 when n.ended_by is not distinct from e.change then null
                 when n.ended_by is null then 'UN_ENDED'
                 -- Ended by a change that waits for the sealer.
                 when ended.id is not null and ended.seal is null then null
                 else 'ENDED'
               end as kind
          from now n
          full join sealed s on s.row_id = n.id
          left join ending e on e.row_id = s.row_id
          left join sealed_change sealed_made on sealed_made.row_id = s.change
          left join sealed_change sealed_ended on sealed_ended.row_id = e.change
          left join audit.change made on made.id = n.made_by and made.partnership = %7$d
          left join audit.change ended on ended.id = n.ended_by and ended.partnership = %7$d)
      select c.kind, c.row_id, c.digest, named.change, w.entered_at, w.made_by
        from compared c
        cross join lateral (select case c.kind when 'INSERTED' then c.made_by
               when 'UN_ENDED' then c.sealed_end when 'ENDED' then c.ended_by
               else c.sealed_change end) as named (change)
        left join audit.change w on w.id = named.change and w.partnership = %7$d
       where c.kind is not null
      """;

  private final int partnership;
  private final Consumer<Finding> findings;

  public RowCheck(int partnership, Consumer<Finding> findings) {
    this.partnership = partnership;
    this.findings = findings;
  }

  /** Checks every table, and every table that a seal names but that is no evidence any more. */
  public void run(JdbcTemplate jdbc) {
    EvidenceTable.pinText(jdbc);
    Set<String> sealed =
        new HashSet<>(
            jdbc.queryForList(
                "select distinct table_name from audit.sealed_row where partnership = ?",
                String.class,
                partnership));
    for (EvidenceTable table : EvidenceTable.all(jdbc)) {
      sealed.remove(table.name());
      jdbc.query(sql(table), into(table.name()));
    }
    sealed.stream().sorted().forEach(table -> report(jdbc, table));
  }

  /** How many rows changes made that are not sealed yet. */
  public long unsealed(JdbcTemplate jdbc) {
    List<EvidenceTable> tables = EvidenceTable.all(jdbc);
    long rows = 0;
    for (EvidenceTable table : tables) {
      Long found =
          jdbc.queryForObject(
              """
              select count(*) from %s t where t.partnership = ? and %s in
                (select id from audit.change where partnership = ? and seal is null)
              """
                  .formatted(table.name(), table.madeBy()),
              Long.class,
              partnership,
              partnership);
      rows += found == null ? 0 : found;
    }
    return rows;
  }

  private String sql(EvidenceTable table) {
    return CHECK.formatted(
        table.literal(),
        table.name(),
        table.madeBy(),
        table.endedBy(),
        table.digest(),
        table.isChange(),
        partnership);
  }

  // Its rows cannot be read as evidence, so all of them count as gone.
  private void report(JdbcTemplate jdbc, String table) {
    jdbc.query(
        """
        select 'REMOVED' as kind, s.row_id, s.digest, s.change, w.entered_at, w.made_by
          from audit.sealed_row s left join audit.change w on w.id = s.change
         where s.partnership = ? and s.table_name = ?
        """,
        into(table),
        partnership,
        table);
  }

  private RowCallbackHandler into(String table) {
    return rs -> findings.accept(finding(table, rs));
  }

  private static Finding finding(String table, ResultSet rs) throws SQLException {
    OffsetDateTime enteredAt = rs.getObject("entered_at", OffsetDateTime.class);
    byte[] digest = rs.getBytes("digest");
    return new Finding(
        Finding.Kind.valueOf(rs.getString("kind")),
        table,
        rs.getLong("row_id"),
        change(rs),
        enteredAt == null ? null : enteredAt.toInstant(),
        rs.getString("made_by"),
        digest == null ? null : HexFormat.of().formatHex(digest));
  }

  private static @Nullable Long change(ResultSet rs) throws SQLException {
    long change = rs.getLong("change");
    return rs.wasNull() ? null : change;
  }
}
