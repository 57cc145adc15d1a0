package org.goldenthread.app.measure.load;

import static java.lang.Double.NaN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.goldenthread.app.measure.load.FiguresFile.aFile;
import static org.goldenthread.app.measure.load.Loading.FIRST_DAY;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.goldenthread.app.audit.AuditFixtures;
import org.goldenthread.app.audit.Evidence;
import org.goldenthread.app.audit.Finding;
import org.goldenthread.app.audit.KnownBy;
import org.goldenthread.app.database.DatabaseTest;
import org.goldenthread.app.database.Scope;
import org.goldenthread.app.database.Tenancy;
import org.goldenthread.app.database.TestDatabase;
import org.goldenthread.app.measure.series.Series;
import org.goldenthread.app.measure.series.SeriesKey;
import org.goldenthread.app.measure.series.SeriesQuestion;
import org.goldenthread.app.measure.series.Vintage;
import org.goldenthread.intake.data.DataFormat;
import org.goldenthread.intake.data.RefusedRow;
import org.goldenthread.scoring.Period;
import org.goldenthread.scoring.Quality;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;

/** Files of figures in the record of a real database. */
@DatabaseTest
class LoadsIT {
  private static final LocalDate LATER = LocalDate.of(2026, 6, 1);
  private static final LoadOptions STRICT = new LoadOptions(false, false, FIRST_DAY);

  private TestDatabase database;
  private Loading loading;

  @BeforeEach
  void setUp() {
    database = TestDatabase.create();
    loading = new Loading(database);
  }

  @AfterEach
  void close() {
    database.close();
  }

  private static FiguresFile threeYears() {
    return aFile()
        .figure("NI 117", "E06000047", "2023-24", "7.10")
        .figure("NI 117", "E06000047", "2021-22", "8.4")
        .missing("NI 117", "E06000047", "2022-23", Quality.SUPPRESSED)
        .figure("NI 117", "E06000001", "2023-24", "6.0");
  }

  @Test
  void refusesMeasuresAndAreasThatAreNotKnownAndStoresNothing() {
    LoadOutcome outcome = loading.load(threeYears(), STRICT);

    assertThat(outcome.isStored()).isFalse();
    assertThat(outcome.refused()).isEqualTo(4);
    assertThat(outcome.unknownMeasures()).containsExactly("NI 117");
    assertThat(outcome.refusals().get(0).message())
        .isEqualTo(
            "autumn.csv, row 2, measure: \"NI 117\" is not a measure here. Use the reference of a"
                + " measure, or load with --create");
    assertThat(loading.<Integer>read(this::changes)).isZero();
  }

  private int changes() {
    return database.sql().sql("select count(*) from audit.change").query(Integer.class).single();
  }

  @Test
  void refusesAWholeFileForOneRowUnlessTheGoodRowsAreWanted() {
    loading.load(threeYears());
    FiguresFile next =
        aFile()
            .figure("NI 117", "E06000047", "2024-25", "7.0")
            .figure("NI 118", "E06000047", "2024-25", "1.0");

    assertThat(loading.load(next, STRICT).isStored()).isFalse();
    assertThat(loading.figures("ni-117", "E06000047")).isEqualTo("2021-22: 8.4 c 7.10");
    LoadOutcome outcome = loading.load(next, new LoadOptions(false, true, FIRST_DAY));

    assertThat(outcome.added()).isEqualTo(1);
    assertThat(outcome.refusals()).extracting(RefusedRow::value).containsExactly("NI 118");
    assertThat(loading.figures("ni-117", "E06000047")).isEqualTo("2021-22: 8.4 c 7.10 7.0");
  }

  @Test
  void packsRowsInAnyOrderIntoOneSeriesWithEveryAbsenceKept() {
    LoadOutcome outcome = loading.load(threeYears());

    assertThat(outcome.added()).isEqualTo(4);
    assertThat(outcome.createdMeasures()).containsExactly("NI 117");
    assertThat(outcome.createdAreas()).containsExactly("E06000047", "E06000001");
    Series series = loading.series("ni-117", "E06000047", KnownBy.NOW).get(0);
    assertThat(series.doubles()).containsExactly(8.4, Double.NaN, 7.1);
    assertThat(series.quality(1)).isEqualTo(Quality.SUPPRESSED);
    assertThat(series.value(1)).isNull();
    assertThat(series.cell(Period.financialYear(2023))).isEqualTo(2);
    assertThat(series.cell(Period.calendarYear(2023))).isEqualTo(-1);
    assertThat(loading.figures("ni-117", "E06000047")).isEqualTo("2021-22: 8.4 c 7.10");
  }

