package org.goldenthread.app.home;

import static org.assertj.core.api.Assertions.assertThat;
import static org.goldenthread.app.home.ReadingFixture.aReading;

import java.time.LocalDate;
import java.util.Map;
import org.goldenthread.app.audit.AuditFixtures;
import org.goldenthread.app.audit.Author;
import org.goldenthread.app.audit.KnownBy;
import org.goldenthread.app.database.DatabaseTest;
import org.goldenthread.app.database.TestDatabase;
import org.goldenthread.app.plan.PlanProgress;
import org.goldenthread.app.plan.PlanSnapshot;
import org.goldenthread.app.plan.internal.Desks;
import org.goldenthread.app.plan.internal.DraftState;
import org.goldenthread.intake.Reading;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What keeps a document in the record: whatever was recorded after it and builds on it. */
@DatabaseTest
class TakingBackHeldIT {
  private static final LocalDate MARCH = LocalDate.of(2012, 3, 20);
  private static final LocalDate JUNE = LocalDate.of(2012, 6, 12);
  private static final LocalDate LATER = LocalDate.of(2012, 10, 1);

  private static TestDatabase database;
  private static int next;

  private Rooms rooms;

  @BeforeAll
  static void create() {
    database = TestDatabase.create();
  }

  @AfterAll
  static void close() {
    database.close();
  }

  @BeforeEach
  void aPartnershipOfItsOwn() {
    rooms = new Rooms(database, "Held " + ++next);
  }

  private static Reading plan(LocalDate knownOn, String... refs) {
    var reading =
        aReading()
            .titled("Gates Plan")
            .knownOn(knownOn)
            .measure("NI 199", "Satisfaction", "high")
            .figure("NI 199", "actual", "2010-11", "12");
    for (String ref : refs) {
      reading.commitment(ref, "Open " + ref, "Begun on " + ref, "Green").lead(ref, "Head " + ref);
    }
    return reading.build();
  }

  private int bring(Reading reading) {
    return ((DocumentLoading.Outcome.Loaded) rooms.loadAsNewVersion(reading)).number();
  }

  private PlanSnapshot plan() {
    return database
        .tenancy()
        .read(
            rooms.partnership.id(),
            () -> rooms.plans.snapshot("gates-plan", KnownBy.NOW).orElseThrow());
  }

  private long item(String ref) {
    return plan().items().stream().filter(i -> ref.equals(i.ref())).findFirst().orElseThrow().id();
  }

  /** Writes a row under a change of its own; the statement may name an item, a measure, a party. */
  private void record(String sql, String ref) {
    long item = item(ref);
    database
        .tenancy()
        .write(
            rooms.partnership.id(),
            () ->
                database
                    .sql()
                    .sql(sql)
                    .params(
                        Map.of(
                            "item",
                            item,
                            "change",
                            AuditFixtures.changes(database.sql())
                                .record(LATER, Author.program("Test"), "Work")))
                    .update());
  }

  private void assertHeldBy(int document, String room) {
    assertThat(rooms.takeBack(document))
        .isInstanceOfSatisfying(
            DocumentTakingBack.Outcome.Held.class,
            held -> {
              assertThat(held.resting().rooms()).containsExactly(room);
              assertThat(held.resting().documents()).isEmpty();
            });
  }

