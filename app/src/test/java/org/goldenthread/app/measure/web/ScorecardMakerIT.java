package org.goldenthread.app.measure.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.goldenthread.app.measure.load.FiguresFile.aFile;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.goldenthread.app.audit.AuditFixtures;
import org.goldenthread.app.database.DatabaseTest;
import org.goldenthread.app.database.TestDatabase;
import org.goldenthread.app.measure.Assessments;
import org.goldenthread.app.measure.Measures;
import org.goldenthread.app.measure.RuleEdits;
import org.goldenthread.app.measure.RuleSort;
import org.goldenthread.app.measure.RuleTarget;
import org.goldenthread.app.measure.SmallNumbersRule;
import org.goldenthread.app.measure.areas.Areas;
import org.goldenthread.app.measure.areas.HomeAreas;
import org.goldenthread.app.measure.areas.NeighbourSets;
import org.goldenthread.app.measure.assess.SeriesAssessments;
import org.goldenthread.app.measure.assess.Standpoints;
import org.goldenthread.app.measure.load.Loading;
import org.goldenthread.app.measure.series.SeriesStore;
import org.goldenthread.app.people.Partnership;
import org.goldenthread.app.people.Visit;
import org.goldenthread.app.people.Visitor;
import org.goldenthread.app.plan.Plans;
import org.goldenthread.app.shell.AsAt;
import org.goldenthread.app.shell.Page;
import org.goldenthread.app.shell.PageNotFoundException;
import org.goldenthread.app.shell.Views;
import org.goldenthread.intake.data.DataKind;
import org.goldenthread.intake.data.DataRow;
import org.goldenthread.scoring.Period;
import org.goldenthread.scoring.Quality;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The scorecard and its table as CSV, of figures in a real database. */
@DatabaseTest
class ScorecardMakerIT {
  private static final String HOME = "E06000047";
  private static final String OTHER = "E06000001";

  private TestDatabase database;
  private Loading loading;
  private ScorecardMaker maker;

