package org.goldenthread.app.cycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.groups.Tuple.tuple;
import static org.goldenthread.app.home.ReadingFixture.aReading;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.goldenthread.app.audit.KnownBy;
import org.goldenthread.app.cycle.RoundOpening.Outcome;
import org.goldenthread.app.cycle.report.ReportEntry;
import org.goldenthread.app.cycle.report.ReportText;
import org.goldenthread.app.database.DatabaseTest;
import org.goldenthread.app.database.TestDatabase;
import org.goldenthread.app.plan.PlanItem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

/** A round from laying it down to its frozen report, over the database. */
@DatabaseTest
class RoundIT {
  private static int plans;

  private final Cycle cycle;
  private String plan = "";
  private long health;

  RoundIT(TestDatabase database) {
    cycle = new Cycle(database);
  }

  @BeforeEach
  void aPlanOfItsOwn() {
    String title = "Plan number " + ++plans;
    plan = "plan-number-" + plans;
    cycle.rooms.load(
        aReading()
            .titled(title)
            .knownOn(LocalDate.of(2009, 7, 1))
            .commitment("H01", "Reduce smoking", "Two advisers.", "Red")
            .lead("H01", "PH/PCT " + plans)
            .commitment("H02", "More breastfeeding", "Baseline set.", "Green")
            .lead("H02", "PH/PCT " + plans)
            .commitment("H03", "Nobody leads this", "Nothing.", "Amber")
            .reportedElsewhere("S", "Safeguarding board")
            .build());
    health = cycle.postFor("PH/PCT " + plans, true);
  }

  private PlanItem item(String slug) {
    return cycle.item(plan, slug);
  }

  private PlanItem.Report latest(String slug) {
    return java.util.Objects.requireNonNull(item(slug).latest());
  }

  @Test
  void opensNotSilentlyWithItemsNobodyWouldAnswerFor() {
    Round round = cycle.planned(plan, Cycle.july());
    assertThat(cycle.read(() -> cycle.opening.wouldAsk(round)))
        .extracting(a -> a.item().ref(), AskedLeads.Asked::party, AskedLeads.Asked::alarm)
        .containsExactly(
            tuple("H01", health, null),
            tuple("H02", health, null),
            tuple("H03", null, OwnerAlarm.NO_LEAD));

    assertThat(cycle.<Outcome>write(() -> cycle.opening.open(round, Cycle.OFFICER, false)))
        .isEqualTo(Outcome.WITHOUT_OWNERS);
    assertThat(cycle.round(round).state()).isEqualTo(RoundState.PLANNED);
    assertThat(cycle.read(() -> cycle.requests.ofRound(round.id()))).isEmpty();
  }

  @Test
  void asksEachLeadForExactlyTheirItemsAndLeavesTheAlarm() {
    Round round = cycle.opened(plan, Cycle.july());

    assertThat(cycle.read(() -> cycle.requests.ofRound(round.id())))
        .extracting(Request::asked)
        .containsExactly(health, health, null);
    assertThat(cycle.read(() -> cycle.requests.askedOf(round.id(), Set.of(health))))
        .extracting(Request::item)
        .containsExactly(item("h01").id(), item("h02").id());
    assertThat(cycle.<Outcome>write(() -> cycle.opening.open(round, Cycle.OFFICER, true)))
        .as("a second time")
        .isEqualTo(Outcome.MOVED_ON);
    assertThat(round.slug()).isEqualTo(plan + "-2009-10");
    assertThat(cycle.planned(plan, Cycle.july()).slug()).isEqualTo(plan + "-2009-10-2");
  }

