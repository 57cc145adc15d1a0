package org.goldenthread.app.audit.internal;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Writes one seal of a partnership, in a transaction of its own. Takes no lock that a writer of the
 * record waits for.
 */
public final class SealWriter {
  // "seal" in hexadecimal; the other half of the lock is the partnership.
  private static final int LOCK = 0x5ea1;
  // So that the first seal of a large old record is not one transaction of hours.
  private static final int MOST_CHANGES = 1_000;

  private final JdbcTemplate jdbc;
  private final Witness witness;

  /**
   * Writes seals over one database.
   *
   * @param jdbc fetches large results in parts
   */
  public SealWriter(JdbcTemplate jdbc, Witness witness) {
    this.jdbc = jdbc;
    this.witness = witness;
  }

  private record Next(int number, byte[] previous, Instant sealedAt) {}

  /**
   * Seals changes that are committed and not sealed, however late they committed.
   *
   * @return how many changes; 0 when there are none or another node is sealing this partnership
   */
  public int seal(int partnership) {
    if (!locked(partnership)) {
      return 0;
    }
    Next next = next(partnership);
    int changes = take(partnership, next.number());
    if (changes > 0) {
      EvidenceTable.pinText(jdbc);
      List<EvidenceTable> tables = EvidenceTable.all(jdbc);
      jdbc.update(rowsOf(tables), partnership, next.number());
      jdbc.update(endingsOf(tables), partnership, next.number());
      write(partnership, next);
    }
    return changes;
  }

  private boolean locked(int partnership) {
    return Boolean.TRUE.equals(
        jdbc.queryForObject(
            "select pg_try_advisory_xact_lock(?, ?)", Boolean.class, LOCK, partnership));
  }

  // Counted on from what seals cover too: where a seal was removed, its number stays missing.
  private Next next(int partnership) {
    return jdbc.query(
            """
            select 1 + greatest(
                     (select max(number) from audit.seal where partnership = p),
                     (select max(seal) from audit.sealed_row where partnership = p), 0),
                   (select digest from audit.seal where partnership = p
                     order by number desc limit 1),
                   clock_timestamp()
              from (values (?)) as given (p)
            """,
            (rs, n) -> {
              byte[] newest = rs.getBytes(2);
              return new Next(
                  rs.getInt(1),
                  newest == null ? SealDigest.NONE : newest,
                  rs.getObject(3, OffsetDateTime.class).toInstant());
            },
            partnership)
        .get(0);
  }

  private int take(int partnership, int number) {
    return jdbc.update(
        """
        update audit.change set seal = ?
         where id in (select id from audit.change where partnership = ? and seal is null
                       order by id limit ?)
        """,
        number,
        partnership,
        MOST_CHANGES);
  }

  // A row that was sealed before under another change keeps its seal, and will be named as altered.
  private static String rowsOf(List<EvidenceTable> tables) {
    return with(
            "insert into audit.sealed_row (partnership, seal, change, table_name, row_id, digest)")
        + tables.stream()
            .map(
                table ->
                    """
                    select w.partnership, w.seal, %s, %s, t.id, %s
                      from work w join %s t on t.partnership = w.partnership
                       and %s = any (w.changes)
                    """
                        .formatted(
                            table.madeBy(),
                            table.literal(),
                            table.digest(),
                            table.name(),
                            table.madeBy()))
            .collect(Collectors.joining(" union all "))
        + " on conflict do nothing";
  }

  // The row and its ending may come in either order: an edition found later is ended, from its
  // first moment, by the older change of the next one.
  private static String endingsOf(List<EvidenceTable> tables) {
    return with("insert into audit.sealed_ending (partnership, seal, change, table_name, row_id)")
        + tables.stream()
            .filter(EvidenceTable::ends)
            .map(
                table ->
                    """
                    select w.partnership, w.seal, t.ended_by, %1$s, t.id
                      from work w join %2$s t on t.partnership = w.partnership
                       and t.ended_by = any (w.changes)
                      join audit.change made on made.id = t.made_by and made.seal is not null
                     where %3$s
                    union all
                    select w.partnership, w.seal, t.ended_by, %1$s, t.id
                      from work w join %2$s t on t.partnership = w.partnership
                       and t.made_by = any (w.changes) and t.ended_by <> all (w.changes)
                      join audit.change ended on ended.id = t.ended_by and ended.seal is not null
                     where %3$s
                    """
                        .formatted(table.literal(), table.name(), notSealed(table)))
            .collect(Collectors.joining(" union all "))
        + " on conflict do nothing";
  }

  private static String notSealed(EvidenceTable table) {
    return """
        not exists (select from audit.sealed_ending x where x.partnership = w.partnership
                      and x.table_name = %s and x.row_id = t.id and x.change = t.ended_by)
        """
        .formatted(table.literal());
  }

  private static String with(String insert) {
    return """
        with work as materialized (
          select partnership, seal, array_agg(id) as changes
            from audit.change where partnership = ? and seal = ? group by 1, 2)
        """
        + insert
        + "\n";
  }

  private void write(int partnership, Next next) {
    var content = new SealDigest(partnership, next.number(), next.previous(), next.sealedAt());
    jdbc.query(SealContent.OF_ONE, SealContent.into(content), partnership, next.number());
    byte[] digest = content.finish();
    jdbc.update(
        """
        insert into audit.seal (partnership, number, previous, digest, witness, sealed_at,
            changes, rows, endings)
        values (?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
        partnership,
        next.number(),
        next.previous(),
        digest,
        witness.ofSeal(digest),
        OffsetDateTime.ofInstant(next.sealedAt(), ZoneOffset.UTC),
        content.changes(),
        content.rows(),
        content.endings());
  }
}
