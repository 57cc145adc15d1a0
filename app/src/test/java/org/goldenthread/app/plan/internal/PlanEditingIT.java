package org.goldenthread.app.plan.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.goldenthread.app.home.ReadingFixture.aReading;
import static org.goldenthread.app.plan.internal.Desks.LEAD;
import static org.goldenthread.app.plan.internal.Desks.OFFICER;
import static org.goldenthread.app.plan.internal.Desks.TODAY;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.UnaryOperator;
import org.goldenthread.app.audit.AuditFixtures;
import org.goldenthread.app.audit.KnownBy;
import org.goldenthread.app.database.DatabaseTest;
import org.goldenthread.app.database.TestDatabase;
import org.goldenthread.app.home.Rooms;
import org.goldenthread.app.people.Directory;
import org.goldenthread.app.people.Parties;
import org.goldenthread.app.people.PersonDetails;
import org.goldenthread.app.people.Role;
import org.goldenthread.app.plan.PlanItem;
import org.goldenthread.app.plan.PlanSnapshot;
import org.goldenthread.app.plan.internal.DraftState.Move;
import org.goldenthread.app.plan.internal.ItemContent.Lead;
import org.goldenthread.app.plan.internal.ItemContent.Named;
import org.goldenthread.app.plan.internal.PlanApproval.Outcome;
import org.goldenthread.app.plan.internal.PlanEditing.Desk;
import org.goldenthread.app.plan.internal.PlanEditing.Saved;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** From a draft to an approved version, with everything that must not get lost on the way. */
@DatabaseTest
class PlanEditingIT {
  private static final LocalDate DECEMBER = LocalDate.of(2009, 12, 16);
  private static final LocalDate MARCH = LocalDate.of(2010, 3, 24);
  private static final String SLUG = "childrens-plan-2007-2010";

  private TestDatabase database;
  private Rooms rooms;
  private Desks desks;

  @BeforeEach
  void setUp() {
    database = TestDatabase.create();
    rooms = new Rooms(database);
    desks = new Desks(rooms);
    rooms.load(
        aReading()
            .commitment("H01", "Reduce smoking", "Two advisers.", "Red")
            .commitment("H02", "More breastfeeding", "Baseline set.", "Green")
            .commitment("H03", "Healthy schools", "Begun.", "Amber")
            .lead("H01", "Public Health Manager")
            .link("H02", "H01")
            .build());
  }

  @AfterEach
  void close() {
    database.close();
  }

  private PlanSnapshot plan() {
    return plan(KnownBy.NOW);
  }

  private PlanSnapshot plan(KnownBy knownBy) {
    return desks.read(() -> rooms.plans.snapshot(SLUG, knownBy).orElseThrow());
  }

  private PlanItem item(String ref) {
    return item(plan(), ref);
  }

  private static PlanItem item(PlanSnapshot plan, String ref) {
    return plan.items().stream().filter(i -> ref.equals(i.ref())).findFirst().orElseThrow();
  }

  private Desk desk() {
    return desks.desk(plan(), OFFICER);
  }

  private static UnaryOperator<ItemContent> text(String text) {
    return i -> i.with(ItemContent.Field.TEXT, PlanFixture.item(i.item(), i.parent(), text));
  }

  private List<String> refs(PlanSnapshot plan) {
    return plan.items().stream().map(i -> i.ref() == null ? i.text() : i.ref()).toList();
  }

  private Draft draft(int number) {
    return desks.read(() -> desks.drafts.number(plan().header().id(), number).orElseThrow());
  }

  private DraftContent content(int number) {
    return desks.read(() -> desks.drafts.content(draft(number)));
  }

  @Test
  void showsReadersNothingOfADraftUntilItIsApproved() {
    desks.save(desk(), item("H01").id(), text("Fewer women smoke"));
    desks.move(plan(), 1, Move.PROPOSE, LEAD, "Plain words");
    assertThat(item("H01").text()).isEqualTo("Reduce smoking");

    desks.move(plan(), 1, Move.APPROVE, OFFICER, "");

    PlanItem now = item("H01");
    assertThat(now.text()).isEqualTo("Fewer women smoke");
    assertThat(now.origin().documentNumber()).isNull();
    assertThat(now.origin().by()).isEqualTo("Performance officer");
    assertThat(now.origin().on()).isEqualTo(TODAY);
    assertThat(now.firstStatus()).isEqualTo("Red");
    assertThat(now.leads())
        .extracting(PlanItem.Lead::name)
        .containsExactly("Public Health Manager");
    assertThat(item("H02").origin().fileName()).isEqualTo("update.txt");
    assertThat(item("H02").links()).hasSize(1);
    assertThat(plan().scheme()).isEqualTo(plan(new KnownBy(DECEMBER)).scheme());
    assertThat(plan().header().version()).isEqualTo(2);
    assertThat(plan().header().documentNumber()).isEqualTo(1);
  }

