package org.goldenthread.app.cycle.report.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.goldenthread.app.home.ReadingFixture.aPlan;
import static org.goldenthread.app.home.ReadingFixture.aReading;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.goldenthread.app.audit.KnownBy;
import org.goldenthread.app.cycle.Answer;
import org.goldenthread.app.cycle.Cycle;
import org.goldenthread.app.cycle.Request;
import org.goldenthread.app.cycle.Round;
import org.goldenthread.app.cycle.RoundKind;
import org.goldenthread.app.cycle.Snapshots;
import org.goldenthread.app.cycle.UpdateKind;
import org.goldenthread.app.cycle.report.ReportEntry;
import org.goldenthread.app.cycle.report.ReportText;
import org.goldenthread.app.cycle.report.ReportedMeasure;
import org.goldenthread.app.cycle.report.RoundReport;
import org.goldenthread.app.database.DatabaseTest;
import org.goldenthread.app.database.TestDatabase;
import org.goldenthread.app.home.ReadingFixture;
import org.goldenthread.app.measure.EditOutcome;
import org.goldenthread.app.measure.FigureEdits;
import org.goldenthread.app.measure.Measure;
import org.goldenthread.app.measure.Observation;
import org.goldenthread.app.measure.RuleEdits;
import org.goldenthread.app.measure.RuleSort;
import org.goldenthread.app.measure.RuleTarget;
import org.goldenthread.app.measure.ToleranceRule;
import org.goldenthread.app.measure.TypedValue;
import org.goldenthread.app.people.Directory;
import org.goldenthread.app.people.Parties;
import org.goldenthread.app.people.PersonDetails;
import org.goldenthread.app.people.Visit;
import org.goldenthread.app.people.Visitor;
import org.goldenthread.app.plan.PlanItem;
import org.goldenthread.app.plan.PlanProgress;
import org.goldenthread.app.shell.AsAt;
import org.goldenthread.app.shell.Direction;
import org.goldenthread.app.shell.OnTarget;
import org.goldenthread.app.shell.Status;
import org.goldenthread.app.shell.Views;
import org.goldenthread.scoring.Tolerance;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A round over a plan of each of two shapes, up to the report that is frozen and stays. */
@DatabaseTest
class RoundReportIT {
  private static final String COMMITMENTS = "plan-of-commitments";
  private static final String MILESTONES = "plan-of-milestones";

  private TestDatabase database;
  private Cycle cycle;

  @BeforeEach
  void setUp() {
    database = TestDatabase.create();
    cycle = new Cycle(database);
  }

  @AfterEach
  void close() {
    database.close();
  }

  /** Commitments under themes, each with a target, figures, progress and a status. */
  private static ReadingFixture commitments() {
    return aReading()
        .titled("Plan of commitments")
        .knownOn(LocalDate.of(2009, 7, 1))
        .head("target", "Goal")
        .head("data", "The numbers")
        .head("progress", "What we did")
        .head("status", "Status (R, A, G)")
        .scheme("Red", "will miss the date or the target")
        .scheme("Amber", "late, with a plan")
        .scheme("Green", "on course")
        .scheme("Complete", null)
        .commitment("H01", "Fewer women smoke", "Two advisers began.", "Amber")
        .targeting("Under 20% by 2010")
        .commitment("H02", "More babies are breastfed", "Groups run.", "Green")
        .twoInOneCell("H03", "Red")
        .item("t2", null, "Theme", null, "Staying safe")
        .item("S01", "t2", "Commitment", "S01", "Every school has a plan")
        .measure("NI 53", "Smoking at delivery", "low")
        .measuredBy("H01", "NI 53")
        .figure("NI 53", "actual", "2007-08", "28.1")
        .figure("NI 53", "actual", "2008-09", "27.6")
        .figure("NI 53", "target", "2008-09", "19.5");
  }

