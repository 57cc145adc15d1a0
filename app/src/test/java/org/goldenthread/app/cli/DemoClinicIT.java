package org.goldenthread.app.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.goldenthread.app.home.ReadingFixture.aReading;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.goldenthread.app.TestClock;
import org.goldenthread.app.action.Action;
import org.goldenthread.app.action.ActionState;
import org.goldenthread.app.action.Actions;
import org.goldenthread.app.audit.AuditFixtures;
import org.goldenthread.app.audit.Author;
import org.goldenthread.app.audit.Changes;
import org.goldenthread.app.audit.Finding;
import org.goldenthread.app.audit.KnownBy;
import org.goldenthread.app.clinic.Clinic;
import org.goldenthread.app.clinic.ClinicState;
import org.goldenthread.app.clinic.Clinics;
import org.goldenthread.app.clinic.Curves;
import org.goldenthread.app.clinic.FollowUps;
import org.goldenthread.app.clinic.Forecast;
import org.goldenthread.app.database.DatabaseTest;
import org.goldenthread.app.database.TestDatabase;
import org.goldenthread.app.home.Rooms;
import org.goldenthread.app.measure.Assessments;
import org.goldenthread.app.measure.MeasureEdits;
import org.goldenthread.app.measure.areas.HomeAreas;
import org.goldenthread.app.measure.areas.NeighbourSets;
import org.goldenthread.app.measure.assess.SeriesAssessments;
import org.goldenthread.app.measure.assess.Standpoints;
import org.goldenthread.app.measure.load.Loading;
import org.goldenthread.app.people.Directory;
import org.goldenthread.app.people.Parties.Kind;
import org.goldenthread.app.people.Partnerships;
import org.goldenthread.app.people.Party;
import org.goldenthread.app.people.People;
import org.goldenthread.scoring.spc.Turn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The clinic of the sample partnership, by the sample's own figures. */
@DatabaseTest
class DemoClinicIT {
  private static final String NAME = "Wexmere Partnership";
  private static final Path SAMPLE =
      Path.of(System.getProperty("gt.root", "..")).resolve("samples/wexmere");

  private final StringWriter out = new StringWriter();
  private TestDatabase database;
  private Loading loading;
  private Clinics clinics;
  private Actions actions;
  private DemoClinic demo;

  @BeforeEach
  void figuresAndTwoPosts() {
    database = TestDatabase.create();
    // The document says which way is good.
    new Rooms(database)
        .load(aReading().measure("NI 117", "Young people without work", "low").build());
    loading = new Loading(database);
    var sql = database.sql();
    var partnerships = new Partnerships(sql);
    Changes changes = AuditFixtures.changes(sql);
    var homes = new HomeAreas(sql);
    var sets = new NeighbourSets(sql);
    clinics = new Clinics(sql);
    actions = new Actions(sql);
    var print = new PrintWriter(out, true);
    new DemoFigures(
            partnerships,
            database.tenancy(),
            changes,
            loading.loads,
            loading.areas,
            homes,
            sets,
            loading.measures,
            new MeasureEdits(sql, changes, new TestClock(Instant.parse("2026-11-26T16:00:00Z"))),
            print)
        .load(SAMPLE, NAME);
    database.tenancy().write(loading.partnership, () -> posts(new Directory(sql), changes));
    var rules = new Assessments(sql);
    var standpoints = new Standpoints(homes, sets, loading.areas);
    var curves =
        new Curves(
            loading.measures,
            new SeriesAssessments(
                loading.store, loading.measures, rules, standpoints, loading.areas),
            standpoints,
            rules);
    demo =
        new DemoClinic(
            partnerships,
            database.tenancy(),
            sql,
            changes,
            loading.measures,
            new People(sql),
            clinics,
            curves,
            actions,
            new FollowUps(clinics, curves, partnerships, database.tenancy(), changes, sql),
            print);
  }

  private static long posts(Directory directory, Changes changes) {
    long change =
        changes.record(LocalDate.of(2007, 4, 1), Author.program("Test"), "Entered two posts");
    directory.add(change, Party.Values.named(Kind.POST, "Director of Children's Services"));
    return directory.add(change, Party.Values.named(Kind.POST, "Chief Officer"));
  }

  @AfterEach
  void close() {
    database.close();
  }

  private Clinic clinic() {
    return loading.read(() -> clinics.all(KnownBy.NOW)).get(0);
  }

  @Test
  void isEnteredOnceAndLookedAtByTheFiguresThatCameAfterIt() {
    demo.enter(NAME);
    demo.enter(NAME);

    assertThat(loading.read(() -> clinics.all(KnownBy.NOW))).hasSize(1);
    assertThat(clinic().state()).isEqualTo(ClinicState.AGREED);
    assertThat(loading.read(() -> clinics.finding(clinic().id(), KnownBy.NOW)))
        .hasValueSatisfying(
            found -> {
              assertThat(found.verdict()).isEqualTo(Turn.Verdict.NOT_TURNED);
              assertThat(found.period().code()).isEqualTo("2013-14 Q3");
              assertThat(found.on()).isEqualTo(LocalDate.of(2014, 2, 3));
            });
  }

  @Test
  void freezesAForecastFromTheFiguresKnownThatDay() {
    demo.enter(NAME);
    Forecast forecast =
        loading.read(() -> clinics.forecast(clinic().id(), KnownBy.NOW)).orElseThrow();

    assertThat(String.valueOf(forecast.from())).contains("2013-07-01");
    assertThat(forecast.noResult()).isNull();
    assertThat(forecast.steps()).hasSize(4);
    assertThat(forecast.agreedOn()).isEqualTo(LocalDate.of(2013, 11, 18));
  }

  @Test
  void leavesOneActionDoneAndOneOverdue() {
    demo.enter(NAME);
    List<Action> all = loading.read(() -> actions.all(KnownBy.NOW));

    assertThat(all).extracting(Action::state).containsExactly(ActionState.DONE, ActionState.OPEN);
    assertThat(all.get(1).isOverdue(LocalDate.of(2014, 2, 1))).isTrue();
  }

  @Test
  void fitsItsSeals() {
    demo.enter(NAME);
    var evidence = AuditFixtures.evidence(database);
    evidence.seal(loading.partnership);
    var findings = new ArrayList<Finding>();
    evidence.check(loading.partnership, null, findings::add);

    assertThat(findings).isEmpty();
  }
}