  @Test
  void keepsThePlanAsItStoodBeforeTheApproval() {
    desks.save(desk(), item("H01").id(), text("Fewer women smoke"));
    desks.write(() -> desks.editing().withdraw(desk(), item("H03").id(), "Done elsewhere"));
    desks.approve(plan(), 1, "Plain words, H03 ends");

    assertThat(refs(plan())).containsExactly("Being healthy", "H01", "H02");
    PlanSnapshot before = plan(new KnownBy(TODAY.minusDays(1)));
    assertThat(refs(before)).containsExactly("Being healthy", "H01", "H02", "H03");
    assertThat(item(before, "H01").text()).isEqualTo("Reduce smoking");
    assertThat(item(before, "H01").origin().fileName()).isEqualTo("update.txt");
    assertThat(before.header().version()).isEqualTo(1);
    PlanVersion two =
        desks.read(() -> desks.versions.number(plan().header().id(), 2).orElseThrow());
    assertThat(two.summary()).isEqualTo("Plain words, H03 ends");
    assertThat(two.proposedBy()).isEqualTo("Head of Public Health");
    assertThat(two.madeBy()).isEqualTo("Performance officer");
    assertThat(two.draft()).isEqualTo(1);
  }

  /** What stood before may only be ended: all else of its rows is as it was. */
  @Test
  void altersNothingOfTheRowsBeforeItButWhatEndedThem() {
    Map<String, List<String>> before = rowsWithoutEnd();
    desks.save(desk(), item("H01").id(), text("Fewer women smoke"));
    desks.approve(plan(), 1, "Plain words");

    rowsWithoutEnd().forEach((table, rows) -> assertThat(rows).containsAll(before.get(table)));
  }

  private Map<String, List<String>> rowsWithoutEnd() {
    return desks.read(
        () ->
            List.of("plan_version", "item", "item_version", "lead", "link").stream()
                .collect(
                    java.util.stream.Collectors.toMap(
                        t -> t,
                        t ->
                            database
                                .sql()
                                .sql(
                                    "select (to_jsonb(t) - 'ended_by')::text from plan." + t + " t")
                                .query(String.class)
                                .list())));
  }

  @Test
  void keepsTheOldAddressOfARenumberedItem() {
    long id = item("H03").id();
    desks.write(() -> desks.editing().renumber(desk(), Map.of(id, "H09")));
    desks.approve(plan(), 1, "Numbers as in the new plan");

    PlanItem renumbered = item("H09");
    assertThat(renumbered.id()).isEqualTo(id);
    assertThat(renumbered.slug()).isEqualTo("h09");
    assertThat(desks.read(() -> rooms.plans.itemAt(SLUG, "h03"))).contains(id);
    assertThat(item(plan(new KnownBy(DECEMBER)), "H03").id()).isEqualTo(id);
    assertThat(renumbered.firstStatus()).isEqualTo("Amber");
  }

  @Test
  void neverGivesAnAddressToAnotherItem() {
    long first = item("H01").id();
    long second = item("H02").id();
    desks.write(() -> desks.editing().renumber(desk(), Map.of(first, "H02", second, "H01")));
    desks.approve(plan(), 1, "Changed places");

    assertThat(desks.read(() -> rooms.plans.itemAt(SLUG, "h01"))).contains(first);
    assertThat(desks.read(() -> rooms.plans.itemAt(SLUG, "h02"))).contains(second);
  }

  @Test
  void addsMovesAndNamesLeads() {
    long theme = plan().items().get(0).id();
    Saved added =
        desks.write(
            () ->
                desks
                    .editing()
                    .add(
                        desk(),
                        id ->
                            new ItemContent(
                                id,
                                theme,
                                "Commitment",
                                "H04",
                                "Sleep well",
                                null,
                                new Named(null, "Health Board"),
                                false,
                                List.of("LAA"),
                                "March 2027",
                                null,
                                null,
                                List.of(
                                    new Lead("delivery", new Named(null, "School nurses"), true)),
                                List.of())));
    long id = ((Saved.InDraft) added).item();
    desks.write(() -> desks.editing().shift(desk(), id, true));
    desks.write(() -> desks.editing().shift(desk(), id, true));
    desks.approve(plan(), 1, "Sleep");

    assertThat(refs(plan())).containsExactly("Being healthy", "H01", "H04", "H02", "H03");
    PlanItem now = item("H04");
    assertThat(now.board()).isEqualTo("Health Board");
    assertThat(now.leads())
        .extracting(PlanItem.Lead::role, PlanItem.Lead::name, PlanItem.Lead::asked)
        .containsExactly(tuple("delivery", "School nurses", true));
    assertThat(now.slug()).isEqualTo("h04");
  }