  @Test
  void storesNothingWhenTheSameFileComesAgain() {
    loading.load(threeYears());
    int before = loading.read(this::changes);
    LoadOutcome again = loading.on(LATER).load(threeYears());

    assertThat(again.isStored()).isFalse();
    assertThat(again.unchanged()).isEqualTo(4);
    assertThat(loading.<Integer>read(this::changes)).isEqualTo(before);
  }

  @Test
  void keepsWhatWasReportedThen() {
    loading.load(threeYears());
    loading
        .on(LATER)
        .load(
            aFile()
                .figure("NI 117", "E06000047", "2023-24", "7.3")
                .figure("NI 117", "E06000047", "2025-26", "6.9"));

    assertThat(loading.figures("ni-117", "E06000047")).isEqualTo("2021-22: 8.4 c 7.3 - 6.9");
    KnownBy before = new KnownBy(LATER.minusDays(1));
    assertThat(loading.figures("ni-117", "E06000047", before)).isEqualTo("2021-22: 8.4 c 7.10");
    assertThat(loading.figures("ni-117", "E06000047", new KnownBy(FIRST_DAY.minusDays(1))))
        .isEmpty();
    Series series = loading.series("ni-117", "E06000047", KnownBy.NOW).get(0);
    List<Vintage> vintages = loading.read(() -> loading.store.vintages(series.key(), KnownBy.NOW));
    assertThat(vintages).extracting(Vintage::knownOn).containsExactly(LATER, FIRST_DAY);
    assertThat(vintages).extracting(Vintage::knownUntil).containsExactly(null, LATER);
  }

  @Test
  void countsWhatIsNewChangedAndUnchanged() {
    loading.load(threeYears());
    LoadOutcome outcome =
        loading.load(
            aFile()
                .figure("NI 117", "E06000047", "2023-24", "7.1")
                .figure("NI 117", "E06000047", "2021-22", "8.5")
                .figure("NI 117", "E06000047", "2024-25", "7.0")
                .figure("NI 118", "E06000047", "2024-25", "1"));

    assertThat(outcome.added()).isEqualTo(2);
    assertThat(outcome.changed()).isEqualTo(1);
    assertThat(outcome.unchanged()).isEqualTo(1);
  }

  @Test
  void refusesTwoValuesForOneFigureButNotTheSameTwice() {
    LoadOutcome outcome =
        loading.load(
            aFile()
                .figure("NI 117", "E06000047", "2023-24", "7.1")
                .figure("NI 117", "E06000047", "2023-24", "7.10")
                .figure("NI 117", "E06000047", "2023-24", "7.2"));

    assertThat(outcome.isStored()).isFalse();
    assertThat(outcome.refusals())
        .extracting(RefusedRow::message)
        .containsExactly(
            "autumn.csv, row 4, value: \"7.2\" is given again, and row 2 has 7.1. Keep one of the"
                + " two rows");
  }

  @Test
  void keepsGroupsKindsOfPeriodAndMeasuresApart() {
    loading.load(
        aFile()
            .figure("NI 117", "E06000047", "2023-24", "7.1")
            .figure("NI 117", "E06000047", "2023-24 Q1", "7.2")
            .figure("NI 117", "E06000047", "Sex: Female", "2023-24", "6.5", Quality.PROVISIONAL)
            .figure("NI 118", "E06000047", "2023-24", "55"));

    assertThat(loading.figures("ni-117", "E06000047")).isEqualTo("2023-24: 7.1 | 2023-24 Q1: 7.2");
    SeriesQuestion all = SeriesQuestion.ofAreas(List.of(loading.area("E06000047"))).forAllGroups();
    List<Series> found = loading.read(() -> loading.store.read(all, KnownBy.NOW));
    assertThat(found).hasSize(4);
    assertThat(found)
        .filteredOn(s -> s.key().breakdown() != SeriesKey.EVERYBODY)
        .singleElement()
        .extracting(s -> s.quality(0))
        .isEqualTo(Quality.PROVISIONAL);
  }

  @Test
  void readsASpanAndTheLatestFigureAlone() {
    loading.load(threeYears());
    SeriesQuestion question = SeriesQuestion.ofMeasures(List.of(loading.measure("ni-117")));

    List<Series> two =
        loading.read(
            () ->
                loading.store.read(
                    question.between(Period.financialYear(2022), Period.financialYear(2023)),
                    KnownBy.NOW));
    assertThat(two).extracting(Series::size).containsExactly(2, 1);
    assertThat(two.get(0).period(0)).isEqualTo(Period.financialYear(2022));
    assertThat(two.get(0).quality(0)).isEqualTo(Quality.SUPPRESSED);
    List<Series> latest = loading.read(() -> loading.store.latest(question, KnownBy.NOW));
    assertThat(latest).extracting(s -> s.printed(0)).containsExactly("7.10", "6.0");
    assertThat(latest).extracting(s -> s.period(0).code()).containsOnly("2023-24");
    assertThat(latest).extracting(s -> s.quality(0)).containsOnly(Quality.FINAL);
  }

