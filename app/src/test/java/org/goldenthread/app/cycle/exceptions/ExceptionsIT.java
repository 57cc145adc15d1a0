package org.goldenthread.app.cycle.exceptions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.goldenthread.app.home.ReadingFixture.aReading;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.goldenthread.app.audit.KnownBy;
import org.goldenthread.app.cycle.Cycle;
import org.goldenthread.app.cycle.Round;
import org.goldenthread.app.database.DatabaseTest;
import org.goldenthread.app.database.TestDatabase;
import org.goldenthread.app.measure.areas.Areas;
import org.goldenthread.app.measure.areas.HomeAreas;
import org.goldenthread.app.measure.areas.NeighbourSets;
import org.goldenthread.app.measure.assess.SeriesAssessments;
import org.goldenthread.app.measure.assess.Standpoints;
import org.goldenthread.app.measure.series.SeriesStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Exceptions of a plan and its measures in a real database, and what is said about them. */
@DatabaseTest
class ExceptionsIT {
  private static final LocalDate DECEMBER = LocalDate.of(2009, 12, 20);

  private TestDatabase database;
  private Cycle cycle;
  private Exceptions exceptions;
  private Acknowledgements acknowledgements;
  private StatedExceptionRules rules;

  @BeforeEach
  void setUp() {
    database = TestDatabase.create();
    cycle = new Cycle(database);
    var sql = database.sql();
    var areas = new Areas(sql);
    var standpoints = new Standpoints(new HomeAreas(sql), new NeighbourSets(sql), areas);
    acknowledgements = new Acknowledgements(sql, cycle.changes, cycle.days);
    rules = new StatedExceptionRules(sql, cycle.changes, cycle.days);
    exceptions =
        new Exceptions(
            new SeriesAssessments(
                new SeriesStore(sql),
                cycle.rooms.measures,
                cycle.rooms.assessments,
                standpoints,
                areas),
            standpoints,
            cycle.rooms.measures,
            cycle.rooms.plans,
            rules,
            acknowledgements,
            new MissedRounds(sql),
            knownBy -> Set.of(),
            cycle.days);
    cycle.clock.moveOn(Duration.ofDays(69));
    cycle.rooms.load(
        aReading()
            .commitment("H01", "Fewer women smoke", "Clinics run.", "Red")
            .commitment("H02", "More babies are breastfed", "Groups run.", "Green")
            .due("H03", "A new centre opens", "November 2009", "Amber")
            .due("H04", "A second centre opens", "March 2010", "Amber")
            .measure("NI 53", "Smoking at delivery", "low")
            .figure("NI 53", "target", "2008-09", "19.52")
            .figure("NI 53", "actual", "2008-09", "27.67")
            .measure("NI 54", "Breastfeeding", "high")
            .figure("NI 54", "actual", "2007-08", "38.0")
            .figure("NI 54", "target", "2007-08", "40.0")
            .figure("NI 54", "target", "2008-09", "40.0")
            .figure("NI 54", "actual", "2008-09", "41.0")
            .build());
  }

  @AfterEach
  void close() {
    database.close();
  }

  private Found found(KnownBy knownBy, LocalDate day) {
    return cycle.read(() -> exceptions.of(knownBy, day));
  }

  private Found found(LocalDate day) {
    return found(KnownBy.NOW, day);
  }

  private Subject subject(String start) {
    return found(DECEMBER).exceptions().stream()
        .map(Exceptional::subject)
        .filter(s -> s.name().startsWith(start))
        .findFirst()
        .orElseThrow();
  }

  private static List<String> names(List<Exceptional> all) {
    return all.stream().map(e -> e.subject().name() + ": " + e.worst().sort()).toList();
  }

  private boolean accept(Subject subject, LocalDate until, Collection<Long> seen) {
    return cycle.write(
        () ->
            acknowledgements.say(
                subject,
                List.of(ExceptionSort.RED),
                Acknowledgement.Choice.ACCEPT,
                "The recovery plan runs until March.",
                until,
                seen,
                Cycle.STRATEGIC));
  }