  @Test
  void asksThreeHundredLeadsForAThousandItems(TestReporter reporter) {
    var reading = aReading().titled("National plan").knownOn(LocalDate.of(2009, 7, 1));
    for (int n = 0; n < 1_000; n++) {
      String ref = "N%04d".formatted(n);
      reading = reading.commitment(ref, "Promise " + n, "Begun.", "Green");
      reading = reading.lead(ref, "National lead " + n % 300);
    }
    cycle.rooms.load(reading.build());
    cycle.postsForAll("National lead ");
    Round round = cycle.planned("national-plan", Cycle.july());

    long before = System.nanoTime();
    Outcome outcome = cycle.write(() -> cycle.opening.open(round, Cycle.OFFICER, false));
    reporter.publishEntry("opened in ms", "" + (System.nanoTime() - before) / 1_000_000);

    assertThat(outcome).isEqualTo(Outcome.OPENED);
    List<Request> asked = cycle.read(() -> cycle.requests.ofRound(round.id()));
    assertThat(asked).hasSize(1_000);
    assertThat(asked).extracting(Request::asked).doesNotContainNull();
    assertThat(asked.stream().map(Request::asked).distinct()).hasSize(300);
  }

  @Test
  void saysWhyNobodyWouldAnswer() {
    String title = "Plan without owners " + plans;
    cycle.rooms.load(
        aReading()
            .titled(title)
            .knownOn(LocalDate.of(2009, 7, 1))
            .commitment("V01", "Led by a vacant post", "x", "Red")
            .lead("V01", "Vacant " + plans)
            .commitment("V02", "Led by a name", "x", "Red")
            .lead("V02", "Somebody " + plans)
            .build());
    long vacant = cycle.postFor("Vacant " + plans, false);
    Round round = cycle.planned("plan-without-owners-" + plans, Cycle.july());

    List<AskedLeads.Asked> asked = cycle.read(() -> cycle.opening.wouldAsk(round));
    assertThat(asked)
        .extracting(AskedLeads.Asked::alarm)
        .containsExactly(OwnerAlarm.VACANT, OwnerAlarm.NOT_MATCHED);
    assertThat(asked.get(0).party()).isEqualTo(vacant);
    assertThat(asked.get(1).name()).isEqualTo("Somebody " + plans);
  }

  @Test
  void asksWhoLeadsWhatStandsAboveWhereAnItemHasNoLeadOfItsOwn() {
    String title = "Plan led from above " + plans;
    cycle.rooms.load(
        aReading()
            .titled(title)
            .knownOn(LocalDate.of(2009, 7, 1))
            .lead("t1", "Above " + plans)
            .commitment("A01", "Without a lead", "x", "Red")
            .commitment("A02", "With its own", "x", "Red")
            .lead("A02", "Own " + plans)
            .build());
    long above = cycle.postFor("Above " + plans, true);
    long own = cycle.postFor("Own " + plans, true);
    Round round = cycle.planned("plan-led-from-above-" + plans, Cycle.july());

    assertThat(cycle.read(() -> cycle.opening.wouldAsk(round)))
        .extracting(AskedLeads.Asked::party, AskedLeads.Asked::alarm)
        .containsExactly(tuple(above, null), tuple(own, null));
  }

  private boolean send(Round round, PlanItem item, Answer answer) {
    return cycle.<Boolean>write(
        () -> cycle.answering.send(cycle.request(round, item), answer, cycle.lead(health)));
  }

  private boolean signOff(Round round, PlanItem item) {
    return cycle.<Boolean>write(
        () -> cycle.signing.signOff(cycle.request(round, item), Cycle.STRATEGIC));
  }

  @Test
  void saysInThePlanWhatWasSignedOffFromThatDayAndNotBefore() {
    Round round = cycle.opened(plan, Cycle.july());
    assertThat(signOff(round, item("h01"))).as("before anything was sent").isFalse();
    assertThat(send(round, item("h01"), Cycle.report("Two advisers started.", "Amber"))).isTrue();
    assertThat(item("h01").firstStatus()).as("sent, not signed off").isEqualTo("Red");

    cycle.clock.moveOn(Duration.ofDays(1));
    assertThat(signOff(round, item("h01"))).isTrue();
    PlanItem now = item("h01");
    assertThat(now.firstStatus()).isEqualTo("Amber");
    assertThat(now.statuses().get(0).basis()).isEqualTo("behind the target");
    assertThat(now.previous().get(0).status()).isEqualTo("Red");
    assertThat(latest("h01").progress())
        .isEqualTo(
            "Two advisers started.\nClinics run in six centres.\nNext: Recruit two more\n"
                + "Expected: 31 March 2010.");
    assertThat(latest("h01").said())
        .isEqualTo(new PlanItem.Said(null, null, null, LocalDate.of(2009, 10, 13), "Director"));
    assertThat(send(round, item("h01"), Cycle.report("Again.", "Red"))).as("signed off").isFalse();
  }

