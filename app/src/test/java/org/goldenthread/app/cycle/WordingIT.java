package org.goldenthread.app.cycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.goldenthread.app.home.ReadingFixture.aReading;

import java.time.LocalDate;
import java.util.Objects;
import org.goldenthread.app.cycle.changes.RoundsSaid;
import org.goldenthread.app.cycle.report.ReportEntry;
import org.goldenthread.app.cycle.report.ReportText;
import org.goldenthread.app.database.DatabaseTest;
import org.goldenthread.app.database.TestDatabase;
import org.goldenthread.app.plan.PlanItem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The officer's pen: what may not be done first. */
@DatabaseTest
class WordingIT {
  private static final Words CLEARER =
      new Words("Two smoking advisers began work.", null, "Six centres run clinics.");
  private static int plans;

  private final Cycle cycle;
  private final RoundsSaid said;
  private String plan = "";
  private long health;
  private Round round;

  WordingIT(TestDatabase database) {
    cycle = new Cycle(database);
    said = new RoundsSaid(database.sql(), (items, knownBy) -> java.util.Map.of());
    round = new Round(0, "", 0, 0, "", RoundState.PLANNED, Cycle.july());
  }

  @BeforeEach
  void anUpdateThatWasSent() {
    plan = "worded-plan-" + ++plans;
    cycle.rooms.load(
        aReading()
            .titled("Worded plan " + plans)
            .knownOn(LocalDate.of(2009, 7, 1))
            .commitment("H01", "Reduce smoking", "Two advisers.", "Red")
            .lead("H01", "PH/W " + plans)
            .build());
    health = cycle.postFor("PH/W " + plans, true);
    round = cycle.opened(plan, Cycle.july());
    send("Two advisers strted.");
  }

  private PlanItem item() {
    return cycle.item(plan, "h01");
  }

  private Request request() {
    return cycle.request(round, item());
  }

  private Update update() {
    return cycle.read(() -> cycle.updates.of(request().id()).orElseThrow());
  }

  private void send(String headline) {
    assertThat(
            cycle.<Boolean>write(
                () ->
                    cycle.answering.send(
                        request(), Cycle.report(headline, "Amber"), cycle.lead(health))))
        .isTrue();
  }

  private boolean word(Words words) {
    Update update = update();
    Wording standing = update.wording();
    long seen = standing == null ? 0 : standing.id();
    return cycle.<Boolean>write(
        () -> cycle.wordings.word(request(), update, seen, words, Cycle.OFFICER));
  }

  private Wording standing() {
    return Objects.requireNonNull(update().wording());
  }

  private boolean object(long seen, String reason) {
    Update update = update();
    return cycle.<Boolean>write(
        () -> cycle.wordings.object(request(), update, seen, reason, cycle.lead(health)));
  }

  private String frozenHeadline() {
    cycle.write(() -> cycle.locking.lock(cycle.round(round), Cycle.OFFICER));
    String frozen = cycle.read(() -> cycle.snapshots.latest(round.id()).orElseThrow()).content();
    ReportEntry.Said said = ReportText.read(frozen).entries().get(0).said();
    return String.valueOf(said == null ? null : said.headline());
  }

  @Test
  void wordsNothingThatIsWithTheLeadOrLocked() {
    cycle.write(() -> cycle.answering.takeBack(request(), cycle.lead(health)));
    assertThat(word(CLEARER)).as("taken back").isFalse();
    send("Two advisers started.");
    cycle.write(() -> cycle.locking.lock(cycle.round(round), Cycle.OFFICER));
    assertThat(word(CLEARER)).as("locked").isFalse();
    assertThat(update().wording()).isNull();
  }

  @Test
  void wordsNothingOfARoundThatWasLockedSinceItWasRead() {
    Request request = request();
    Update update = update();
    cycle.write(() -> cycle.locking.lock(cycle.round(round), Cycle.OFFICER));
    assertThat(
            cycle.<Boolean>write(
                () -> cycle.wordings.word(request, update, 0, CLEARER, Cycle.OFFICER)))
        .isFalse();
    assertThat(update().wording()).isNull();
  }