  @Test
  void showsNothingToAnotherPartnership() {
    loading.load(threeYears());
    long measure = loading.measure("ni-117");
    Loading theirs = loading.forPartnership(loading.partnership + 1);

    assertThat(
            theirs.read(
                () -> theirs.store.read(SeriesQuestion.ofMeasures(List.of(measure)), KnownBy.NOW)))
        .isEmpty();
    theirs.load(threeYears());
    assertThat(theirs.figures("ni-117", "E06000047")).isEqualTo("2021-22: 8.4 c 7.10");
  }

  @Test
  void takesALoadBackButLeavesWhatALaterOneSaid() {
    loading.load(
        aFile()
            .figure("NI 117", "E06000047", "2021-22", "8.4")
            .figure("NI 117", "E06000047", "2022-23", "8.0"));
    LoadOutcome wrong =
        loading
            .on(LATER)
            .load(
                aFile()
                    .figure("NI 117", "E06000047", "2021-22", "84")
                    .figure("NI 117", "E06000047", "2022-23", "80")
                    .figure("NI 117", "E06000047", "2023-24", "7.1")
                    .figure("NI 118", "E06000047", "2023-24", "5"));
    loading.on(LATER).load(aFile().figure("NI 117", "E06000047", "2022-23", "8.1"));

    Loads.TakenBack taken = takeBack(wrong);

    assertThat(taken).isEqualTo(new Loads.TakenBack(3, 1));
    assertThat(loading.figures("ni-117", "E06000047")).isEqualTo("2021-22: 8.4 8.1");
    assertThat(loading.figures("ni-118", "E06000047")).isEmpty();
    assertThatIllegalArgumentException().isThrownBy(() -> takeBack(wrong));
  }

  private Loads.TakenBack takeBack(LoadOutcome outcome) {
    return loading.loads.takeBack(
        Scope.of(loading.partnership),
        Objects.requireNonNull(outcome.load()),
        LATER,
        Loading.ANALYST,
        "The decimal points were lost");
  }

  @Test
  void refusesWhatBecameKnownBeforeWhatStands() {
    loading.on(LATER).load(threeYears());
    LoadOutcome outcome = loading.load(aFile().figure("NI 117", "E06000047", "2021-22", "8.5"));

    assertThat(outcome.isStored()).isFalse();
    assertThat(outcome.refusals())
        .singleElement()
        .extracting(RefusedRow::value)
        .isEqualTo("2026-03-02");
    assertThat(loading.figures("ni-117", "E06000047")).isEqualTo("2021-22: 8.4 c 7.10");
  }

  @Test
  void leavesNothingOfALoadThatBreaksOff() {
    LoadFile broken =
        new LoadFile(
            "broken.csv",
            "0".repeat(64),
            sink -> {
              threeYears().named("autumn.csv").content().readInto(sink);
              throw new IllegalStateException("the disk is gone");
            });

    assertThatIllegalStateException()
        .isThrownBy(
            () ->
                loading.loads.load(
                    Scope.of(loading.partnership),
                    broken,
                    new LoadOptions(true, true, FIRST_DAY),
                    Loading.ANALYST,
                    row -> {}));
    assertThat(loading.<Integer>read(this::changes)).isZero();
    assertThat(loading.<Boolean>read(() -> loading.measures.find("ni-117", KnownBy.NOW).isEmpty()))
        .isTrue();
  }

  @Test
  void losesNothingOfTwoLoadsAtOnce() throws Exception {
    var start = new CyclicBarrier(2);
    ExecutorService both = Executors.newFixedThreadPool(2);
    try {
      List<Future<LoadOutcome>> outcomes = new ArrayList<>();
      for (int half = 0; half < 2; half++) {
        FiguresFile file = aFile();
        for (int year = 2000 + half; year < 2020; year += 2) {
          String period = Period.financialYear(year).code();
          file.figure("NI 117", "E06000047", "Sex: Male", period, "" + year, Quality.FINAL);
          file.figure("NI 117", "E06000047", period, "" + year);
        }
        outcomes.add(both.submit(() -> loadTogether(file, start)));
      }
      for (Future<LoadOutcome> outcome : outcomes) {
        assertThat(outcome.get().added()).isEqualTo(20);
      }
    } finally {
      both.shutdown();
    }
    SeriesQuestion all =
        SeriesQuestion.ofMeasures(List.of(loading.measure("ni-117"))).forAllGroups();
    List<Series> found = loading.read(() -> loading.store.read(all, KnownBy.NOW));
    assertThat(found).hasSize(2);
    assertThat(found).allSatisfy(s -> assertThat(s.doubles()).hasSize(20).doesNotContain(NaN));
  }