  @Test
  void renewsTheDateWhereNothingChanged() {
    Round round = cycle.opened(plan, Cycle.july());
    send(round, item("h02"), Answer.noChange(null));
    signOff(round, item("h02"));

    PlanItem now = item("h02");
    assertThat(now.firstStatus()).isEqualTo("Green");
    assertThat(now.statuses().get(0).said().on()).isEqualTo(LocalDate.of(2009, 10, 12));
    assertThat(latest("h02").progress()).isEqualTo("Baseline set.");
    assertThat(now.judgements()).hasSize(2);
  }

  @Test
  void saysWhatIsWaitedForAndLeavesTheStatus() {
    Round round = cycle.opened(plan, Cycle.july());
    send(round, item("h02"), Answer.waiting("the health trust", LocalDate.of(2009, 11, 30)));
    signOff(round, item("h02"));

    assertThat(latest("h02").progress())
        .isEqualTo("Waiting for the health trust until 30 November 2009.");
    assertThat(item("h02").judgements()).hasSize(1);
  }

  @Test
  void returnsWithANoteAndTakesASecondSending() {
    Round round = cycle.opened(plan, Cycle.july());
    send(round, item("h01"), Cycle.report("Too early.", "Green"));
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                cycle.write(
                    () ->
                        cycle.signing.giveBack(
                            cycle.request(round, item("h01")), Cycle.STRATEGIC, " ")));
    Request seen = cycle.request(round, item("h01"));
    assertThat(
            cycle.<Boolean>write(() -> cycle.signing.giveBack(seen, Cycle.STRATEGIC, "Why green?")))
        .isTrue();
    assertThat(cycle.<Boolean>write(() -> cycle.signing.signOff(seen, Cycle.OFFICER)))
        .as("by somebody who saw it before it was returned")
        .isFalse();
    assertThat(cycle.request(round, item("h01")).note()).isEqualTo("Why green?");