  @Test
  void overwritesNoWordingUnseen() {
    assertThat(word(CLEARER)).isTrue();
    Update update = update();
    assertThat(
            cycle.<Boolean>write(
                () ->
                    cycle.wordings.word(
                        request(), update, 0, new Words("Other", null, null), Cycle.OFFICER)))
        .isFalse();
    assertThat(standing().words()).isEqualTo(CLEARER);
  }

  @Test
  void objectsOnlyToWhatWasSeenAndWithAReason() {
    word(CLEARER);
    assertThat(object(standing().id() + 1, "Not so")).isFalse();
    assertThatIllegalArgumentException().isThrownBy(() -> object(standing().id(), " "));
    assertThat(standing().objection()).isNull();
  }

  @Test
  void showsTheOfficersWordsInReportsAndKeepsTheLeadsOwn() {
    assertThat(word(CLEARER)).isTrue();

    assertThat(update().answer().headline()).isEqualTo("Two advisers strted.");
    assertThat(update().reported().words()).isEqualTo(CLEARER);
    assertThat(update().reported().judged()).isEqualTo(update().answer().judged());
    assertThat(update().reported().nextSteps()).isEqualTo("Recruit two more");
    assertThat(Objects.requireNonNull(said().headline())).isEqualTo(CLEARER.headline());
    assertThat(frozenHeadline()).isEqualTo(CLEARER.headline());
  }

  private org.goldenthread.app.cycle.changes.Said said() {
    return Objects.requireNonNull(cycle.read(() -> said.of(round)).items().get(item().id()));
  }

  @Test
  void showsTheLeadsOwnWordsWhileTheyObject() {
    word(CLEARER);
    assertThat(object(standing().id(), "They began in May")).isTrue();
    assertThat(object(standing().id(), "Twice")).as("a second time").isFalse();

    Wording.Objection objection = Objects.requireNonNull(standing().objection());
    assertThat(objection.reason()).isEqualTo("They began in May");
    assertThat(objection.by()).isEqualTo("Head of Health");
    assertThat(update().reported()).isEqualTo(update().answer());
    assertThat(said().headline()).isEqualTo("Two advisers strted.");
    assertThat(frozenHeadline()).isEqualTo("Two advisers strted.");
  }

  @Test
  void isSettledByOtherWordsByTakingThemBackOrByAgreeing() {
    word(CLEARER);
    object(standing().id(), "They began in May");
    Update update = update();
    long seen = standing().id();
    assertThat(
            cycle.<Boolean>write(
                () -> cycle.wordings.agree(request(), update, seen, cycle.lead(health))))
        .isTrue();
    assertThat(update().reported().words()).isEqualTo(CLEARER);

    object(standing().id(), "No, in May");
    Words inMay = new Words("Two advisers began work in May.", null, null);
    assertThat(word(inMay)).isTrue();
    assertThat(standing().objection()).isNull();
    assertThat(update().reported().words()).isEqualTo(inMay);

    assertThat(word(update().answer().words())).isTrue();
    assertThat(update().wording()).isNull();
    assertThat(update().reported()).isEqualTo(update().answer());
  }

  @Test
  void isForgottenWhenTheLeadSendsAgain() {
    word(CLEARER);
    cycle.write(() -> cycle.answering.takeBack(request(), cycle.lead(health)));
    send("Two advisers started in May.");
    assertThat(update().wording()).isNull();
    assertThat(update().reported().headline()).isEqualTo("Two advisers started in May.");
  }

  @Test
  void saysInThePlanWhatTheReportSaysAlsoAfterSigningOff() {
    word(CLEARER);
    cycle.write(() -> cycle.signing.signOff(request(), Cycle.STRATEGIC));
    String after = "\nNext: Recruit two more\nExpected: 31 March 2010.";
    assertThat(progress()).isEqualTo(CLEARER.headline() + "\n" + CLEARER.background() + after);

    object(standing().id(), "They began in May");
    assertThat(progress()).startsWith("Two advisers strted.\nClinics run in six centres.");
    assertThat(item().firstStatus()).isEqualTo("Amber");
    assertThat(item().judgements()).as("statuses are not said again").hasSize(2);

    Words inMay = new Words("Two advisers began work in May.", null, null);
    word(inMay);
    assertThat(progress()).isEqualTo(inMay.headline() + after);
  }

  private String progress() {
    return String.valueOf(Objects.requireNonNull(item().latest()).progress());
  }
}
