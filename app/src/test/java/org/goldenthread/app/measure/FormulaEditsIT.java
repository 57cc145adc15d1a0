package org.goldenthread.app.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.goldenthread.app.measure.load.FiguresFile.aFile;

import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import org.goldenthread.app.audit.AuditFixtures;
import org.goldenthread.app.audit.KnownBy;
import org.goldenthread.app.database.DatabaseTest;
import org.goldenthread.app.database.Scope;
import org.goldenthread.app.database.TestDatabase;
import org.goldenthread.app.measure.areas.HomeAreas;
import org.goldenthread.app.measure.data.DataQuestion;
import org.goldenthread.app.measure.data.FigureData;
import org.goldenthread.app.measure.load.LoadOptions;
import org.goldenthread.app.measure.load.LoadOutcome;
import org.goldenthread.app.measure.load.Loading;
import org.goldenthread.app.measure.load.Loads;
import org.goldenthread.app.measure.series.Formulas;
import org.goldenthread.app.measure.series.Series;
import org.goldenthread.app.measure.series.SeriesKey;
import org.goldenthread.app.measure.series.SeriesKind;
import org.goldenthread.app.measure.series.SeriesQuestion;
import org.goldenthread.app.people.Partnerships;
import org.goldenthread.intake.data.RefusedRow;
import org.goldenthread.scoring.Period;
import org.goldenthread.scoring.Quality;
import org.goldenthread.scoring.formula.Formula;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Measures worked out from others, over the record of a real database. */
@DatabaseTest
class FormulaEditsIT {
  private static final String WEXMERE = "E06000047";
  private static final String ENGLAND = "E92000001";
  private static final LocalDate LATER = Loading.FIRST_DAY.plusDays(30);

  private TestDatabase database;
  private Loading loading;
  private FormulaEdits edits;
  private MeasureEdits measures;

  @BeforeEach
  void setUp() {
    database = TestDatabase.create();
    loading = new Loading(database);
    on(Loading.FIRST_DAY);
    loading.load(
        aFile()
            .figure("Deaths", WEXMERE, "2023", "37")
            .figure("Deaths", WEXMERE, "2024", "40")
            .figure("Deaths", ENGLAND, "2023", "5000")
            .figure("People", WEXMERE, "2023", "208412")
            .figure("People", ENGLAND, "2023", "0"));
    add("Rate");
  }

  @AfterEach
  void close() {
    database.close();
  }