  private LoadOutcome loadTogether(FiguresFile file, CyclicBarrier start) throws Exception {
    LoadFile named = file.named("half.csv");
    LoadFile waiting =
        new LoadFile(
            named.name(),
            named.digest(),
            sink -> {
              DataFormat format = named.content().readInto(sink);
              await(start);
              return format;
            });
    return loading.loads.load(
        Scope.of(loading.partnership),
        waiting,
        new LoadOptions(true, false, FIRST_DAY),
        Loading.ANALYST,
        row -> {});
  }

  private static void await(CyclicBarrier start) {
    try {
      start.await();
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void letsTheOwnerAloneLoadWhatAllPartnershipsRead() throws Exception {
    LoadFile file = threeYears().named("published.csv");
    LoadOptions options = new LoadOptions(true, false, FIRST_DAY);
    assertThatThrownBy(
            () -> loading.loads.load(Scope.reference(), file, options, Loading.ANALYST, row -> {}))
        .rootCause()
        .hasMessageContaining("row-level security");
    var owner = new SingleConnectionDataSource();
    owner.setUrl(database.access().url());
    owner.setUsername(database.access().owner().user());
    owner.setPassword(database.access().owner().password());
    owner.setSuppressClose(true);
    var tenancy = new Tenancy(owner, new JdbcTransactionManager(owner));
    var sql = JdbcClient.create(owner);
    new Loads(tenancy, sql, new JdbcTemplate(owner), AuditFixtures.changes(sql))
        .load(Scope.reference(), file, options, Loading.ANALYST, row -> {});
    var evidence = new Evidence(owner, tenancy, TestDatabase.KEYS);
    assertThat(evidence.seal(0)).isEqualTo(1);
    owner.destroy();

    assertThat(loading.figures("ni-117", "E06000047")).isEqualTo("2021-22: 8.4 c 7.10");
    assertThat(loading.series("ni-117", "E06000047", KnownBy.NOW).get(0).isReference()).isTrue();
    Loading theirs = loading.forPartnership(loading.partnership + 1);
    assertThat(theirs.figures("ni-117", "E06000047")).isEqualTo("2021-22: 8.4 c 7.10");
    assertThat(loading.read(() -> loading.measures.all(KnownBy.NOW))).isEmpty();
    assertThat(loading.read(() -> loading.measures.published(KnownBy.NOW))).hasSize(1);
    List<Finding> findings = new ArrayList<>();
    AuditFixtures.evidence(database).check(0, null, findings::add);
    assertThat(findings).isEmpty();
  }

  private static FiguresFile takingOut(String... periods) {
    FiguresFile file = aFile();
    for (String period : periods) {
      file.takingOut("NI 117", "E06000047", period);
    }
    return file;
  }

  @Test
  void takesAFigureOutThatShouldNotBeThereAndPutsItBackWithTheLoad() {
    loading.load(threeYears());
    LoadOutcome outcome = loading.load(takingOut("2022-23"));

    assertThat(outcome.changed()).isEqualTo(1);
    assertThat(loading.figures("ni-117", "E06000047")).isEqualTo("2021-22: 8.4 - 7.10");
    loading.loads.takeBack(
        Scope.of(loading.partnership),
        Objects.requireNonNull(outcome.load()),
        FIRST_DAY,
        Loading.ANALYST,
        "It was right");
    assertThat(loading.figures("ni-117", "E06000047")).isEqualTo("2021-22: 8.4 c 7.10");
  }

  @Test
  void takesAWholeSeriesOutAndPutsItBackWithTheLoad() {
    loading.load(threeYears());
    LoadOutcome outcome = loading.load(takingOut("2021-22", "2022-23", "2023-24"));

    assertThat(outcome.changed()).isEqualTo(3);
    assertThat(loading.series("ni-117", "E06000047", KnownBy.NOW)).isEmpty();
    assertThat(loading.figures("ni-117", "E06000001")).isEqualTo("2023-24: 6.0");
    loading.loads.takeBack(
        Scope.of(loading.partnership),
        Objects.requireNonNull(outcome.load()),
        FIRST_DAY,
        Loading.ANALYST,
        "It was right");
    assertThat(loading.figures("ni-117", "E06000047")).isEqualTo("2021-22: 8.4 c 7.10");
  }

  @Test
  void refusesToTakeOutWhatIsNotThere() {
    loading.load(threeYears());
    LoadOutcome outcome = loading.load(takingOut("2023-24", "2024-25"));

    assertThat(outcome.isStored()).isFalse();
    assertThat(outcome.refusals().get(0).message()).contains("row 3", "is not there");
    assertThat(loading.figures("ni-117", "E06000047")).isEqualTo("2021-22: 8.4 c 7.10");
  }
}
