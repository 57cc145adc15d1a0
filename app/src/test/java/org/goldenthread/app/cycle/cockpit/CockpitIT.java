package org.goldenthread.app.cycle.cockpit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.goldenthread.app.home.ReadingFixture.aReading;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.goldenthread.app.cycle.Answer;
import org.goldenthread.app.cycle.Cycle;
import org.goldenthread.app.cycle.Disagreement;
import org.goldenthread.app.cycle.OwnerAlarm;
import org.goldenthread.app.cycle.RequestState;
import org.goldenthread.app.cycle.Round;
import org.goldenthread.app.cycle.RoundKind;
import org.goldenthread.app.cycle.UpdateKind;
import org.goldenthread.app.database.CountedSql;
import org.goldenthread.app.database.DatabaseTest;
import org.goldenthread.app.database.TestDatabase;
import org.goldenthread.app.home.ReadingFixture;
import org.goldenthread.app.people.Mailboxes;
import org.goldenthread.app.people.Parties;
import org.goldenthread.app.people.People;
import org.goldenthread.app.people.Visit;
import org.goldenthread.app.people.Visitor;
import org.goldenthread.app.plan.PlanItem;
import org.goldenthread.app.plan.PlanProgress;
import org.goldenthread.app.plan.Plans;
import org.goldenthread.app.shell.AsAt;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the cockpit says of a round over the database. */
@DatabaseTest
class CockpitIT {
  private static int plans;

  private final Cycle cycle;
  private final CountedSql counted;
  private final Cockpits cockpits;
  private Map<Long, Disagreement.Figures> figures = Map.of();
  private String plan = "";
  private long health;

  CockpitIT(TestDatabase database) {
    cycle = new Cycle(database);
    counted = new CountedSql(database);
    JdbcClient sql = counted.client();
    cockpits =
        new Cockpits(
            new RoundLines(sql, new Plans(sql)),
            new Reach(new Parties(sql), new People(sql), new Mailboxes(sql)),
            new LastSeen(sql),
            new RoundFigures(sql),
            (items, visit) -> figures,
            cycle.days);
  }

  @BeforeEach
  void aPlanOfItsOwn() {
    plan = "watched-plan-" + ++plans;
    cycle.rooms.load(reading("Watched plan " + plans, 3).build());
    health = cycle.postFor("PH/PCT " + plans, true);
  }

  private static ReadingFixture reading(String title, int items) {
    ReadingFixture reading = aReading().titled(title).knownOn(LocalDate.of(2009, 7, 1));
    for (int n = 1; n <= items; n++) {
      String ref = "H%02d".formatted(n);
      reading.commitment(ref, "Promise " + n, "Begun.", "Red");
      if (n < items) {
        reading.lead(ref, "PH/PCT " + plans);
      }
    }
    return reading;
  }

  private PlanItem item(String slug) {
    return cycle.item(plan, slug);
  }

  private Cockpit cockpit(Round round) {
    var visit =
        new Visit(
            cycle.rooms.partnership,
            AsAt.TODAY,
            "/app/wexmere/rounds/x",
            List.of(),
            Visitor.stranger(cycle.rooms.partnership));
    return cycle.read(() -> cockpits.of(round, visit));
  }

  private void send(Round round, String item, Answer answer) {
    assertThat(
            cycle.<Boolean>write(
                () ->
                    cycle.answering.send(
                        cycle.request(round, item(item)), answer, cycle.lead(health))))
        .isTrue();
  }

  private static Round.Values october() {
    return new Round.Values(
        "October to December 2009",
        LocalDate.of(2009, 10, 1),
        LocalDate.of(2009, 12, 31),
        LocalDate.of(2010, 1, 4),
        LocalDate.of(2010, 1, 29),
        RoundKind.QUARTERLY);
  }

  private static Answer red(String headline, @Nullable String basis) {
    return new Answer(
        UpdateKind.REPORT,
        headline,
        null,
        null,
        List.of(new PlanProgress.Judged(null, "Red", basis)),
        null,
        null,
        null,
        null,
        null,
        null,
        null);
  }