  private void on(LocalDate day) {
    Clock clock = Clock.fixed(day.atTime(12, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
    edits = new FormulaEdits(database.sql(), AuditFixtures.changes(database.sql()), clock);
    measures = new MeasureEdits(database.sql(), AuditFixtures.changes(database.sql()), clock);
    loading = loading.on(day);
  }

  private <T> T write(Supplier<T> work) {
    return database.tenancy().write(loading.partnership, work);
  }

  private void add(String ref) {
    write(() -> measures.add(Editing.plain(ref, ref + " of all"), Editing.OFFICER, "Wanted"));
  }

  private Measure measure(String slug) {
    return loading.read(() -> loading.measures.find(slug, KnownBy.NOW).orElseThrow());
  }

  private EditOutcome state(String slug, String formula, int decimals) {
    Measure measure = measure(slug);
    return write(
        () ->
            edits.state(
                measure,
                edits.stated(measure, KnownBy.NOW).map(f -> f.id()).orElse(0L),
                edits.read(formula),
                decimals,
                Editing.OFFICER,
                "Agreed"));
  }

  private Series only(String slug, String area) {
    return loading.series(slug, area, KnownBy.NOW).stream()
        .reduce(
            (a, b) -> {
              throw new AssertionError("two series");
            })
        .orElseThrow();
  }

  @Test
  void refusesACycleAndNamesThePath() {
    add("Other");
    assertThat(state("rate", "[Other] x 2", 1)).isInstanceOf(EditOutcome.Saved.class);
    assertThat(state("other", "100 - [Rate]", 1)).isEqualTo(EditOutcome.Refused.NEEDS_ITSELF);
    assertThat(loading.read(() -> edits.cycle(measure("other"), edits.read("100 - [Rate]"))))
        .containsExactly("Other", "Rate", "Other");
    assertThat(loading.read(() -> edits.cycle(measure("rate"), edits.read("[Rate]"))))
        .containsExactly("Rate", "Rate");
  }

  @Test
  void refusesAFormulaWhereFiguresAreStored() {
    assertThat(state("deaths", "[People] / 100", 1)).isEqualTo(EditOutcome.Refused.HAS_FIGURES);
    assertThat(figure("rate", FigureKind.ACTUAL)).isInstanceOf(EditOutcome.Saved.class);
    assertThat(state("rate", "[Deaths]", 0)).isEqualTo(EditOutcome.Refused.HAS_FIGURES);
  }

  @Test
  void takesATargetBesideAFormulaButNoFigure() {
    state("rate", "[Deaths]", 0);
    assertThat(figure("rate", FigureKind.TARGET)).isInstanceOf(EditOutcome.Saved.class);
    assertThat(figure("rate", FigureKind.ACTUAL)).isEqualTo(EditOutcome.Refused.WORKED_OUT);
  }

  @Test
  void refusesAnActualFigureInAFileBesideAFormulaAndTakesItsTarget() {
    state("rate", "[Deaths]", 0);
    LoadOutcome outcome =
        loading.load(
            aFile().figure("Rate", WEXMERE, "2023", "3").figure("Deaths", WEXMERE, "2025", "41"),
            new LoadOptions(false, true, LATER));

    assertThat(outcome.refusals())
        .extracting(RefusedRow::message)
        .containsExactly(
            "autumn.csv, row 2, measure: \"Rate\" is worked out by a formula."
                + " Take the formula away first, or load another kind of figure");
    assertThat(outcome.added()).isEqualTo(1);
    assertThat(loading.figures("rate", WEXMERE)).isEqualTo("2023: 37 40 41");
  }

  @Test
  void takingALoadBackPutsNoFigureBesideAFormula() {
    LoadOutcome outcome =
        loading.load(
            aFile()
                .takingOut("Deaths", WEXMERE, "2023")
                .takingOut("Deaths", WEXMERE, "2024")
                .takingOut("Deaths", ENGLAND, "2023"));
    assertThat(state("deaths", "[People] / 100", 1)).isInstanceOf(EditOutcome.Saved.class);
    Loads.TakenBack taken =
        loading.loads.takeBack(
            Scope.of(loading.partnership),
            Objects.requireNonNull(outcome.load()),
            LATER,
            Loading.ANALYST,
            "They were right");

    assertThat(taken).isEqualTo(new Loads.TakenBack(0, 3));
    assertThat(loading.figures("deaths", WEXMERE)).isEqualTo("2023: 2084.1");
  }

  @Test
  void refusesAFormulaWhereAPublisherHasFigures() {
    try (var source = database.superuser()) {
      JdbcClient.create(source).sql("update measure.series set partnership = 0").update();
    }
    assertThat(loading.figures("deaths", WEXMERE)).isEqualTo("2023: 37 40");
    assertThat(state("deaths", "[People] / 100", 1)).isEqualTo(EditOutcome.Refused.HAS_FIGURES);
  }

  private EditOutcome figure(String slug, FigureKind kind) {
    var figures =
        new FigureEdits(
            database.sql(),
            AuditFixtures.changes(database.sql()),
            Clock.fixed(Instant.parse("2026-06-01T12:00:00Z"), ZoneOffset.UTC));
    Measure measure = measure(slug);
    return write(
        () ->
            figures.add(
                measure,
                kind,
                Period.parse("2023"),
                "2023",
                Editing.typed("3"),
                Editing.OFFICER,
                "Known"));
  }

  @Test
  void refusesAFormulaTypedOnOneThatIsNoLongerTheCurrentOne() {
    state("rate", "[Deaths]", 0);
    Measure rate = measure("rate");
    assertThat(
            write(
                () -> edits.state(rate, 0, edits.read("[People]"), 0, Editing.OFFICER, "At once")))
        .isEqualTo(EditOutcome.Refused.OVERTAKEN);
    assertThat(state("rate", "[deaths]", 0)).isEqualTo(EditOutcome.Refused.NOTHING_CHANGED);
  }

  @Test
  void refusesAMeasureThatIsNotThere() {
    assertThatExceptionOfType(FormulaNames.UnknownMeasureException.class)
        .isThrownBy(() -> loading.read(() -> edits.read("[Deaths] / [Inhabitants]")))
        .satisfies(e -> assertThat(e.name()).isEqualTo("Inhabitants"));
  }

  @Test
  void worksOutByAreaAndPeriodAndSaysWhyAValueIsMissing() {
    state("rate", "[Deaths] / [People] x 100,000", 1);
    Series wexmere = only("rate", WEXMERE);
    assertThat(wexmere.value(0)).isEqualTo(new BigDecimal("17.8"));
    assertThat(wexmere.period(0).code()).isEqualTo("2023");
    assertThat(wexmere.value(1)).isNull();
    assertThat(wexmere.quality(1)).isEqualTo(Quality.NOT_AVAILABLE);
    assertThat(wexmere.note(1)).isEqualTo("People has no figure for this period.");
    assertThat(only("rate", ENGLAND).note(0))
        .isEqualTo("People is 0, and nothing can be divided by 0.");
  }

  @Test
  void worksOutWhatIsMadeOfWorkedOutMeasures() {
    add("Double");
    add("Gap");
    state("gap", "[Double] - [Rate]", 1);
    state("double", "[Rate] x 2", 1);
    state("rate", "[Deaths] / [People] x 100,000", 1);
    assertThat(only("gap", WEXMERE).value(0)).isEqualTo(new BigDecimal("17.8"));
  }

  @Test
  void showsANewValueAtOnceWithAllThatDependsOnIt() {
    add("Double");
    state("double", "[Rate] x 2", 1);
    state("rate", "[Deaths] / [People] x 100,000", 1);
    loading.load(aFile().figure("People", WEXMERE, "", "2024", "200000", Quality.PROVISIONAL));
    Series twice = only("double", WEXMERE);
    assertThat(twice.value(1)).isEqualTo(new BigDecimal("40.0"));
    assertThat(twice.quality(1)).isEqualTo(Quality.PROVISIONAL);
    List<Series> latest =
        loading.read(
            () ->
                loading.store.latest(
                    SeriesQuestion.ofAreas(List.of(loading.area(WEXMERE))), KnownBy.NOW));
    assertThat(latest)
        .filteredOn(Series::isWorkedOut)
        .extracting(s -> s.value(0))
        .containsExactly(new BigDecimal("20.0"), new BigDecimal("40.0"));
  }

  @Test
  void answersWithItWhoeverAsksForData() {
    state("rate", "[Deaths] / [People] x 100,000", 1);
    Set<Long> rate = Set.of(loading.measure("rate"));
    assertThat(csv(rate, DataQuestion.Cells.ALL))
        .contains("17.8")
        .contains("People has no figure for this period.");
    assertThat(csv(rate, DataQuestion.Cells.LATEST)).doesNotContain("17.8");
    Period first = Period.calendarYear(2023);
    assertThat(csv(rate, DataQuestion.Cells.between(first, first)))
        .contains("17.8")
        .doesNotContain("no figure");
  }

  private String csv(Set<Long> measures, DataQuestion.Cells cells) {
    var out = new ByteArrayOutputStream();
    var question =
        new DataQuestion(
            measures,
            Set.of(loading.area(WEXMERE)),
            Set.of(SeriesKey.EVERYBODY),
            Set.of(SeriesKind.ACTUAL),
            cells,
            false,
            KnownBy.NOW);
    loading.read(
        () -> new FigureData(database.sql(), new Assessments(database.sql())).csv(question, out));
    return out.toString(StandardCharsets.UTF_8);
  }

  @Test
  void holdsBackWhatIsMadeOfAHeldBackFigure() {
    state("rate", "[Deaths] / [People] x 100,000", 1);
    loading.load(aFile().missing("Deaths", WEXMERE, "2023", Quality.SUPPRESSED));
    assertThat(only("rate", WEXMERE).value(0)).isNull();
    assertThat(only("rate", WEXMERE).quality(0)).isEqualTo(Quality.SUPPRESSED);
  }

  @Test
  void keepsWhatWasWorkedOutOnAPastDay() {
    state("rate", "[Deaths] / [People] x 100,000", 1);
    on(LATER);
    loading.load(aFile().figure("Deaths", WEXMERE, "2023", "41"));
    state("rate", "[Deaths] / [People] x 1,000", 3);
    KnownBy then = new KnownBy(Loading.FIRST_DAY);
    assertThat(loading.series("rate", WEXMERE, then).get(0).value(0))
        .isEqualTo(new BigDecimal("17.8"));
    assertThat(only("rate", WEXMERE).value(0)).isEqualTo(new BigDecimal("0.197"));
    assertThat(loading.read(() -> edits.versions(measure("rate"))))
        .extracting(v -> v.stated().decimals())
        .containsExactly(3, 1);
    assertThat(loading.read(() -> loading.store.vintages(only("rate", WEXMERE).key(), KnownBy.NOW)))
        .satisfiesExactly(
            now -> {
              assertThat(now.series().value(0)).isEqualTo(new BigDecimal("0.197"));
              assertThat(now.knownUntil()).isNull();
              assertThat(now.reason()).isEqualTo("Agreed");
            },
            before -> {
              assertThat(before.series().value(0)).isEqualTo(new BigDecimal("17.8"));
              assertThat(before.knownUntil()).isEqualTo(LATER);
            });
  }

  @Test
  void takesTheFigureTypedSinglyThatIsKnownLater() {
    write(
        () -> {
          long change =
              AuditFixtures.changes(database.sql())
                  .record(Loading.FIRST_DAY, Editing.OFFICER, "We are Wexmere");
          new HomeAreas(database.sql())
              .set(loading.areas.byCode(WEXMERE, KnownBy.NOW).orElseThrow().id(), null, change);
          return null;
        });
    state("rate", "[Deaths] / [People] x 100,000", 1);
    single("people", "2024", "200000", Loading.FIRST_DAY);
    assertThat(only("rate", WEXMERE).value(1)).isEqualTo(new BigDecimal("20.0"));
    single("deaths", "2024", "50", Loading.FIRST_DAY.plusDays(1));
    assertThat(only("rate", WEXMERE).value(1)).isEqualTo(new BigDecimal("25.0"));
    on(LATER);
    loading.load(aFile().figure("Deaths", WEXMERE, "2024", "60"));
    assertThat(only("rate", WEXMERE).value(1)).isEqualTo(new BigDecimal("30.0"));
  }

  private void single(String slug, String period, String value, LocalDate day) {
    on(day);
    var figures =
        new FigureEdits(
            database.sql(),
            AuditFixtures.changes(database.sql()),
            Clock.fixed(day.atTime(12, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC));
    Measure measure = measure(slug);
    assertThat(
            write(
                () ->
                    figures.add(
                        measure,
                        FigureKind.ACTUAL,
                        Period.parse(period),
                        period,
                        Editing.typed(value),
                        Editing.OFFICER,
                        "Counted")))
        .isInstanceOf(EditOutcome.Saved.class);
  }

  @Test
  void showsWhatAFormulaWouldMakeBeforeItIsStated() {
    List<Series> made =
        loading.read(() -> edits.preview(measure("rate"), edits.read("[Deaths] / 2"), 0));
    assertThat(made).extracting(s -> s.value(0)).contains(new BigDecimal("19"));
    assertThat(loading.series("rate", WEXMERE, KnownBy.NOW)).isEmpty();
  }

  @Test
  void isNotWorkedOutOnceTheFormulaIsTakenAway() {
    state("rate", "[Deaths]", 0);
    Measure rate = measure("rate");
    long stated = loading.read(() -> edits.stated(rate, KnownBy.NOW)).orElseThrow().id();
    assertThat(write(() -> edits.clear(rate, stated, Editing.OFFICER, "Counted from now")))
        .isInstanceOf(EditOutcome.Saved.class);
    assertThat(loading.series("rate", WEXMERE, KnownBy.NOW)).isEmpty();
  }

  @Test
  void isNotSeenByAnotherPartnership() {
    state("rate", "[Deaths]", 0);
    int other = new Partnerships(database.sql()).findOrCreate("Eastmarch").id();
    assertThat(
            database.tenancy().read(other, () -> new Formulas(database.sql()).stated(KnownBy.NOW)))
        .isEmpty();
  }

  @Test
  void writesTheReferencesThatMeasuresHaveNow() {
    state("rate", "[Deaths] / [People]", 0);
    Formula stated =
        loading.read(() -> edits.stated(measure("rate"), KnownBy.NOW)).orElseThrow().formula();
    assertThat(loading.read(() -> edits.names().toNames(stated, KnownBy.NOW)).text())
        .isEqualTo("[Deaths] / [People]");
  }
}