  @Test
  void refusesToPutAnItemBelowItself() {
    long theme = plan().items().get(0).id();
    assertThat(desks.write(() -> desks.editing().moveUnder(desk(), theme, item("H01").id())))
        .isEqualTo(new Saved.NoWayUp());
    assertThat(desks.write(() -> desks.editing().moveUnder(desk(), item("H01").id(), 999_999L)))
        .isEqualTo(new Saved.NoWayUp());
  }

  @Test
  void showsBothWhenTwoPeopleSaveTheSameItem() {
    long id = item("H01").id();
    desks.save(desk(), id, text("First words"));
    Desk other = new Desk(plan().header().id(), LEAD, 1);
    Opened before = desks.read(() -> desks.editing().workspace(other)).opened(id);
    desks.save(desk(), id, text("Second words"));

    Saved saved = desks.write(() -> desks.editing().save(other, id, before, text("My words")));

    assertThat(saved)
        .isInstanceOfSatisfying(
            Saved.Conflict.class,
            c -> {
              assertThat(c.theirs()).extracting(ItemContent::text).isEqualTo("Second words");
              assertThat(c.by()).isEqualTo("Performance officer");
              assertThat(
                      desks.write(() -> desks.editing().save(other, id, c.opened(), text("Both"))))
                  .isInstanceOf(Saved.InDraft.class);
            });
    assertThat(content(1).result().item(id)).map(ItemContent::text).contains("Both");
  }

  @Test
  void letsOneOfManySavesAtTheSameMomentWin() throws Exception {
    long id = item("H01").id();
    desks.save(desk(), id, text("Start"));
    Opened opened = desks.read(() -> desks.editing().workspace(desk())).opened(id);

    List<Saved> saved =
        atOnce(
            4,
            n -> desks.write(() -> desks.editing().save(desk(), id, opened, text("Words " + n))));

    assertThat(saved).filteredOn(Saved.InDraft.class::isInstance).hasSize(1);
    assertThat(saved).filteredOn(Saved.Conflict.class::isInstance).hasSize(3);
  }

  @Test
  void letsOneOfTwoApprovalsAtTheSameMomentWin() throws Exception {
    desks.save(desk(), item("H01").id(), text("Fewer women smoke"));
    desks.move(plan(), 1, Move.PROPOSE, LEAD, "Plain words");
    long plan = plan().header().id();

    List<Outcome> outcomes =
        atOnce(
            4,
            n -> desks.write(() -> desks.approval().move(plan, 1, 2, Move.APPROVE, OFFICER, "")));

    assertThat(outcomes).filteredOn(Outcome.Done.class::isInstance).hasSize(1);
    assertThat(outcomes).filteredOn(Outcome.MovedOn.class::isInstance).hasSize(3);
    assertThat(desks.read(() -> desks.versions.all(plan))).hasSize(2);
  }

  private interface Act<T> {
    T as(int n);
  }

