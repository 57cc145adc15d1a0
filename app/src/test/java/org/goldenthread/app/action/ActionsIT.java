package org.goldenthread.app.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.goldenthread.app.home.ReadingFixture.aReading;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.goldenthread.app.action.Action.Origin;
import org.goldenthread.app.action.Action.Values;
import org.goldenthread.app.action.ActionState.Move;
import org.goldenthread.app.audit.AuditFixtures;
import org.goldenthread.app.audit.Author;
import org.goldenthread.app.audit.KnownBy;
import org.goldenthread.app.database.DatabaseTest;
import org.goldenthread.app.database.TestDatabase;
import org.goldenthread.app.home.Rooms;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Actions in the record of a real database. */
@DatabaseTest
class ActionsIT {
  private static final Author OFFICER = new Author("Performance officer", 1L);
  private static final LocalDate DUE = LocalDate.of(2026, 3, 31);

  private TestDatabase database;
  private Rooms rooms;
  private Actions actions;
  private long item;
  private long owner;

  @BeforeEach
  void setUp() {
    database = TestDatabase.create();
    rooms = new Rooms(database);
    actions = new Actions(database.sql());
    rooms.load(
        aReading()
            .commitment("H01", "Fewer mothers smoke", "Reported", "Red")
            .lead("H01", "Head of Health")
            .build());
    item = id("select item from plan.item_version where ref = 'H01'");
    owner = id("select party from plan.lead limit 1");
  }

  @AfterEach
  void close() {
    database.close();
  }

  private long id(String sql) {
    return read(() -> database.sql().sql(sql).query(Long.class).single());
  }

  private <T> T read(Supplier<T> work) {
    return database.tenancy().read(rooms.partnership.id(), work);
  }

  private <T> T write(Supplier<T> work) {
    return database.tenancy().write(rooms.partnership.id(), work);
  }

  private ActionEdits on(String instant) {
    Clock clock = Clock.fixed(Instant.parse(instant), ZoneOffset.UTC);
    return new ActionEdits(database.sql(), AuditFixtures.changes(database.sql()), clock);
  }

  private Action find(String number) {
    return read(() -> actions.find(number, KnownBy.NOW).orElseThrow());
  }

  private Action added() {
    int number =
        write(
            () ->
                on("2026-03-02T09:00:00Z")
                    .add(
                        Origin.ofItem(item),
                        new Values("Recruit two advisers", owner, DUE),
                        OFFICER,
                        "Agreed"));
    return find(Integer.toString(number));
  }

  @Test
  void refusesAMoveThatTheTableDoesNotAllow() {
    Action action = added();

    assertThatThrownBy(
            () ->
                write(
                    () ->
                        on("2026-03-03T09:00:00Z")
                            .move(action, Move.REOPEN, "Again", OFFICER, "Again")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("no REOPEN from OPEN");
  }

  @Test
  void refusesWhatWasReadBeforeSomebodyElseChangedIt() {
    Action read = added();
    write(() -> on("2026-03-03T09:00:00Z").move(read, Move.FINISH, "Both", OFFICER, "Done"));

    assertThat(
            write(
                () ->
                    on("2026-03-04T09:00:00Z")
                        .move(read, Move.DISCHARGE, "Too late", OFFICER, "No")))
        .isFalse();
    assertThat(find("1").state()).isEqualTo(ActionState.DONE);
    assertThat(id("select count(*) from audit.change where reason = 'No'")).isZero();
  }

  @Test
  void neverLetsARowBeOverwritten() {
    added();

    assertThatThrownBy(
            () ->
                write(
                    () ->
                        database
                            .sql()
                            .sql("update action.action_version set body = 'Other'")
                            .update()))
        .hasRootCauseMessage("ERROR: permission denied for table action_version");
  }

  @Test
  void isHiddenFromAnotherPartnership() {
    added();
    int other =
        new org.goldenthread.app.people.Partnerships(database.sql()).findOrCreate("Eastmarch").id();

    assertThat(database.tenancy().read(other, () -> actions.all(KnownBy.NOW))).isEmpty();
  }

  @Test
  void isOverdueFromTheDayAfterItsDueDateUntilItIsDone() {
    Action action = added();

    assertThat(action.isOverdue(DUE)).isFalse();
    assertThat(action.isOverdue(DUE.plusDays(1))).isTrue();
    write(() -> on("2026-04-02T09:00:00Z").move(action, Move.FINISH, "Both", OFFICER, "Done"));
    assertThat(find("1").isOverdue(DUE.plusDays(9))).isFalse();
  }

  /** Half an hour before midnight by the clock of the machine it is tomorrow in London. */
  @Test
  void isKnownFromTheDayInLondon() {
    write(
        () ->
            on("2026-06-30T23:30:00Z")
                .add(Origin.ofItem(item), new Values("In summer", owner, DUE), OFFICER, "Agreed"));

    assertThat(find("1").agreedOn()).isEqualTo(LocalDate.of(2026, 7, 1));
  }

  @Test
  void standsAsItWasKnownOnAPastDay() {
    Action action = added();
    write(
        () ->
            on("2026-03-20T09:00:00Z")
                .change(
                    action,
                    new Values("Recruit three advisers", owner, DUE.plusMonths(1)),
                    OFFICER,
                    "The board asked for it"));

    assertThat(
            read(() -> actions.find("1", new KnownBy(LocalDate.of(2026, 3, 19))).orElseThrow())
                .values()
                .text())
        .isEqualTo("Recruit two advisers");
    assertThat(find("1").values().dueOn()).isEqualTo(DUE.plusMonths(1));
    assertThat(read(() -> actions.find("1", new KnownBy(LocalDate.of(2026, 3, 1))))).isEmpty();
  }

  @Test
  void keepsEveryReportAndTheWordsOfOpeningItAgain() {
    Action action = added();
    write(
        () -> {
          on("2026-03-03T09:00:00Z").report(action, "One is here", OFFICER, "Reported");
          on("2026-03-04T09:00:00Z").move(action, Move.FINISH, "Both", OFFICER, "Done");
          return 0;
        });
    Action done = find("1");
    write(() -> on("2026-03-05T09:00:00Z").move(done, Move.REOPEN, "One left", OFFICER, "Again"));

    assertThat(
            read(() -> actions.reports(List.of(done.id()), KnownBy.NOW)).values().stream()
                .flatMap(List::stream)
                .map(Action.Report::text))
        .containsExactly("One left", "One is here");
    assertThat(find("1").reason()).isNull();
  }

  @Test
  void isFoundByWhatItIsAboutAndByWhoOwnsIt() {
    added();

    assertThat(read(() -> actions.about(List.of(item), List.of(), KnownBy.NOW))).hasSize(1);
    assertThat(read(() -> actions.openOf(Set.of(owner), KnownBy.NOW))).hasSize(1);
    assertThat(read(() -> actions.openOf(Set.of(owner + 1000), KnownBy.NOW))).isEmpty();
  }
}
