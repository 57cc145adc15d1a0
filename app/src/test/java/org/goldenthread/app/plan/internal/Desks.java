package org.goldenthread.app.plan.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.goldenthread.app.audit.AuditFixtures;
import org.goldenthread.app.audit.Author;
import org.goldenthread.app.audit.KnownBy;
import org.goldenthread.app.database.TestDatabase;
import org.goldenthread.app.home.Rooms;
import org.goldenthread.app.people.Parties;
import org.goldenthread.app.plan.PlanSnapshot;
import org.goldenthread.app.search.SearchFixtures;

/** Two posts at work on the plans of a test database. */
public final class Desks {
  public static final LocalDate TODAY = LocalDate.of(2026, 10, 12);
  public static final Author OFFICER = new Author("Performance officer", 7L);
  public static final Author LEAD = new Author("Head of Public Health", 8L);

  public final Rooms rooms;
  public final PlanVersions versions;
  public final Drafts drafts;
  private final TestDatabase database;
  private LocalDate today = TODAY;

  public Desks(Rooms rooms) {
    this.rooms = rooms;
    this.database = rooms.database;
    this.versions = new PlanVersions(database.sql());
    this.drafts = new Drafts(database.sql(), versions);
  }

  public void on(LocalDate day) {
    today = day;
  }

  private Clock clock() {
    return Clock.fixed(today.atTime(12, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
  }

  public PlanEditing editing() {
    return new PlanEditing(
        database.sql(),
        database.batch(),
        versions,
        drafts,
        AuditFixtures.changes(database.sql(), SearchFixtures.indexing(database)),
        clock());
  }

  public PlanApproval approval() {
    return new PlanApproval(
        database.sql(),
        database.batch(),
        versions,
        drafts,
        new Parties(database.sql()),
        AuditFixtures.changes(database.sql(), SearchFixtures.indexing(database)),
        clock());
  }

  public <T> T read(Supplier<T> work) {
    return database.tenancy().read(rooms.partnership.id(), work);
  }

  public <T> T write(Supplier<T> work) {
    return database.tenancy().write(rooms.partnership.id(), work);
  }

  public PlanEditing.Desk desk(PlanSnapshot plan, Author author) {
    return new PlanEditing.Desk(plan.header().id(), author, null);
  }

  /** Saves an item as a form opened just now would. */
  public PlanEditing.Saved save(
      PlanEditing.Desk desk, long item, UnaryOperator<ItemContent> change) {
    return write(() -> editing().save(desk, item, editing().workspace(desk).opened(item), change));
  }

  /** Moves a draft from where it stands. */
  public PlanApproval.Outcome move(
      PlanSnapshot plan, int draft, DraftState.Move move, Author author, String note) {
    return write(
        () -> {
          int seen = drafts.number(plan.header().id(), draft).orElseThrow().last().number();
          return approval().move(plan.header().id(), draft, seen, move, author, note);
        });
  }

  /** Proposes and approves. */
  public void approve(PlanSnapshot plan, int draft, String summary) {
    move(plan, draft, DraftState.Move.PROPOSE, LEAD, summary);
    move(plan, draft, DraftState.Move.APPROVE, OFFICER, "");
  }

  /** Changes and approves a reference, a lead and a link, so that every table has rows. */
  public void editEveryPartOf(String slug) {
    PlanSnapshot plan = read(() -> rooms.plans.snapshot(slug, KnownBy.NOW).orElseThrow());
    save(
        desk(plan, OFFICER),
        plan.items().get(0).id(),
        i ->
            i.withRef("X99")
                .withLeads(
                    List.of(
                        new ItemContent.Lead(
                            "delivery", new ItemContent.Named(null, "School nurses"), true)))
                .withLinks(List.of(new ItemContent.Link("see-also", "the health plan", null))));
    approve(plan, 1, "Every part");
  }

  /** An item in other words. */
  public static ItemContent reworded(ItemContent i, String text) {
    return new ItemContent(
        i.item(),
        i.parent(),
        i.level(),
        i.ref(),
        text,
        i.heading(),
        i.board(),
        i.reportedElsewhere(),
        i.tags(),
        i.due(),
        i.target(),
        i.note(),
        i.leads(),
        i.links());
  }
}
