package org.goldenthread.app.plan.internal;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Appends to drafts. The plan is locked by the caller; nothing is ever altered. */
final class DraftWriter {
  private final JdbcClient jdbc;
  private final JdbcTemplate batch;

  DraftWriter(JdbcClient jdbc, JdbcTemplate batch) {
    this.jdbc = jdbc;
    this.batch = batch;
  }

  /** A new draft on a version; gives its id. */
  long start(long change, PlanVersion base) {
    long draft =
        jdbc.sql(
                """
                insert into plan.draft (plan, number, made_by)
                values (:plan, (select coalesce(max(number), 0) + 1 from plan.draft
                                 where plan = :plan), :change)
                returning id
                """)
            .param("plan", base.plan())
            .param("change", change)
            .query(Long.class)
            .single();
    base(change, draft, base);
    step(change, draft, 1, DraftState.DRAFT, null);
    return draft;
  }

  void base(long change, long draft, PlanVersion version) {
    jdbc.sql(
            """
            insert into plan.draft_base (draft, version, made_by) values (:draft, :version, :change)
            """)
        .param("draft", draft)
        .param("version", version.id())
        .param("change", change)
        .update();
  }

  void step(long change, long draft, int number, DraftState state, @Nullable String note) {
    jdbc.sql(
            """
            insert into plan.draft_step (draft, number, state, note, made_by)
            values (:draft, :number, :state, :note, :change)
            """)
        .param("draft", draft)
        .param("number", number)
        .param("state", state.word())
        .param("note", note)
        .param("change", change)
        .update();
  }

  /** An id for an item that is to be new. */
  long newItem() {
    return jdbc.sql("select nextval('plan.item_id_seq')").query(Long.class).single();
  }

  /**
   * Appends working versions.
   *
   * @param before the draft as it was: what each takes the place of
   */
  void edit(long change, long draft, DraftContent before, List<DraftContent.Edit> edits) {
    var leads = new ArrayList<Object[]>();
    var links = new ArrayList<Object[]>();
    for (DraftContent.Edit edit : edits) {
      DraftContent.Edit replaced = before.edits().get(edit.item());
      long id = insert(change, draft, replaced == null ? null : replaced.id(), edit);
      ItemContent item = edit.placed().content();
      int position = 0;
      for (ItemContent.Lead l : item.leads()) {
        leads.add(
            new Object[] {
              id,
              ++position,
              l.role(),
              l.who().party(),
              l.who().name(),
              l.who().party(),
              l.asked(),
              change
            });
      }
      for (ItemContent.Link l : item.links()) {
        links.add(new Object[] {id, ++position, l.kind(), l.toText(), l.toItem(), change});
      }
    }
    batch.batchUpdate(
        "insert into plan.draft_lead (edit, position, role, party, name, asked, made_by)"
            + " values (?, ?, ?, ?, "
            + LeadNames.KEPT
            + ", ?, ?)",
        leads);
    batch.batchUpdate(
        """
        insert into plan.draft_link (edit, position, kind, to_text, to_item, made_by)
        values (?, ?, ?, ?, ?, ?)
        """,
        links);
  }

  private long insert(long change, long draft, @Nullable Long replaces, DraftContent.Edit edit) {
    ItemContent item = edit.placed().content();
    ItemContent.Named board = item.board();
    return jdbc.sql(
            """
            insert into plan.draft_edit (draft, item, replaces, withdrawn_because, parent, rank,
                level, ref, body, heading, board, board_name, reported_elsewhere, tags, due, target,
                note, made_by)
            values (:draft, :item, :replaces, :because, :parent, :rank, :level, :ref, :body,
                :heading, :board, :boardName, :elsewhere, :tags, :due, :target, :note, :change)
            returning id
            """)
        .param("draft", draft)
        .param("item", item.item())
        .param("replaces", replaces)
        .param("because", edit.withdrawnBecause())
        .param("parent", item.parent())
        .param("rank", edit.placed().rank())
        .param("level", item.level())
        .param("ref", item.ref())
        .param("body", item.text())
        .param("heading", item.heading())
        .param("board", board == null ? null : board.party())
        .param("boardName", board == null ? null : board.name())
        .param("elsewhere", item.reportedElsewhere())
        .param("tags", item.tags().toArray(String[]::new))
        .param("due", item.due())
        .param("target", item.target())
        .param("note", item.note())
        .param("change", change)
        .query(Long.class)
        .single();
  }
}