  /**
   * Milestones under actions under priorities, with criteria and leads, and no status in the text.
   */
  private static ReadingFixture milestones() {
    return aPlan()
        .titled("Plan of milestones")
        .knownOn(LocalDate.of(2009, 7, 2))
        .head("progress", "Update June 2009")
        .head("lead", "LEAD/S")
        .scheme("Green", "the milestone is reached")
        .scheme("Amber", "work goes on")
        .scheme("Red", "the date is at risk")
        .scheme(null, "nobody sent an update")
        .item("p1", null, "Priority", "1", "A good start")
        .lead("p1", "Head of Early Years")
        .item("p1i", "p1", "Action", "(i)", "Good advice before birth")
        .item("m1", "p1i", "Milestone", "1", "Every clinic asks")
        .lead("m1", "Midwifery")
        .item("m2", "p1i", "Milestone", "2", "A leaflet is out")
        .item("p1ii", "p1", "Action", "(ii)", "Places for two-year-olds")
        .item("m3", "p1ii", "Milestone", "3", "Ten more places")
        .item("p2", null, "Priority", "2", "Families are heard")
        .item("p2i", "p2", "Action", "(i)", "A panel meets")
        .item("m4", "p2i", "Milestone", "1", "The panel has met")
        .reportedElsewhere("4", "Safeguarding Board");
  }

  private PlanItem item(String plan, String ref) {
    return cycle.plan(plan).items().stream()
        .filter(i -> ref.equals(i.ref()))
        .findFirst()
        .orElseThrow();
  }

  private void send(Round round, PlanItem item, Answer answer) {
    Request request = cycle.request(round, item);
    assertThat(cycle.<Boolean>write(() -> cycle.answering.send(request, answer, cycle.lead(1))))
        .isTrue();
  }

  private void signOff(Round round, PlanItem item) {
    assertThat(
            cycle.<Boolean>write(
                () -> cycle.signing.signOff(cycle.request(round, item), Cycle.STRATEGIC)))
        .isTrue();
  }

  private void answer(Round round, PlanItem item, Answer answer) {
    send(round, item, answer);
    signOff(round, item);
  }

  private void lock(Round round) {
    assertThat(cycle.<Boolean>write(() -> cycle.locking.lock(cycle.round(round), Cycle.OFFICER)))
        .isTrue();
  }

  private Snapshots.Snapshot frozen(Round round) {
    return cycle.read(() -> cycle.snapshots.latest(round.id()).orElseThrow());
  }

  private RoundReport report(Round round) {
    return ReportText.read(frozen(round).content());
  }

  private RoundReportPage page(Round round) {
    var visit =
        new Visit(
            cycle.rooms.partnership,
            AsAt.TODAY,
            "/app/wexmere" + round.path() + "/report",
            List.of(),
            Visitor.stranger(cycle.rooms.partnership));
    var maker = new RoundReportPages(new Parties(database.sql()), Views.MESSAGES);
    return cycle.read(
        () -> maker.page(visit, round, cycle.snapshots.latest(round.id()).orElseThrow()));
  }

  private String drawn(Round round, String name) {
    Views.draw(new RoundReportPrintPage(page(round)), name + "-print");
    return Views.draw(page(round), name).select("main").outerHtml();
  }

  private static Answer report(String headline, @Nullable String newText, String... statuses) {
    return new Answer(
        UpdateKind.REPORT,
        headline,
        newText,
        null,
        java.util.Arrays.stream(statuses)
            .map(s -> new PlanProgress.Judged(part(s), s.replaceAll(".* ", ""), null))
            .toList(),
        null,
        null,
        null,
        null,
        null,
        null,
        null);
  }

  private static @Nullable String part(String status) {
    return status.contains(" ") ? status.replaceAll(" [^ ]*$", "") : null;
  }

