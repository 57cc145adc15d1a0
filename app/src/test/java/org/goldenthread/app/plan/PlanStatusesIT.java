package org.goldenthread.app.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.goldenthread.app.home.ReadingFixture.aReading;

import java.time.LocalDate;
import java.util.List;
import org.goldenthread.app.audit.AuditFixtures;
import org.goldenthread.app.audit.KnownBy;
import org.goldenthread.app.database.DatabaseTest;
import org.goldenthread.app.database.TestDatabase;
import org.goldenthread.app.home.ReadingFixture;
import org.goldenthread.app.home.Rooms;
import org.goldenthread.app.people.Visit;
import org.goldenthread.app.people.Visitor;
import org.goldenthread.app.shell.AsAt;
import org.goldenthread.app.shell.JudgedStatus;
import org.goldenthread.app.shell.Messages;
import org.goldenthread.app.shell.Status;
import org.goldenthread.app.shell.StatusCount;
import org.goldenthread.app.shell.StatusSummary;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Statuses as pages show them: counted with their unit, each count the rows its link shows. */
@DatabaseTest
class PlanStatusesIT {
  private TestDatabase database;
  private Rooms rooms;

  @BeforeEach
  void setUp() {
    database = TestDatabase.create();
    rooms = new Rooms(database);
  }

  @AfterEach
  void close() {
    database.close();
  }

  private PlanSnapshot plan() {
    return database
        .tenancy()
        .read(
            rooms.partnership.id(),
            () -> rooms.plans.snapshot("childrens-plan-2007-2010", KnownBy.NOW).orElseThrow());
  }

  private PlanStatuses statuses(PlanSnapshot plan) {
    var visit =
        new Visit(
            rooms.partnership, AsAt.TODAY, "/", List.of(), Visitor.stranger(rooms.partnership));
    return new PlanStatuses(visit, plan, Messages.load());
  }

  private StatusSummary summary(ReadingFixture reading) {
    rooms.load(reading.build());
    return java.util.Objects.requireNonNull(
        statuses(plan()).summary(s -> "?status=" + s.slug()), "no statuses");
  }

  @Test
  void saysWhoSignedAStatusOffWhereARoundBroughtIt() {
    rooms.load(aReading().commitment("H01", "Smoking", "Still high.", "Red").build());
    PlanSnapshot printed = plan();
    PlanItem item = printed.bySlug("h01").orElseThrow();
    assertThat(statuses(printed).of(item)).extracting(JudgedStatus::signedOff).containsNull();

    var changes = AuditFixtures.changes(database.sql());
    database
        .tenancy()
        .write(
            rooms.partnership.id(),
            () -> {
              long change =
                  changes.record(
                      LocalDate.of(2010, 4, 7), AuditFixtures.PERFORMANCE_OFFICER, "signed off");
              new PlanProgress(database.sql())
                  .append(
                      change,
                      item.id(),
                      "A scheme starts.",
                      List.of(new PlanProgress.Judged(null, "Amber", null)));
              return change;
            });
    PlanSnapshot reported = plan();
    assertThat(statuses(reported).of(reported.bySlug("h01").orElseThrow()))
        .extracting(JudgedStatus::signedOff)
        .containsExactly("Performance officer, 7 April 2010");
  }

  @Test
  void countsAnItemOnceUnderEachStatusItHas() {
    StatusSummary summary =
        summary(
            aReading()
                .commitment("H01", "One status", "Done.", "Red")
                .twoInOneCell("H08", "Red")
                .commitment("H12", "Two statuses", "Both.", "Amber", "Complete"));
    assertThat(summary.total()).isEqualTo(3);
    assertThat(summary.counts())
        .extracting(StatusCount::status, StatusCount::count)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(Status.RED, 2),
            org.assertj.core.groups.Tuple.tuple(Status.AMBER, 1),
            org.assertj.core.groups.Tuple.tuple(Status.COMPLETE, 1));
    assertThat(summary.note()).startsWith("1 has two statuses");
  }

  @Test
  void saysNothingOfTwoStatusesWhereBothAreTheSame() {
    assertThat(summary(aReading().twoInOneCell("H08", "Red")).note()).isNull();
  }

  @Test
  void saysWhatAStatusWasWhenItMoved() {
    rooms.load(aReading().commitment("H01", "Smoking", "Still high.", "Red").build());
    rooms.loadAsNewVersion(
        aReading()
            .knownOn(LocalDate.of(2010, 3, 24))
            .commitment("H01", "Smoking", "Scheme starts.", "Amber")
            .build());
    PlanSnapshot plan = plan();
    PlanItem item = plan.bySlug("h01").orElseThrow();
    assertThat(statuses(plan).of(item)).extracting(JudgedStatus::was).containsExactly(Status.RED);
    assertThat(PlanStatuses.isNew(item)).isTrue();
  }
}
