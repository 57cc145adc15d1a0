package org.goldenthread.app.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.goldenthread.app.people.Parties;
import org.goldenthread.app.plan.internal.Superseding;
import org.goldenthread.intake.Reading;
import org.goldenthread.intake.draft.ItemDraft;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Writes the items of one edition and all that hangs on them. */
final class EditionWriter {

  /**
   * The edition being written.
   *
   * @param later the change of the next version known after it, or null when it is the latest: what
   *     this edition says is ended by that change already
   * @param laterDocument the same, of versions read from documents: by it ends what is never edited
   *     here
   */
  record Edition(
      long change,
      long document,
      long plan,
      LocalDate knownOn,
      @Nullable Long later,
      @Nullable Long laterDocument) {

    /** Ends, by this edition's change, the version rows that were valid on its day. */
    void end(JdbcClient jdbc, String table, String which) {
      new Superseding(change, plan, knownOn).end(jdbc, table, which);
    }
  }

  private final JdbcClient jdbc;
  private final JdbcTemplate batch;
  private final Parties.Register parties;
  private final Edition edition;
  private final KnownItems known;

  /**
   * @param known the plan's items as they stood before this edition
   */
  EditionWriter(
      JdbcClient jdbc,
      JdbcTemplate batch,
      Parties.Register parties,
      Edition edition,
      KnownItems known) {
    this.jdbc = jdbc;
    this.batch = batch;
    this.parties = parties;
    this.edition = edition;
    this.known = known;
  }

  Map<String, Long> write(Reading reading) {
    Map<String, Long> ids = items(reading.items());
    versions(reading.items(), ids);
    scheme(reading);
    heads(reading);
    new EditionParts(batch, parties, edition, ids).write(jdbc, reading);
    return ids;
  }

  /** Ids by key: those of items known again, and new ones. */
  private Map<String, Long> items(List<ItemDraft> items) {
    var paths = new ItemPaths(items);
    Map<String, Long> ids = known.ids(items, paths);
    List<ItemDraft> fresh = items.stream().filter(i -> !ids.containsKey(i.key())).toList();
    Map<String, String> slugs = paths.slugs(fresh, known.addresses());
    List<Long> newIds = nextIds(fresh.size());
    var rows = new ArrayList<Object[]>();
    for (int n = 0; n < fresh.size(); n++) {
      String key = fresh.get(n).key();
      ids.put(key, newIds.get(n));
      rows.add(
          new Object[] {
            newIds.get(n), edition.plan(), slugs.get(key), paths.of(key), edition.change()
          });
    }
    batch.batchUpdate(
        "insert into plan.item (id, plan, slug, path, made_by) values (?, ?, ?, ?, ?)", rows);
    return ids;
  }

  /** The id under a key that must be there: a reading refers only to its own items. */
  static long id(Map<String, Long> ids, String key) {
    Long id = ids.get(key);
    if (id == null) {
      throw new IllegalArgumentException("no item has the key " + key);
    }
    return id;
  }

  private List<Long> nextIds(int count) {
    return jdbc.sql("select nextval('plan.item_id_seq') from generate_series(1, :count)")
        .param("count", count)
        .query(Long.class)
        .list();
  }

  private void versions(List<ItemDraft> items, Map<String, Long> ids) {
    edition.end(jdbc, "plan.item_version", Superseding.OF_PLAN);
    var position = new int[1];
    batch.batchUpdate(
        """
        insert into plan.item_version (item, plan, parent, position, level, ref, body, heading,
            board, reported_elsewhere, tags, due, target, note, document, line, lines, said_by,
            made_by, ended_by)
        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
        items,
        500,
        (ps, i) -> {
          ps.setLong(1, id(ids, i.key()));
          ps.setLong(2, edition.plan());
          ps.setObject(3, i.parent() == null ? null : id(ids, i.parent()));
          ps.setInt(4, ++position[0]);
          ps.setString(5, i.level());
          ps.setString(6, i.ref());
          ps.setString(7, i.text());
          ps.setString(8, i.heading());
          ps.setObject(9, i.board() == null ? null : parties.id(Parties.Kind.BOARD, i.board()));
          ps.setBoolean(10, i.reportedElsewhere());
          ps.setObject(11, i.tags().toArray(String[]::new));
          ps.setString(12, i.due());
          ps.setString(13, i.target());
          ps.setString(14, i.note());
          ps.setLong(15, edition.document());
          ps.setInt(16, i.place().line());
          ps.setObject(17, i.lines().toArray(Integer[]::new));
          ps.setLong(18, edition.change());
          ps.setLong(19, edition.change());
          ps.setObject(20, edition.later());
        });
  }

  private void scheme(Reading reading) {
    edition.end(jdbc, "plan.scheme_status", Superseding.OF_PLAN);
    var position = new int[1];
    batch.batchUpdate(
        """
        insert into plan.scheme_status (plan, position, status, criterion, line, made_by, ended_by)
        values (?, ?, ?, ?, ?, ?, ?)
        """,
        reading.document().scheme(),
        100,
        (ps, s) -> {
          ps.setLong(1, edition.plan());
          ps.setInt(2, ++position[0]);
          ps.setString(3, s.status());
          ps.setString(4, s.criterion());
          ps.setInt(5, s.place().line());
          ps.setLong(6, edition.change());
          ps.setObject(7, edition.laterDocument());
        });
  }

  private void heads(Reading reading) {
    batch.batchUpdate(
        """
        insert into plan.column_head (plan, head_of, head, document, made_by) values (?, ?, ?, ?, ?)
        """,
        reading.document().heads(),
        100,
        (ps, h) -> {
          ps.setLong(1, edition.plan());
          ps.setString(2, h.column());
          ps.setString(3, h.text());
          ps.setLong(4, edition.document());
          ps.setLong(5, edition.change());
        });
  }
}