  private static ReportEntry entry(RoundReport report, String ref) {
    return report.entries().stream().filter(e -> ref.equals(e.ref())).findFirst().orElseThrow();
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

  @Test
  void reportsCommitmentsByThemeUnderThePlansOwnHeads() {
    cycle.rooms.load(commitments().build());
    Round round = cycle.opened(COMMITMENTS, Cycle.july());
    answer(round, item(COMMITMENTS, "H01"), report("Prevalence is still high.", null, "Red"));
    answer(round, item(COMMITMENTS, "H02"), Answer.noChange(null));
    answer(
        round,
        item(COMMITMENTS, "H03"),
        report("One part is done.", null, "First Complete", "Second Red"));
    lock(round);

    RoundReport report = report(round);
    assertThat(report.parts())
        .extracting(RoundReport.Part::text)
        .containsExactly("Being healthy", "Staying safe");
    assertThat(page(round).heads())
        .extracting(RoundReportPage.Head::text)
        .containsExactly("Commitment", "Goal", "The numbers", "What we did", "Status (R, A, G)");
    assertThat(entry(report, "H01").target()).isEqualTo("Under 20% by 2010");
    assertThat(entry(report, "H01").statuses())
        .containsExactly(new ReportEntry.Judged(Status.RED, null, null, Status.AMBER));
    assertThat(entry(report, "H02").statuses())
        .as("what stood still stands")
        .extracting(ReportEntry.Judged::status)
        .containsExactly(Status.GREEN);
    assertThat(entry(report, "S01").counted()).containsExactly(Status.NO_UPDATE);
    assertThat(RoundReport.counts(report.entries()))
        .containsOnly(
            Map.entry(Status.RED, 2),
            Map.entry(Status.GREEN, 1),
            Map.entry(Status.COMPLETE, 1),
            Map.entry(Status.NO_UPDATE, 1));
    String drawn = drawn(round, "round-report-commitments");
    assertThat(drawn).contains("was Amber", "late, with a plan", "Said on 12 October 2009");
  }

  @Test
  void addsUpWhateverWayItIsAdded() {
    cycle.rooms.load(commitments().build());
    Round round = cycle.opened(COMMITMENTS, Cycle.july());
    answer(round, item(COMMITMENTS, "H01"), report("High.", null, "Red"));
    answer(round, item(COMMITMENTS, "H03"), report("Half.", null, "First Complete", "Second Red"));
    lock(round);

    RoundReportPage.Overview overview = page(round).overview();
    assertThat(overview.statuses())
        .containsExactly("Red", "Amber", "Green", "Complete", "No update");
    assertThat(overview.total().counts()).containsExactly(2, 0, 0, 1, 2);
    for (int n = 0; n < overview.statuses().size(); n++) {
      int column = n;
      assertThat(overview.rows().stream().mapToInt(r -> r.counts().get(column)).sum())
          .isEqualTo(overview.total().counts().get(column));
    }
    assertThat(overview.total().sum()).isEqualTo(5);
    assertThat(overview.total().items()).isEqualTo(4);
    assertThat(overview.rows().stream().mapToInt(RoundReportPage.Row::items).sum()).isEqualTo(4);
    assertThat(overview.sums()).isEqualTo("Statuses");
    assertThat(page(round).summary().note()).startsWith("One has two statuses");
    assertThat(overview.shares()).containsExactly("40%", "0%", "0%", "20%", "40%", "100%", "N/A");
  }

  @Test
  void reportsMilestonesByPriorityAndActionWithLeadsAndCriteria() {
    cycle.rooms.load(milestones().build());
    Round round = cycle.opened(MILESTONES, Cycle.july());
    List<String> judged = List.of("Green", "Amber", "Red");
    List<PlanItem> asked = cycle.plan(MILESTONES).reported();
    assertThat(asked).extracting(PlanItem::level).containsOnly("Milestone").hasSize(4);
    for (int n = 0; n < judged.size(); n++) {
      answer(round, asked.get(n), report("Said.", null, judged.get(n)));
    }
    lock(round);

    RoundReportPage page = page(round);
    assertThat(page.heads())
        .extracting(RoundReportPage.Head::text)
        .as("its month is the round's, its capitals are not shouted")
        .containsExactly("Milestone", "Update October 2009", "Lead/s", "Status");
    assertThat(page.overview().statuses())
        .as("in the plan's own order, the nameless one last")
        .containsExactly("Green", "Amber", "Red", "No update");
    assertThat(page.overview().rows())
        .extracting(r -> r.part().text(), RoundReportPage.Row::counts)
        .containsExactly(
            tuple("Priority 1: A good start", List.of(1, 1, 1, 0)),
            tuple("Priority 2: Families are heard", List.of(0, 0, 0, 1)));
    assertThat(page.overview().rows().get(0).note()).isEqualTo("Lead officer: Head of Early Years");
    assertThat(page.overview().sums()).as("each has one").isNull();
    assertThat(page.summary().key())
        .extracting(org.goldenthread.app.shell.Criterion::text)
        .containsExactly(
            "the milestone is reached",
            "work goes on",
            "the date is at risk",
            "nobody sent an update");
    assertThat(page.parts().get(0).groups())
        .extracting(RoundReportPage.Group::above)
        .containsExactly(
            List.of("Action (i): Good advice before birth"),
            List.of("Action (ii): Places for two-year-olds"));
    assertThat(page.elsewhere())
        .extracting(RoundReportPage.Elsewhere::board)
        .containsExactly("Safeguarding Board");
    assertThat(drawn(round, "round-report-milestones")).contains("Lead officer: Midwifery");
  }

  @Test
  void showsFiguresWithTargetAndDirectionAndWhereTheyAreAtOdds() {
    cycle.rooms.load(commitments().build());
    Round round = cycle.opened(COMMITMENTS, Cycle.july());
    answer(round, item(COMMITMENTS, "H01"), report("All is well.", null, "Green"));
    lock(round);

    ReportEntry entry = entry(report(round), "H01");
    ReportedMeasure smoking = entry.measures().get(0);
    assertThat(smoking.name()).isEqualTo("NI 53 Smoking at delivery");
    assertThat(smoking.kinds()).containsExactly("actual", "target");
    assertThat(smoking.rows())
        .extracting(
            ReportedMeasure.Row::period,
            r -> r.values().get(0).text(),
            r -> r.values().get(1).text())
        .containsExactly(tuple("2007/08", "28.1%", null), tuple("2008/09", "27.6%", "19.5%"));
    assertThat(smoking.onTarget()).isEqualTo(OnTarget.MISSED);
    assertThat(smoking.direction()).isEqualTo(Direction.BETTER);
    assertThat(smoking.sentences()).contains("Target 19.5%: not met.");
    assertThat(entry.disagreements())
        .containsExactly(Views.MESSAGES.text("cycle.disagreement.green-but-misses"));
  }

  @Test
  void staysAsItWasWhateverChangesAfter() {
    cycle.rooms.load(commitments().build());
    Round round = cycle.opened(COMMITMENTS, Cycle.july());
    answer(round, item(COMMITMENTS, "H01"), report("Still high.", "A new plan.", "Red"));
    send(round, item(COMMITMENTS, "H02"), Answer.waiting("the trust", LocalDate.of(2009, 12, 1)));
    lock(round);
    Snapshots.Snapshot before = frozen(round);
    String drawn = drawn(round, "round-report-frozen");

    cycle.clock.moveOn(Duration.ofDays(60));
    correctSmoking("30.0");
    var rules = new RuleEdits(database.sql(), cycle.changes, cycle.clock);
    var tolerance =
        new ToleranceRule(Tolerance.absolute(new BigDecimal("40"), Tolerance.Scope.PARTNERSHIP));
    assertThat(
            cycle.<EditOutcome>write(
                () ->
                    rules.state(
                        RuleSort.MARKS, RuleTarget.PARTNERSHIP, 0, tolerance, Cycle.OFFICER, "x")))
        .isInstanceOf(EditOutcome.Saved.class);
    cycle.rooms.loadAsNewVersion(
        aReading()
            .titled("Plan of commitments")
            .knownOn(LocalDate.of(2009, 12, 1))
            .head("progress", "Other words")
            .scheme("Red", "means something else now")
            .commitment("H01", "Named otherwise", "Other text.", "Green")
            .item("t2", null, "Theme", null, "Renamed theme")
            .build());

    assertThat(frozen(round)).isEqualTo(before);
    assertThat(drawn(round, "round-report-frozen")).isEqualTo(drawn);
    assertThat(drawn).contains("27.6%", "Fewer women smoke", "will miss the date or the target");
    assertThat(cycle.plan(COMMITMENTS).bySlug("h01").orElseThrow().text())
        .isEqualTo("Named otherwise");
  }

  private void correctSmoking(String value) {
    var edits = new FigureEdits(database.sql(), cycle.changes, cycle.clock);
    EditOutcome corrected =
        cycle.write(
            () -> {
              Measure smoking = cycle.rooms.measures.find("ni-53", KnownBy.NOW).orElseThrow();
              Observation latest =
                  cycle.rooms.measures.observations(List.of(smoking), KnownBy.NOW).values().stream()
                      .flatMap(List::stream)
                      .filter(o -> o.kind().equals("actual"))
                      .reduce((a, b) -> b)
                      .orElseThrow();
              return edits.correct(
                  smoking,
                  latest.figure(),
                  latest.id(),
                  new FigureEdits.Typed(TypedValue.read(value, "%").orElseThrow(), "final"),
                  Cycle.OFFICER,
                  "Counted again");
            });
    assertThat(corrected).isInstanceOf(EditOutcome.Saved.class);
  }

  @Test
  void marksInWordsWhatIsNewSinceTheRoundBefore() {
    cycle.rooms.load(commitments().build());
    Round first = cycle.opened(COMMITMENTS, Cycle.july());
    answer(first, item(COMMITMENTS, "H01"), report("Two advisers began.", null, "Amber"));
    answer(first, item(COMMITMENTS, "H02"), report("Groups run.", null, "Green"));
    lock(first);
    cycle.clock.moveOn(Duration.ofDays(90));
    correctSmoking("27.0");
    Round second = cycle.opened(COMMITMENTS, october());
    answer(second, item(COMMITMENTS, "H01"), report("A third adviser began.", null, "Red"));
    answer(second, item(COMMITMENTS, "H02"), report("Groups run.", null, "Green"));
    lock(second);

    RoundReport report = report(second);
    assertThat(report.since()).isEqualTo("July to September 2009");
    assertThat(entry(report, "H01").changed())
        .containsExactly(
            ReportEntry.Change.STATUS, ReportEntry.Change.TEXT, ReportEntry.Change.FIGURES);
    assertThat(entry(report, "H02").hasChanged()).as("said the same again").isFalse();
    assertThat(entry(report, "S01").hasChanged()).as("silence is no news").isFalse();
    org.jsoup.nodes.Document page = Views.draw(page(second), "round-report-second");
    assertThat(page.select("tr.gt-new")).hasSize(1);
    assertThat(page.select("tr.gt-new .gt-new-badge").eachText()).containsExactly("New");
    assertThat(page.select("tr.gt-new").text())
        .contains("was Amber", "27.0% (revised, was 27.6%), target 19.5%");
    assertThat(page.select("#changes + ul").text()).contains("was Amber (new text, new figures)");
  }

  @Test
  void keepsWhatWasAskedAndIsInThePlanNoMore() {
    cycle.rooms.load(commitments().build());
    Round round = cycle.opened(COMMITMENTS, Cycle.july());
    send(round, item(COMMITMENTS, "H02"), report("Groups run.", null, "Green"));
    cycle.rooms.loadAsNewVersion(
        aReading()
            .titled("Plan of commitments")
            .knownOn(LocalDate.of(2009, 10, 1))
            .commitment("H01", "Fewer women smoke", "Two advisers began.", "Amber")
            .build());
    lock(round);

    RoundReport report = report(round);
    assertThat(report.entries()).hasSize(4);
    RoundReport.Part gone = report.parts().get(report.parts().size() - 1);
    assertThat(gone.level()).isNull();
    assertThat(gone.entries()).extracting(ReportEntry::ref).containsExactly("H02", "H03", "S01");
    assertThat(gone.entries().get(0).said()).isNotNull();
    assertThat(gone.entries().get(0).counted()).containsExactly(Status.GREEN);
    assertThat(drawn(round, "round-report-gone"))
        .contains("Taken out of the plan since it was asked", "Sent, not signed off.");
  }

  @Test
  void saysNothingOfWhatWasReturnedAndNotSentAgain() {
    cycle.rooms.load(commitments().build());
    Round round = cycle.opened(COMMITMENTS, Cycle.july());
    PlanItem item = item(COMMITMENTS, "H02");
    send(round, item, report("Not for anybody's eyes.", null, "Red"));
    assertThat(
            cycle.<Boolean>write(
                () ->
                    cycle.signing.giveBack(
                        cycle.request(round, item), Cycle.STRATEGIC, "Why red?")))
        .isTrue();
    lock(round);

    assertThat(frozen(round).content()).doesNotContain("Not for anybody's eyes.");
    assertThat(entry(report(round), "H02").counted()).containsExactly(Status.NO_UPDATE);
    assertThat(drawn(round, "round-report-returned")).contains("returned, and not sent again");
  }

  @Test
  void holdsNoNameOfAPersonAndShowsTheOneTheyHave() {
    cycle.rooms.load(commitments().build());
    PlanItem item = item(COMMITMENTS, "H01");
    cycle.write(
        () -> {
          long change =
              cycle.changes.record(LocalDate.of(2009, 7, 1), Cycle.OFFICER, "Gave it a lead");
          long person =
              new Directory(database.sql())
                  .addPerson(change, PersonDetails.named("Holder of the post"), null);
          return database
              .sql()
              .sql(
                  """
                  insert into plan.lead (item, role, party, asked, position, made_by)
                  values (:item, 'lead-officer', :person, true, 1, :change)
                  """)
              .param("person", person)
              .param("change", change)
              .param("item", item.id())
              .update();
        });
    Round round = cycle.opened(COMMITMENTS, Cycle.july());
    lock(round);

    assertThat(frozen(round).content()).doesNotContain("Holder of the post");
    assertThat(drawn(round, "round-report-person")).contains("Lead officer: Holder of the post");
  }
}