  @Test
  void refusesToAcknowledgeWithoutAReasonOrForMoreThanAYear() {
    Subject h01 = subject("H01");
    for (LocalDate until : List.of(DECEMBER.minusDays(1), DECEMBER.plusMonths(12).plusDays(1))) {
      assertThatIllegalArgumentException().isThrownBy(() -> accept(h01, until, List.of()));
    }
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                cycle.write(
                    () ->
                        acknowledgements.say(
                            h01,
                            List.of(ExceptionSort.RED),
                            Acknowledgement.Choice.NOTE,
                            " ",
                            DECEMBER,
                            List.of(),
                            Cycle.STRATEGIC)));
    assertThat(found(DECEMBER).open()).hasSize(3);
  }

  @Test
  void findsWhatIsOutsideItsLimitsTheWorstFirst() {
    Found found = found(DECEMBER);

    assertThat(names(found.open()))
        .containsExactly(
            "NI 53 Smoking at delivery: RED",
            "H01 Fewer women smoke: RED",
            "H03 A new centre opens: OVERDUE");
    assertThat(found.checked()).isEqualTo(6);
    assertThat(found.exceptions().get(2).worst().since()).isEqualTo(LocalDate.of(2009, 12, 1));
    assertThat(found.highlights())
        .extracting(h -> h.subject().name(), Highlight::kind)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("NI 54 Breastfeeding", Highlight.Kind.NEWLY_MET));
  }

  @Test
  void knowsOnAPastDayOnlyWhatWasKnownThen() {
    assertThat(found(new KnownBy(DECEMBER.minusMonths(1)), DECEMBER.minusMonths(1)).checked())
        .isZero();
    assertThat(names(found(LocalDate.of(2010, 4, 1)).open()))
        .contains("H04 A second centre opens: OVERDUE");
  }

  @Test
  void movesWhatIsAcceptedAndBringsItBackAfterItsLastDay() {
    LocalDate until = LocalDate.of(2010, 3, 31);
    assertThat(accept(subject("H01"), until, List.of())).isTrue();

    Found accepted = found(until);
    assertThat(names(accepted.open())).noneMatch(n -> n.startsWith("H01"));
    assertThat(accepted.exceptions())
        .filteredOn(Exceptional::isAccepted)
        .singleElement()
        .satisfies(
            e -> {
              assertThat(e.acknowledgements().get(0).reason()).startsWith("The recovery plan");
              assertThat(e.acknowledgements().get(0).by()).isEqualTo("Director");
              assertThat(e.acceptedUntil(e.worst())).isEqualTo(until);
            });
    assertThat(names(found(until.plusDays(1)).open())).anyMatch(n -> n.startsWith("H01"));
  }

  @Test
  void takesBackWhatWasSaid() {
    Subject h01 = subject("H01");
    accept(h01, DECEMBER.plusDays(30), List.of());

    assertThat(cycle.write(() -> acknowledgements.takeBack(h01, Cycle.OFFICER, "A mistake")))
        .isTrue();
    assertThat(names(found(DECEMBER).open())).anyMatch(n -> n.startsWith("H01"));
    assertThat(cycle.write(() -> acknowledgements.takeBack(h01, Cycle.OFFICER, "A mistake")))
        .isFalse();
  }

  @Test
  void noticesThatSomebodyElseSaidSomethingMeanwhile() {
    Subject h01 = subject("H01");
    accept(h01, DECEMBER.plusDays(30), List.of());

    assertThat(accept(h01, DECEMBER.plusDays(60), List.of())).isFalse();
    List<Long> seen =
        found(DECEMBER).exceptions().stream()
            .flatMap(e -> e.acknowledgements().stream())
            .map(Acknowledgement::id)
            .toList();
    assertThat(accept(h01, DECEMBER.plusDays(60), seen)).isTrue();
  }

  @Test
  void takesNoNoticeOfWhatHasExpiredWhenSomethingNewIsSaid() {
    Subject h01 = subject("H01");
    accept(h01, DECEMBER.plusDays(5), List.of());
    cycle.clock.moveOn(Duration.ofDays(10));

    assertThat(accept(h01, DECEMBER.plusDays(40), List.of())).isTrue();
  }

  @Test
  void showsAnotherPartnershipNothing() {
    accept(subject("H01"), DECEMBER.plusDays(30), List.of());
    int other =
        new org.goldenthread.app.people.Partnerships(database.sql()).findOrCreate("Other").id();

    Found found = database.tenancy().read(other, () -> exceptions.of(KnownBy.NOW, DECEMBER));
    assertThat(found.checked()).isZero();
    assertThat(
            database
                .tenancy()
                .<List<Acknowledgement>>read(
                    other, () -> acknowledgements.holding(KnownBy.NOW, DECEMBER)))
        .isEmpty();
  }

  @Test
  void judgesByTheRulesThatHoldAndKeepsTheOnesBefore() {
    var overdueOnly = new ExceptionRules(false, false, 0, true, false, 0, 0);
    assertThat(state(overdueOnly, 7)).isEqualTo(StatedExceptionRules.Outcome.OVERTAKEN);
    assertThat(state(ExceptionRules.STANDARD, 0))
        .isEqualTo(StatedExceptionRules.Outcome.NOTHING_CHANGED);
    assertThat(state(overdueOnly, 0)).isEqualTo(StatedExceptionRules.Outcome.STATED);

    assertThat(names(found(DECEMBER).open())).containsExactly("H03 A new centre opens: OVERDUE");
    var knownBefore = new KnownBy(DECEMBER.minusDays(1));
    assertThat(cycle.<ExceptionRules>read(() -> rules.holding(knownBefore)))
        .isEqualTo(ExceptionRules.STANDARD);
    assertThat(state(overdueOnly, 0)).isEqualTo(StatedExceptionRules.Outcome.OVERTAKEN);
  }

  private StatedExceptionRules.Outcome state(ExceptionRules wanted, long opened) {
    return cycle.write(() -> rules.state(wanted, opened, Cycle.OFFICER, "The board agreed"));
  }

  @Test
  void missesAnUpdateOnceARoundHasClosedWithoutOne() {
    state(new ExceptionRules(false, false, 0, false, false, 1, 0), 0);
    String plan = cycle.read(() -> cycle.rooms.plans.all(KnownBy.NOW).get(0).slug());
    Round round = cycle.opened(plan, Cycle.july());
    LocalDate closed = round.values().closesOn();

    assertThat(found(closed).open()).isEmpty();
    assertThat(found(closed.plusDays(1)).open())
        .hasSize(4)
        .allSatisfy(
            e ->
                assertThat(e.reasons())
                    .containsExactly(Reason.on(ExceptionSort.MISSING_UPDATE, closed, 1)));
  }

  @Test
  void keepsHistoryInTheRecord() {
    accept(subject("H01"), DECEMBER.plusDays(30), List.of());
    assertThat(
            cycle.read(
                () ->
                    database
                        .sql()
                        .sql(
                            "select c.reason, c.made_by from cycle.acknowledgement a"
                                + " join audit.change c on c.id = a.made_by")
                        .query()
                        .listOfRows()))
        .isEqualTo(
            List.of(
                Map.of("reason", "The recovery plan runs until March.", "made_by", "Director")));
  }
}
