package org.goldenthread.app.plan;

import java.util.List;
import java.util.Map;
import org.goldenthread.app.people.Parties;
import org.goldenthread.app.plan.internal.Superseding;
import org.goldenthread.intake.Reading;
import org.goldenthread.intake.draft.ItemDraft;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Writes what hangs on the items of an edition: leads, statuses, reports, links, claims. */
final class EditionParts {
  private static final int BATCH = 500;

  private final JdbcTemplate batch;
  private final Parties.Register parties;
  private final EditionWriter.Edition edition;
  private final Map<String, Long> ids;

  EditionParts(
      JdbcTemplate batch,
      Parties.Register parties,
      EditionWriter.Edition edition,
      Map<String, Long> ids) {
    this.batch = batch;
    this.parties = parties;
    this.edition = edition;
    this.ids = ids;
  }

  void write(JdbcClient jdbc, Reading reading) {
    edition.end(jdbc, "plan.lead", Superseding.OF_ITEMS);
    edition.end(jdbc, "plan.link", Superseding.OF_ITEMS);
    edition.end(jdbc, "plan.crosswalk", Superseding.OF_PLAN);
    leads(reading);
    links(reading);
    crosswalk(reading);
    progress(reading.items());
    statuses(reading);
    directions(reading);
    claims(reading);
  }

  private void leads(Reading reading) {
    var position = new int[1];
    batch.batchUpdate(
        """
        insert into plan.lead (item, position, role, party, as_printed, document, line, made_by,
            ended_by)
        values (?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
        reading.leads(),
        BATCH,
        (ps, l) -> {
          ps.setLong(1, id(l.item()));
          ps.setInt(2, ++position[0]);
          ps.setString(3, l.role());
          ps.setLong(4, parties.id(Parties.Kind.AS_PRINTED, l.name()));
          ps.setString(5, l.name());
          ps.setLong(6, edition.document());
          ps.setInt(7, l.place().line());
          ps.setLong(8, edition.change());
          ps.setObject(9, edition.later());
        });
  }

  private void links(Reading reading) {
    var position = new int[1];
    batch.batchUpdate(
        """
        insert into plan.link (item, position, kind, to_text, to_item, document, line, made_by,
            ended_by)
        values (?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
        reading.links(),
        BATCH,
        (ps, l) -> {
          ps.setLong(1, id(l.item()));
          ps.setInt(2, ++position[0]);
          ps.setString(3, l.kind());
          ps.setString(4, l.toText());
          ps.setObject(5, l.to() == null ? null : id(l.to()));
          ps.setLong(6, edition.document());
          ps.setInt(7, l.place().line());
          ps.setLong(8, edition.change());
          ps.setObject(9, edition.later());
        });
  }

  private void crosswalk(Reading reading) {
    var position = new int[1];
    batch.batchUpdate(
        """
        insert into plan.crosswalk (plan, position, framework, framework_theme, item_or_outcome,
            body, document, line, made_by, ended_by)
        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
        reading.crosswalk(),
        BATCH,
        (ps, c) -> {
          ps.setLong(1, edition.plan());
          ps.setInt(2, ++position[0]);
          ps.setString(3, c.framework());
          ps.setString(4, c.frameworkTheme());
          ps.setString(5, c.itemOrOutcome());
          ps.setString(6, c.text());
          ps.setLong(7, edition.document());
          ps.setInt(8, c.place().line());
          ps.setLong(9, edition.change());
          ps.setObject(10, edition.laterDocument());
        });
  }

  private void progress(List<ItemDraft> items) {
    batch.batchUpdate(
        """
        insert into plan.progress (item, supporting_data, body, document, line, made_by)
        values (?, ?, ?, ?, ?, ?)
        """,
        items.stream().filter(i -> i.progress() != null || i.supportingData() != null).toList(),
        BATCH,
        (ps, i) -> {
          ps.setLong(1, id(i.key()));
          ps.setString(2, i.supportingData());
          ps.setString(3, i.progress());
          ps.setLong(4, edition.document());
          ps.setInt(5, i.place().line());
          ps.setLong(6, edition.change());
        });
  }

  private void statuses(Reading reading) {
    batch.batchUpdate(
        """
        insert into plan.status (item, entry, cell, qualifier, status, basis, as_printed, document,
            line, made_by)
        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
        reading.statuses(),
        BATCH,
        (ps, s) -> {
          ps.setLong(1, id(s.item()));
          ps.setInt(2, s.entry());
          ps.setInt(3, s.cell());
          ps.setString(4, s.qualifier());
          ps.setString(5, s.status());
          ps.setString(6, s.basis());
          ps.setString(7, s.asPrinted());
          ps.setLong(8, edition.document());
          ps.setInt(9, s.place().line());
          ps.setLong(10, edition.change());
        });
  }

  private void directions(Reading reading) {
    batch.batchUpdate(
        """
        insert into plan.direction (item, position, direction, beside, document, line, made_by)
        values (?, ?, ?, ?, ?, ?, ?)
        """,
        reading.directions(),
        BATCH,
        (ps, d) -> {
          ps.setLong(1, id(d.item()));
          ps.setInt(2, d.order());
          ps.setString(3, d.direction());
          ps.setString(4, d.column());
          ps.setLong(5, edition.document());
          ps.setInt(6, d.place().line());
          ps.setLong(7, edition.change());
        });
  }

  private void claims(Reading reading) {
    var position = new int[1];
    batch.batchUpdate(
        """
        insert into plan.claim (plan, position, item, subject, category, published, document, line,
            made_by)
        values (?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
        reading.claims(),
        BATCH,
        (ps, c) -> {
          ps.setLong(1, edition.plan());
          ps.setInt(2, ++position[0]);
          ps.setObject(3, c.item() == null ? null : id(c.item()));
          ps.setString(4, c.subject());
          ps.setString(5, c.category());
          ps.setString(6, c.published());
          ps.setLong(7, edition.document());
          ps.setInt(8, c.place().line());
          ps.setLong(9, edition.change());
        });
  }

  private long id(String key) {
    return EditionWriter.id(ids, key);
  }
}