  private static <T> List<T> atOnce(int people, Act<T> act) throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(people);
    try {
      List<Callable<T>> acts =
          java.util.stream.IntStream.range(0, people)
              .mapToObj(n -> (Callable<T>) () -> act.as(n))
              .toList();
      var done = new java.util.ArrayList<T>();
      for (var future : threads.invokeAll(acts)) {
        done.add(future.get());
      }
      return done;
    } finally {
      threads.shutdown();
    }
  }

  @Test
  void allowsOnlyTheMovesOfTheTable() {
    desks.save(desk(), item("H01").id(), text("Fewer women smoke"));
    assertThat(desks.move(plan(), 1, Move.APPROVE, OFFICER, ""))
        .isInstanceOf(Outcome.MovedOn.class);
    desks.move(plan(), 1, Move.PROPOSE, LEAD, "Plain words");
    assertThat(desks.save(new Desk(plan().header().id(), LEAD, 1), item("H01").id(), text("Late")))
        .isInstanceOf(Saved.NotOpen.class);
    desks.move(plan(), 1, Move.SEND_BACK, OFFICER, "Say by when");
    assertThat(draft(1).state()).isEqualTo(DraftState.SENT_BACK);
    assertThat(draft(1).last().note()).isEqualTo("Say by when");
    desks.move(plan(), 1, Move.WITHDRAW, LEAD, "Not now");
    assertThat(draft(1).state().isOpen()).isFalse();
    assertThat(item("H01").text()).isEqualTo("Reduce smoking");
  }

  @Test
  void proposesNothingWhereNothingChanged() {
    desks.save(desk(), item("H01").id(), text("Fewer women smoke"));
    desks.write(() -> desks.editing().drop(desk(), item("H01").id()));
    assertThat(desks.move(plan(), 1, Move.PROPOSE, LEAD, "Nothing"))
        .isInstanceOf(Outcome.Empty.class);
  }

  @Test
  void undoesAnApprovedEditByANewVersion() {
    long id = item("H01").id();
    desks.save(desk(), id, text("Fewer women smoke"));
    desks.save(desk(), item("H02").id(), text("Breast is best"));
    desks.approve(plan(), 1, "Plain words");
    long plan = plan().header().id();

    desks.write(
        () -> desks.editing().restore(desk(), id, desks.versions.number(plan, 1).orElseThrow()));
    desks.approve(plan(), 2, "H01 as before");

    assertThat(item("H01").text()).isEqualTo("Reduce smoking");
    assertThat(item("H02").text()).isEqualTo("Breast is best");
    assertThat(plan().header().version()).isEqualTo(3);
  }

  @Test
  void takesAWholeVersionBack() {
    PlanContent first =
        desks.read(() -> desks.versions.content(desks.versions.current(plan().header().id())));
    long theme = plan().items().get(0).id();
    desks.write(() -> desks.editing().withdraw(desk(), item("H02").id(), "Merged"));
    desks.write(() -> desks.editing().shift(desk(), item("H03").id(), true));
    desks.write(() -> desks.editing().add(desk(), id -> PlanFixture.item(id, theme, "New")));
    desks.approve(plan(), 1, "Many changes");
    long plan = plan().header().id();

    desks.write(
        () -> desks.editing().restore(desk(), desks.versions.number(plan, 1).orElseThrow()));
    desks.approve(plan(), 2, "As before");

    assertThat(desks.read(() -> desks.versions.content(desks.versions.current(plan))))
        .isEqualTo(first);
  }

  @Test
  void carriesADraftOverToANewerVersion() {
    desks.save(desk(), item("H01").id(), text("Fewer women smoke"));
    desks.save(desks.desk(plan(), LEAD), item("H02").id(), text("More mothers breastfeed"));
    desks.write(
        () -> desks.editing().withdraw(desks.desk(plan(), LEAD), item("H03").id(), "Merged"));
    desks.approve(plan(), 1, "Officer's words");

    assertThat(draft(2).isOutdated()).isTrue();
    assertThat(desks.move(plan(), 2, Move.PROPOSE, LEAD, "Lead's words"))
        .isInstanceOfSatisfying(Outcome.Outdated.class, o -> assertThat(o.clashes()).isEmpty());
    desks.write(
        () -> desks.approval().bringUpToDate(plan().header().id(), 2, 1, LEAD, Set.of(), Set.of()));
    assertThat(content(2).difference().size()).isEqualTo(2);
    desks.approve(plan(), 2, "Lead's words");

    assertThat(item("H01").text()).isEqualTo("Fewer women smoke");
    assertThat(item("H02").text()).isEqualTo("More mothers breastfeed");
    assertThat(refs(plan())).doesNotContain("H03");
  }

  @Test
  void asksWhichWordsStandWhereBothChangedAnItem() {
    long id = item("H01").id();
    desks.save(desk(), id, text("Officer's words"));
    desks.save(desks.desk(plan(), LEAD), id, text("Lead's words"));
    desks.approve(plan(), 1, "Officer's words");

    Outcome outcome = desks.move(plan(), 2, Move.PROPOSE, LEAD, "Lead's words");
    assertThat(outcome)
        .isInstanceOfSatisfying(
            Outcome.Outdated.class,
            o ->
                assertThat(o.clashes())
                    .singleElement()
                    .satisfies(
                        c -> {
                          assertThat(c.approved())
                              .extracting(ItemContent::text)
                              .isEqualTo("Officer's words");
                          assertThat(c.draft())
                              .extracting(ItemContent::text)
                              .isEqualTo("Lead's words");
                        }));
    desks.write(
        () ->
            desks.approval().bringUpToDate(plan().header().id(), 2, 1, LEAD, Set.of(id), Set.of()));
    desks.approve(plan(), 2, "Lead's words");
    assertThat(item("H01").text()).isEqualTo("Lead's words");
  }

  @Test
  void keepsTheApprovedVersionOnTopOfAnEarlierDocumentThatComesLate() {
    desks.save(desk(), item("H01").id(), text("Fewer women smoke"));
    desks.approve(plan(), 1, "Plain words");

    rooms.loadAsNewVersion(
        aReading()
            .knownOn(MARCH)
            .commitment("H01", "Reduce smoking a lot", "More.", "Amber")
            .build());

    assertThat(refs(plan())).containsExactly("Being healthy", "H01", "H02", "H03");
    assertThat(item("H01").text()).isEqualTo("Fewer women smoke");
    assertThat(refs(plan(new KnownBy(MARCH)))).containsExactly("Being healthy", "H01");
    assertThat(item(plan(new KnownBy(MARCH)), "H01").text()).isEqualTo("Reduce smoking a lot");
    assertThat(draft(1).base().number()).isEqualTo(1);
  }

  @Test
  void keepsEditsAsHistoryWhenALaterDocumentTakesTheirPlace() {
    desks.save(desk(), item("H01").id(), text("Fewer women smoke"));
    desks.write(() -> desks.editing().renumber(desk(), Map.of(item("H03").id(), "H09")));
    desks.approve(plan(), 1, "Plain words");
    desks.save(desk(), item("H02").id(), text("Not yet proposed"));
    long renumbered = item("H09").id();

    rooms.loadAsNewVersion(
        aReading()
            .knownOn(TODAY.plusMonths(1))
            .commitment("H01", "Reduce smoking a lot", "More.", "Amber")
            .commitment("H09", "Healthy schools", "Done.", "Complete")
            .build());

    assertThat(item("H01").text()).isEqualTo("Reduce smoking a lot");
    assertThat(item("H09").id()).isEqualTo(renumbered);
    assertThat(item(plan(new KnownBy(TODAY)), "H01").text()).isEqualTo("Fewer women smoke");
    assertThat(draft(2).isOutdated()).isTrue();
    assertThat(desks.read(() -> desks.versions.all(plan().header().id())))
        .extracting(PlanVersion::isEditedHere)
        .containsExactly(false, true, false);
  }

  @Test
  void isLedByThoseItNamesAndForAStrategicLeadByThoseAbove() {
    var parties = new Parties(database.sql());
    var ownership = new PlanOwnership(database.sql(), parties);
    long health = item("H01").id();
    desks.save(
        desk(),
        plan().items().get(0).id(),
        i -> i.withLeads(List.of(new Lead("strategic", new Named(null, "Director"), false))));
    desks.approve(plan(), 1, "A strategic lead");
    Map<String, String> address = Map.of("plan", SLUG, "item", "h01");

    Set<Long> officers =
        desks.read(() -> ownership.leadersOf(Role.LEAD_OFFICER, address).orElseThrow().get(0));
    Set<Long> strategic =
        desks.read(() -> ownership.leadersOf(Role.STRATEGIC_LEAD, List.of(health)).get(0));

    assertThat(officers).hasSize(1);
    assertThat(strategic).hasSize(2).containsAll(officers);
    assertThat(desks.read(() -> ownership.leadersOf(Role.LEAD_OFFICER, Map.of("plan", SLUG))))
        .isEmpty();
    assertThat(
            desks.read(
                () ->
                    ownership.leadersOf(
                        Role.LEAD_OFFICER, Map.of("plan", SLUG, "item", "nothing"))))
        .isEmpty();
  }

  @Test
  void keepsTheNamesOfPersonsOutOfTheRecord() {
    var directory = new Directory(database.sql());
    long person =
        desks.write(
            () ->
                directory.addPerson(
                    AuditFixtures.changes(database.sql()).record(TODAY, OFFICER, "Came"),
                    new PersonDetails("A. Person", null, null),
                    null));
    desks.save(
        desk(),
        item("H01").id(),
        i -> i.withLeads(List.of(new Lead("delivery", new Named(person, "A. Person"), true))));
    desks.approve(plan(), 1, "A person leads");

    assertThat(item("H01").leads()).extracting(PlanItem.Lead::name).containsExactly("A. Person");
    assertThat(
            desks.<Integer>read(
                () ->
                    database
                        .sql()
                        .sql(
                            """
                            select (select count(*) from plan.lead where as_printed like '%Person')
                                 + (select count(*) from plan.draft_lead where name like '%Person')
                            """)
                        .query(Integer.class)
                        .single()))
        .isZero();
  }
}