  private void assertTakenBack(int document) {
    assertThat(rooms.takeBack(document)).isInstanceOf(DocumentTakingBack.Outcome.Done.class);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "action; insert into action.action (number, source, source_id, item, made_by)"
            + " values (1, 'item', :item, :item, :change)",
        "clinic; insert into clinic.clinic (number, item, made_by) values (1, :item, :change)",
        "cycle; insert into cycle.acknowledgement (item, rule, choice, reason, expires_on, made_by)"
            + " values (:item, 'overdue', 'note', 'Known', '2026-06-30', :change)",
        "audit; insert into audit.attachment (thing_kind, thing, file_name, type, digest, byte_size,"
            + " description, exempt_paragraph, made_by) values ('item', :item, 'a.csv', 'csv',"
            + " repeat('0', 64), 1, 'Counted', 3, :change)",
        "audit; insert into audit.attachment (thing_kind, thing, file_name, type, digest, byte_size,"
            + " description, made_by) select 'document', max(d.id), 'a.csv', 'csv',"
            + " repeat('0', 64), 1, 'Counted', :change from audit.document d where :item > 0",
        "measure; insert into measure.formula (measure, expression, decimals, made_by)"
            + " select max(id), '[' || max(id) || '] x 2', 0, :change from measure.measure"
            + " where :item > 0",
        "measure; insert into measure.series (measure, area, breakdown, first_period, period_months,"
            + " kind, period_kind, qualities, values, made_by) select max(id), 1, 0, 1, 12,"
            + " 'actual', 'calendar-year', 'f', '{1}', :change from measure.measure where :item > 0",
        "measure; insert into measure.observation (measure, first, corrects, position, area, kind,"
            + " printed, quality, made_by) select measure, id, id, 1, area, kind, '13', quality,"
            + " :change from measure.observation where id = (select max(id)"
            + " from measure.observation) and :item > 0",
      })
  void staysWhileSomethingUsesWhatWasBroughtInAgain(String room, String work) {
    assertTakenBack(bring(plan(MARCH, "G1")));
    int again = bring(plan(MARCH, "G1"));
    record(work, "G1");
    assertHeldBy(again, room);
  }

  @Test
  void staysWhileAnItemItBroughtBackIsUsed() {
    bring(plan(MARCH, "G1", "G2"));
    bring(plan(MARCH.plusMonths(1), "G1"));
    int third = bring(plan(JUNE, "G1", "G2"));
    record("insert into clinic.clinic (number, item, made_by) values (1, :item, :change)", "G2");
    assertHeldBy(third, "clinic");
  }

  @Test
  void goesWhenWhatIsUsedCameBefore() {
    bring(plan(MARCH, "G1", "G2"));
    int second = bring(plan(JUNE, "G1", "G2"));
    record("insert into clinic.clinic (number, item, made_by) values (1, :item, :change)", "G2");
    assertTakenBack(second);
    assertThat(item("G2")).isPositive();
  }

  @Test
  void staysOnceARoundSaysNoChangeOfWhatItReported() {
    bring(plan(MARCH, "G1"));
    int second = bring(plan(JUNE, "G1"));
    long item = item("G1");
    database
        .tenancy()
        .write(
            rooms.partnership.id(),
            () -> {
              new PlanProgress(database.sql())
                  .renew(
                      AuditFixtures.changes(database.sql())
                          .record(LATER, Author.program("Test"), "Signed off"),
                      item);
              return null;
            });
    assertHeldBy(second, "cycle");
  }

  @Test
  void staysOnceItsPlanWasEdited() {
    int only = bring(plan(MARCH, "G1"));
    edit("Edited");
    assertHeldBy(only, "plan");
  }

  private Desks edit(String words) {
    var desks = new Desks(rooms);
    PlanSnapshot plan = plan();
    desks.save(desks.desk(plan, Desks.LEAD), item("G1"), i -> Desks.reworded(i, words));
    desks.approve(plan, 1, words);
    return desks;
  }

  @Test
  void putsTheEditBackThatALateEditionHadCutShort() {
    bring(plan(MARCH, "G1", "G2"));
    edit("Edited");
    PlanSnapshot before = plan();
    int late = bring(plan(JUNE, "G2"));
    assertTakenBack(late);
    assertThat(plan().items()).isEqualTo(before.items());
    assertThat(plan().header()).isEqualTo(before.header());
  }

  @Test
  void staysWhileADraftIsOnItAndGoesWhenThatIsWithdrawn() {
    bring(plan(MARCH, "G1"));
    int second = bring(plan(JUNE, "G1"));
    var desks = new Desks(rooms);
    PlanSnapshot plan = plan();
    desks.save(desks.desk(plan, Desks.LEAD), item("G1"), i -> Desks.reworded(i, "Drafted"));
    assertHeldBy(second, "plan");

    desks.move(plan, 1, DraftState.Move.WITHDRAW, Desks.LEAD, "Not needed");

    assertTakenBack(second);
    assertThat(desks.read(() -> desks.drafts.all(plan.header().id()))).hasSize(1);
    desks.save(desks.desk(plan, Desks.LEAD), item("G1"), i -> Desks.reworded(i, "Edited"));
    desks.approve(plan(), 2, "Edited");
    assertThat(plan().items()).anyMatch(i -> i.text().equals("Edited"));
  }
}