  @BeforeEach
  void setUp() {
    database = TestDatabase.create();
    loading = new Loading(database);
    var sql = database.sql();
    var areas = new Areas(sql);
    var homes = new HomeAreas(sql);
    var standpoints = new Standpoints(homes, new NeighbourSets(sql), areas);
    var measures = new Measures(sql);
    var rules = new Assessments(sql);
    maker =
        new ScorecardMaker(
            new SeriesAssessments(new SeriesStore(sql), measures, rules, standpoints, areas),
            rules,
            standpoints,
            measures,
            areas,
            new Plans(sql),
            Views.MESSAGES);
    loading.load(
        aFile()
            .row(figure("On target", HOME, DataKind.ACTUAL, "9.1", 91))
            .row(figure("On target", HOME, DataKind.TARGET, "9.0", null))
            .row(figure("Missed", HOME, DataKind.ACTUAL, "6.5", 65))
            .row(figure("Missed", HOME, DataKind.TARGET, "9.0", null))
            .row(figure("Small", HOME, DataKind.ACTUAL, "0.3", 3))
            .row(figure("Missed", OTHER, DataKind.ACTUAL, "8.8", 88)));
    long home = loading.area(HOME);
    long other = loading.area(OTHER);
    database
        .tenancy()
        .write(
            loading.partnership,
            () -> {
              long change =
                  AuditFixtures.changes(sql)
                      .record(Loading.FIRST_DAY, Loading.ANALYST, "Said which area we are");
              homes.set(home, "Wexmere model", change);
              return sql.sql(
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

  @AfterEach
  void close() {
    database.close();
  }

  private static DataRow figure(
      String measure, String area, DataKind kind, String value, @Nullable Integer count) {
    return new DataRow(
        9,
        measure,
        area,
        Period.parse("2023-24"),
        "2023/24",
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

  private Visit visit(String... parameters) {
    List<Page.Parameter> all = new ArrayList<>();
    for (int n = 0; n < parameters.length; n += 2) {
      all.add(new Page.Parameter(parameters[n], parameters[n + 1]));
    }
    var partnership = new Partnership(loading.partnership, "wexmere", "Wexmere");
    return new Visit(
        partnership, AsAt.TODAY, "/app/wexmere/measures", all, Visitor.stranger(partnership));
  }

  private ScorecardPage page(String... parameters) {
    return loading.read(() -> maker.page(visit(parameters)));
  }

  private List<ScorecardPage.Row> rows(String... parameters) {
    return page(parameters).groups().stream().flatMap(g -> g.rows().stream()).toList();
  }

  private List<String> csv(String... parameters) {
    var table = loading.read(() -> maker.table(visit(parameters)));
    return new String(
            Objects.requireNonNull(ScorecardCsv.of(table).download("measures").getBody()),
            StandardCharsets.UTF_8)
        .lines()
        .toList();
  }

  private void smallNumbers(int below, int roundedTo) {
    var clock =
        Clock.fixed(Loading.FIRST_DAY.atTime(12, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
    var edits = new RuleEdits(database.sql(), AuditFixtures.changes(database.sql()), clock);
    database
        .tenancy()
        .write(
            loading.partnership,
            () ->
                edits.state(
                    RuleSort.SMALL_NUMBERS,
                    RuleTarget.PARTNERSHIP,
                    0,
                    SmallNumbersRule.of(below, roundedTo),
                    Loading.ANALYST,
                    "Agreed"));
  }

  @Test
  void refusesAnAreaThatIsNotThere() {
    assertThatThrownBy(() -> page("area", "E99")).isInstanceOf(PageNotFoundException.class);
  }

  @Test
  void putsWhatNeedsAttentionFirst() {
    assertThat(page().exceptions()).isEqualTo(1);
    assertThat(rows()).extracting(ScorecardPage.Row::title).startsWith("Missed").hasSize(3);
  }

  @Test
  void leadsFromAMarkToHowItWasMade() {
    ScorecardPage.Row missed = rows().get(0);
    assertThat(missed.compared().get(0).why())
        .isEqualTo("/app/wexmere/measures/missed#mark-neighbour");
  }

  @Test
  void keepsTheAreaOnTheWayToAMeasure() {
    ScorecardPage.Row missed = rows("area", OTHER).get(0);
    assertThat(missed.href()).isEqualTo("/app/wexmere/measures/missed?area=" + OTHER);
    assertThat(rows().get(0).href()).isEqualTo("/app/wexmere/measures/missed");
  }

  @Test
  void showsOnlyWhatTheFilterAsksForInTableAndCsvAlike() {
    assertThat(rows("status", "green"))
        .extracting(ScorecardPage.Row::title)
        .containsExactly("On target");
    assertThat(csv("status", "green")).hasSize(2).last().asString().contains("On target");
  }

  @Test
  void holdsSmallCountsBackInRowAndCsv() {
    assertThat(rows())
        .filteredOn(r -> r.title().equals("Small"))
        .extracting(ScorecardPage.Row::value)
        .containsExactly("Suppressed (c)");
    assertThat(csv())
        .filteredOn(line -> line.contains("Small"))
        .singleElement()
        .asString()
        .contains("suppressed")
        .doesNotContain("0.3");
  }

  @Test
  void followsWhatThePartnershipStatesOfSmallNumbers() {
    smallNumbers(66, 5);
    assertThat(rows())
        .extracting(r -> r.title() + ": " + r.value())
        .containsExactlyInAnyOrder(
            "Missed: Suppressed (c)", "On target: 9.0%", "Small: Suppressed (c)");
    assertThat(String.join("\n", csv())).contains("9.0,%").doesNotContain("9.1", "6.5");
  }

  @Test
  void givesEveryFigureItsOwnColumnInTheCsv() {
    String missed =
        csv().stream().filter(line -> line.contains("Missed")).findFirst().orElseThrow();
    assertThat(missed).contains("2023/24,6.5,%,final,9.0,", "8.8");
    assertThat(csv().get(0)).contains("reference,title,set,period,value,unit,quality,target");
  }
}
