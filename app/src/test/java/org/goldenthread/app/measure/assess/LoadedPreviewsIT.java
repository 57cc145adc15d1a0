package org.goldenthread.app.measure.assess;

import static org.assertj.core.api.Assertions.assertThat;
import static org.goldenthread.app.measure.load.FiguresFile.aFile;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.goldenthread.app.audit.AuditFixtures;
import org.goldenthread.app.database.DatabaseTest;
import org.goldenthread.app.database.TestDatabase;
import org.goldenthread.app.measure.Assessments;
import org.goldenthread.app.measure.RuleEdits;
import org.goldenthread.app.measure.RuleSort;
import org.goldenthread.app.measure.RuleTarget;
import org.goldenthread.app.measure.SmallNumbersRule;
import org.goldenthread.app.measure.ToleranceRule;
import org.goldenthread.app.measure.areas.Areas;
import org.goldenthread.app.measure.areas.HomeAreas;
import org.goldenthread.app.measure.areas.NeighbourSets;
import org.goldenthread.app.measure.load.Loading;
import org.goldenthread.app.measure.series.SeriesStore;
import org.goldenthread.intake.data.DataKind;
import org.goldenthread.intake.data.DataRow;
import org.goldenthread.scoring.Mark;
import org.goldenthread.scoring.Period;
import org.goldenthread.scoring.Quality;
import org.goldenthread.scoring.Tolerance;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What rules of marks and of small numbers would make of loaded figures, before they are stated.
 */
@DatabaseTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LoadedPreviewsIT {
  private static final String HOME = "E06000047";
  private static final String OTHER = "E06000057";
  private static final String NATION = "E92000001";

  private final TestDatabase database;
  private final Loading loading;
  private final RulePreviews previews;

  LoadedPreviewsIT(TestDatabase database) {
    this.database = database;
    loading = new Loading(database);
    var sql = database.sql();
    var areas = new Areas(sql);
    var standpoints = new Standpoints(new HomeAreas(sql), new NeighbourSets(sql), areas);
    var clock =
        Clock.fixed(Loading.FIRST_DAY.atTime(12, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
    previews =
        new RulePreviews(
            new SeriesAssessments(
                new SeriesStore(sql), loading.measures, new Assessments(sql), standpoints, areas),
            standpoints,
            new RuleEdits(sql, AuditFixtures.changes(sql), clock));
  }

  @BeforeAll
  void figuresOfTwoYears() {
    loading.load(
        aFile()
            .row(row("Dentists", HOME, "2022-23", DataKind.ACTUAL, "0.3", 3))
            .row(row("Dentists", HOME, "2023-24", DataKind.ACTUAL, "9.1", 91))
            .row(row("Dentists", HOME, "2023-24", DataKind.TARGET, "9.0", null))
            .row(row("Dentists", OTHER, "2023-24", DataKind.ACTUAL, "8.8", 88))
            .row(row("Dentists", NATION, "2023-24", DataKind.ACTUAL, "9.0", 90))
            .row(row("Opticians", HOME, "2023-24", DataKind.ACTUAL, "5.0", 50)));
    long home = loading.area(HOME);
    long other = loading.area(OTHER);
    database
        .tenancy()
        .write(
            loading.partnership,
            () -> {
              long change =
                  AuditFixtures.changes(database.sql())
                      .record(LocalDate.of(2026, 3, 2), Loading.ANALYST, "Said which area we are");
              new HomeAreas(database.sql()).set(home, "Wexmere model", change);
              return database
                  .sql()
                  .sql(
                      "insert into measure.neighbour_set (area, model, as_of, neighbours, made_by)"
                          + " values (?, 'Wexmere model', date '2023-05-01', ?, ?)")
                  .params(home, new Long[] {other}, change)
                  .update();
            });
    try (var source = database.superuser()) {
      JdbcClient.create(source)
          .sql("update measure.measure_version set polarity = 'high', unit = '%'")
          .update();
    }
  }

  private static DataRow row(
      String measure,
      String area,
      String period,
      DataKind kind,
      String value,
      @Nullable Integer count) {
    return new DataRow(
        9,
        measure,
        area,
        Period.parse(period),
        period,
        "",
        kind,
        new BigDecimal(value),
        count == null ? null : BigDecimal.valueOf(count),
        count == null ? null : BigDecimal.valueOf(1000),
        null,
        null,
        Quality.FINAL,
        value,
        null,
        null);
  }

  private static String words(RulePreviews.Flip flip) {
    return flip.measure().slug()
        + " "
        + flip.period().code()
        + " "
        + flip.of()
        + ": "
        + words(flip.now())
        + " to "
        + words(flip.then());
  }

  private static String words(RulePreviews.Said said) {
    return said instanceof RulePreviews.Shown shown
        ? String.valueOf(shown.value())
        : ((RulePreviews.Marked) said).mark().toString();
  }

  private static ToleranceRule none() {
    return new ToleranceRule(Tolerance.absolute(BigDecimal.ZERO, Tolerance.Scope.PARTNERSHIP));
  }

  @Test
  void showsEachFigureThatWouldBeShownOtherwiseTheLatestFirst() {
    RulePreviews.Preview preview =
        loading.read(
            () ->
                previews.preview(
                    RuleSort.SMALL_NUMBERS, RuleTarget.PARTNERSHIP, SmallNumbersRule.of(1, 5)));

    assertThat(preview.flips())
        .extracting(LoadedPreviewsIT::words)
        .containsExactly(
            "dentists 2023-24 small-numbers: 9.1% to 9.0%",
            "dentists 2022-23 small-numbers: null to 0.5%");
    assertThat(preview.said()).as("held back is said, too").isEqualTo(3);
    assertThat(preview.measuresChanged()).isEqualTo(1);
  }

  @Test
  void marksAgainstTargetSimilarAreasAndEngland() {
    RulePreviews.Preview preview =
        loading.read(() -> previews.preview(RuleSort.MARKS, RuleTarget.PARTNERSHIP, none()));

    assertThat(preview.flips())
        .extracting(RulePreviews.Flip::of)
        .containsExactly("target", "neighbour", "national");
    assertThat(preview.flips())
        .allSatisfy(
            flip -> {
              assertThat(flip.now()).isEqualTo(new RulePreviews.Marked(Mark.CIRCLE));
              assertThat(flip.then()).isEqualTo(new RulePreviews.Marked(Mark.STAR));
            });
    assertThat(preview.said()).as("a year without references has no mark").isEqualTo(3);
  }

  @Test
  void looksAtWhatTheRuleWouldDecideAlone() {
    long opticians = loading.measure("opticians");
    RulePreviews.Preview preview =
        loading.read(() -> previews.preview(RuleSort.MARKS, RuleTarget.measure(opticians), none()));

    assertThat(preview.measures()).isEqualTo(1);
    assertThat(preview.flips()).isEqualTo(List.of());
  }
}