    assertThat(send(round, item("h01"), Cycle.report("Too early to say.", "Red"))).isTrue();
    assertThat(cycle.read(() -> cycle.updates.of(seen.id()).orElseThrow()).answer().headline())
        .isEqualTo("Too early to say.");
  }

  @Test
  void overwritesNobodyWhoTypedMeanwhile() {
    Round round = cycle.opened(plan, Cycle.july());
    Answerer lead = cycle.lead(health);
    Request request = cycle.request(round, item("h01"));
    assertThat(type(request, 0, "Mine", lead)).isInstanceOf(Answering.Saved.Kept.class);
    assertThat(cycle.request(round, item("h01")).state()).isEqualTo(RequestState.DRAFT);

    Request now = cycle.request(round, item("h01"));
    Answerer deputy =
        Answerer.signedIn(
            new org.goldenthread.app.audit.Author("Deputy", 10L), Set.of(health), Set.of());
    assertThat(type(now, 0, "Theirs", deputy))
        .isInstanceOfSatisfying(
            Answering.Saved.Conflict.class,
            c -> {
              assertThat(c.theirs().fields()).containsEntry("headline", List.of("Mine"));
              assertThat(c.was()).isNull();
            });
    assertThat(type(now, 0, "Mine still", lead))
        .as("by the same person, whose script saved meanwhile")
        .isInstanceOf(Answering.Saved.Kept.class);
    assertThat(type(now, 2, "Both", deputy)).isInstanceOf(Answering.Saved.Kept.class);
    assertThat(type(now, 2, "Late", lead))
        .isInstanceOfSatisfying(
            Answering.Saved.Conflict.class,
            c ->
                assertThat(c.was())
                    .extracting(TypedDrafts.Draft::fields)
                    .isEqualTo(Map.of("headline", List.of("Mine still"))));
  }

  private Answering.Saved type(Request request, int opened, String headline, Answerer by) {
    return cycle.write(
        () -> cycle.answering.save(request, opened, Map.of("headline", List.of(headline)), by));
  }

  @Test
  void keepsWhatWasTypedIntoARoundThatWasLockedMeanwhile() {
    Round round = cycle.opened(plan, Cycle.july());
    assertThat(cycle.<Boolean>write(() -> cycle.locking.lock(round, Cycle.OFFICER))).isTrue();

    Request locked = cycle.request(round, item("h01"));
    assertThat(type(locked, 0, "Typed too late", cycle.lead(health)))
        .isEqualTo(new Answering.Saved.NotOpen(1, RequestState.LOCKED));
    assertThat(cycle.read(() -> cycle.drafts.latest(locked.id()).orElseThrow()).fields())
        .containsEntry("headline", List.of("Typed too late"));
    assertThat(send(round, item("h01"), Cycle.report("Too late.", "Red"))).isFalse();
  }

  @Test
  void freezesWhatTheReportShowsWhateverHappensAfter() {
    Round round = cycle.opened(plan, Cycle.july());
    send(round, item("h01"), Cycle.report("Two advisers started.", "Amber"));
    signOff(round, item("h01"));
    assertThat(reported(KnownBy.NOW)).isEmpty();
    cycle.write(() -> cycle.locking.lock(round, Cycle.OFFICER));
    assertThat(reported(KnownBy.NOW))
        .containsExactly(new Snapshots.Reported(round.name(), round.slug()));
    assertThat(reported(new KnownBy(cycle.days.today().minusDays(1)))).isEmpty();
    Snapshots.Snapshot frozen = cycle.read(() -> cycle.snapshots.latest(round.id()).orElseThrow());
    assertThat(ReportText.read(frozen.content()).entries())
        .extracting(ReportEntry::ref, ReportEntry::state, e -> e.said() != null)
        .containsExactly(
            tuple("H01", RequestState.SIGNED_OFF, true),
            tuple("H02", RequestState.NOT_STARTED, false),
            tuple("H03", RequestState.NOT_STARTED, false));

    assertThat(cycle.<Boolean>write(() -> cycle.locking.unlock(round, Cycle.OFFICER, "x")))
        .as("as it was read before it was locked")
        .isFalse();
    assertThat(
            cycle.<Boolean>write(
                () -> cycle.locking.unlock(cycle.round(round), Cycle.OFFICER, "H02 came late")))
        .isTrue();
    assertThat(cycle.request(round, item("h01")).state()).isEqualTo(RequestState.SIGNED_OFF);
    assertThat(cycle.request(round, item("h02")).note()).isEqualTo("H02 came late");
    send(round, item("h02"), Cycle.report("It came late.", "Green"));
    assertThat(cycle.read(() -> cycle.snapshots.latest(round.id()).orElseThrow()))
        .isEqualTo(frozen);

    cycle.write(() -> cycle.locking.lock(cycle.round(round), Cycle.OFFICER));
    assertThat(cycle.read(() -> cycle.snapshots.latest(round.id()).orElseThrow()).digest())
        .isNotEqualTo(frozen.digest());
  }

  private List<Snapshots.Reported> reported(KnownBy knownBy) {
    return cycle.read(() -> cycle.snapshots.ofPlan(cycle.plan(plan).header().id(), knownBy));
  }

  @Test
  void remembersWhatWasSignedOffInTheRoundBefore() {
    Round first = cycle.opened(plan, Cycle.july());
    send(first, item("h01"), Answer.noChange("Nobody in post"));
    signOff(first, item("h01"));
    send(first, item("h02"), Cycle.report("Never signed off.", "Red"));
    Round second = cycle.opened(plan, Cycle.july());

    assertThat(cycle.read(() -> cycle.updates.before(cycle.request(second, item("h01")).id())))
        .extracting(u -> u.answer().kind())
        .containsExactly(UpdateKind.NO_CHANGE);
    assertThat(cycle.read(() -> cycle.updates.before(cycle.request(second, item("h02")).id())))
        .isEmpty();
  }
}