  @Test
  void saysWhomToRingAndWhatNobodyWillAnswer() {
    Round round = cycle.opened(plan, Cycle.july());
    send(round, "h01", Cycle.report("Two advisers began", "Green"));

    Cockpit cockpit = cockpit(round);

    assertThat(cockpit.in()).isEqualTo(1);
    assertThat(cockpit.chase())
        .extracting(c -> c.whom().party(), c -> c.whom().organisation(), Cockpit.Chase::left)
        .containsExactly(tuple(health, "Council", 1));
    assertThat(cockpit.chase().get(0).seen()).as("sent something a moment ago").isNotNull();
    assertThat(cockpit.entries())
        .filteredOn(Cockpit.Entry::isAlarm)
        .extracting(e -> e.line().address().ref(), e -> e.reached().alarm())
        .containsExactly(tuple("H03", OwnerAlarm.NO_LEAD));
  }

  @Test
  void callsNobodyWhoseUpdatesAreIn() {
    Round round = cycle.opened(plan, Cycle.july());
    send(round, "h01", Cycle.report("Two advisers began", "Green"));
    send(round, "h02", Answer.noChange(null));

    assertThat(cockpit(round).chase()).isEmpty();
    assertThat(cockpit(round).in()).isEqualTo(2);
  }

  @Test
  void looksAgainAtRedWithoutReasonAtFiguresThatDisagreeAndAtCopiedWords() {
    Round first = cycle.opened(plan, Cycle.july());
    send(first, "h01", Cycle.report("Two advisers began", "Green"));
    send(first, "h02", red("Nobody came", "no venue"));
    assertThat(cockpit(first).entries()).allMatch(e -> e.again().isEmpty());

    cycle.clock.moveOn(Duration.ofDays(90));
    Round second = cycle.opened(plan, october());
    send(second, "h01", Cycle.report("Two  advisers began", "Green"));
    send(second, "h02", red("Still nobody came", null));
    figures =
        Map.of(
            item("h01").id(), new Disagreement.Figures(false, false),
            item("h02").id(), new Disagreement.Figures(true, false));

    assertThat(cockpit(second).entries())
        .extracting(Cockpit.Entry::again)
        .containsExactly(
            List.of(LookAgain.GREEN_BUT_MISSES, LookAgain.COPIED),
            List.of(LookAgain.RED_WITHOUT_REASON, LookAgain.RED_BUT_MEETS),
            List.of());
  }

  @Test
  void countsFreshnessAndOwnershipRoundByRound() {
    Round first = cycle.opened(plan, Cycle.july());
    send(first, "h01", Cycle.report("Two advisers began", "Green"));
    send(first, "h02", Answer.noChange(null));
    cycle.clock.moveOn(Duration.ofDays(90));
    Round second = cycle.opened(plan, october());
    send(second, "h01", Cycle.report("A third began", "Green"));

    assertThat(cockpit(second).rounds())
        .extracting(
            RoundFigures.OfRound::name,
            RoundFigures.OfRound::sentShare,
            RoundFigures.OfRound::ownedShare,
            RoundFigures.OfRound::age,
            RoundFigures.OfRound::never)
        .containsExactly(
            tuple("October to December 2009", 33, 66, 0, 1),
            tuple("July to September 2009", 66, 66, 18, 1));
  }

  @Test
  void keepsCountingALockedRoundWhereItStood() {
    Round round = cycle.opened(plan, Cycle.july());
    send(round, "h01", Cycle.report("Two advisers began", "Green"));
    assertThat(cycle.<Boolean>write(() -> cycle.locking.lock(round, Cycle.OFFICER))).isTrue();

    Cockpit cockpit = cockpit(cycle.round(round));
    assertThat(cockpit.in()).isEqualTo(1);
    assertThat(cockpit.entries())
        .extracting(e -> e.line().state())
        .containsExactly(
            RequestState.SUBMITTED, RequestState.NOT_STARTED, RequestState.NOT_STARTED);
  }

  @Test
  void readsFiveHundredItemsInAsManyStatementsAsThree() {
    Round few = cycle.opened(plan, Cycle.july());
    int forFew = counted.during(() -> cockpit(few));

    plan = "large-plan-" + plans;
    cycle.rooms.load(reading("Large plan " + plans, 500).build());
    Round many = cycle.opened(plan, Cycle.july());
    assertThat(counted.during(() -> assertThat(cockpit(many).entries()).hasSize(500)))
        .isEqualTo(forFew)
        .isPositive();
  }
}
