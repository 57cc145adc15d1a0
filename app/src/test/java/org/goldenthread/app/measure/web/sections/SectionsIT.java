package org.goldenthread.app.measure.web.sections;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.goldenthread.app.measure.load.FiguresFile.aFile;
import static org.goldenthread.app.measure.load.Loading.FIRST_DAY;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.goldenthread.app.audit.AuditFixtures;
import org.goldenthread.app.audit.KnownBy;
import org.goldenthread.app.database.DatabaseTest;
import org.goldenthread.app.database.TestDatabase;
import org.goldenthread.app.measure.Assessments;
import org.goldenthread.app.measure.Measure;
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
import org.goldenthread.app.measure.load.FiguresFile;
import org.goldenthread.app.measure.load.Loading;
import org.goldenthread.app.measure.series.Breakdowns;
import org.goldenthread.app.measure.series.SeriesStore;
import org.goldenthread.app.people.Partnership;
import org.goldenthread.app.people.Visit;
import org.goldenthread.app.people.Visitor;
import org.goldenthread.app.shell.AsAt;
import org.goldenthread.app.shell.Page;
import org.goldenthread.app.shell.PageNotFoundException;
import org.goldenthread.app.shell.Views;
import org.goldenthread.app.shell.chart.LineChart;
import org.goldenthread.intake.data.DataKind;
import org.goldenthread.intake.data.DataRow;
import org.goldenthread.intake.data.PublishedMarks;
import org.goldenthread.scoring.Period;
import org.goldenthread.scoring.Quality;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a measure's page shows of figures in a real database. */
@DatabaseTest
class SectionsIT {
  private static final LocalDate LATER = LocalDate.of(2026, 6, 1);
  private static final String HOME = "E06000047";

  private TestDatabase database;
  private Loading loading;
  private SectionsMaker maker;
  private ReportedMaker reported;
  private SectionsCsv csv;

  @BeforeEach
  void setUp() {
    database = TestDatabase.create();
    loading = new Loading(database);
    var sql = database.sql();
    var store = new SeriesStore(sql);
    var areas = new Areas(sql);
    var homes = new HomeAreas(sql);
    var sets = new NeighbourSets(sql);
    var standpoints = new Standpoints(homes, sets, areas);
    var choices = new Choices(Views.MESSAGES);
    var assessments =
        new SeriesAssessments(store, new Measures(sql), new Assessments(sql), standpoints, areas);
    var reader =
        new FactsReader(
            store, new Breakdowns(sql), areas, homes, sets, standpoints, assessments, choices);
    var reports = new Reports(store);
    var texts = new FigureTexts(Views.MESSAGES, new Assessments(sql));
    maker = new SectionsMaker(reader, reports, choices, texts, Views.MESSAGES);
    reported = new ReportedMaker(reader, reports, texts, Views.MESSAGES);
    csv = new SectionsCsv(reader, texts, Views.MESSAGES);
    loading.load(figures());
    sayWhoWeAre();
  }

  @AfterEach
  void close() {
    database.close();
  }

  private static FiguresFile figures() {
    return aFile()
        .figure("NI 117", HOME, "2022-23", "7.4")
        .figure("NI 117", HOME, "2023-24", "7.9")
        .figure("NI 117", "E06000001", "2023-24", "8.8")
        .figure("NI 117", "E06000002", "2023-24", "6.0")
        .figure("NI 117", "E92000001", "2023-24", "6.7")
        .row(group("Sex: Female", "6.5", 65))
        .row(group("Sex: Male", "9.1", 91))
        .row(group("Sex: Other", "0.3", 3));
  }

  private static DataRow group(String group, String value, int count) {
    return new DataRow(
        9,
        "NI 117",
        HOME,
        Period.parse("2023-24"),
        "2023/24",
        group,
        DataKind.ACTUAL,
        new BigDecimal(value),
        BigDecimal.valueOf(count),
        BigDecimal.valueOf(1000),
        null,
        null,
        Quality.FINAL,
        value,
        null,
        null);
  }

  /** E06000047, compared with E06000001 and E06000002; NI 117 is in per cent and low is good. */
  private void sayWhoWeAre() {
    long home = loading.area(HOME);
    long one = loading.area("E06000001");
    long other = loading.area("E06000002");
    database
        .tenancy()
        .write(
            loading.partnership,
            () -> {
              long change =
                  AuditFixtures.changes(database.sql())
                      .record(FIRST_DAY, Loading.ANALYST, "Said which area we are");
              new HomeAreas(database.sql()).set(home, "Wexmere model", change);
              return database
                  .sql()
                  .sql(
                      "insert into measure.neighbour_set (area, model, as_of, neighbours, made_by)"
                          + " values (:home, 'Wexmere model', '2023-05-01',"
                          + " array[:one::bigint, :other::bigint], :change)")
                  .param("home", home)
                  .param("one", one)
                  .param("other", other)
                  .param("change", change)
                  .update();
            });
    describeTheMeasure();
  }

  /** As a file's head or an edit would: what is counted, and which way is good. */
  private void describeTheMeasure() {
    try (var source = database.superuser()) {
      var sql = JdbcClient.create(source);
      sql.sql("set session_replication_role = replica").update();
      sql.sql("update measure.measure_version set unit = '%', polarity = 'low'").update();
    }
  }

  private Visit visit(String... parameters) {
    List<Page.Parameter> all = new ArrayList<>();
    for (int n = 0; n < parameters.length; n += 2) {
      all.add(new Page.Parameter(parameters[n], parameters[n + 1]));
    }
    var partnership = new Partnership(loading.partnership, "wexmere", "Wexmere");
    return new Visit(
        partnership,
        AsAt.TODAY,
        "/app/wexmere/measures/ni-117",
        all,
        Visitor.stranger(partnership));
  }

  private Measure measure() {
    return loading.measures.find("ni-117", KnownBy.NOW).orElseThrow();
  }

  private Sections sections(String... parameters) {
    return loading.read(() -> maker.make(visit(parameters), measure()).orElseThrow().sections());
  }

  @Test
  void showsThePartnershipsOwnAreaUnlessAnotherIsChosen() {
    assertThat(sections().choice().shown()).isEqualTo(HOME);
    assertThat(sections("area", "E06000001").choice().shown()).isEqualTo("E06000001");
    assertThatThrownBy(() -> sections("area", "E99"))
        .isInstanceOf(PageNotFoundException.class)
        .hasMessageContaining("No area has the code \"E99\"");
  }

  @Test
  void ranksAmongTheNeighboursOfTheDatedSet() {
    Places places = Objects.requireNonNull(sections().places());

    assertThat(places.rank())
        .isEqualTo(
            new Places.Rank(
                "Rank 2 of 3; 1 is the best.",
                "Similar areas by Wexmere model, edition of 1 May 2023.",
                "rank among comparators 1.0"));
    assertThat(places.others())
        .extracting(r -> r.name() + " " + r.cell().text())
        .containsExactly("E06000002 6.0%", HOME + " 7.9%", "E06000001 8.8%");
    assertThat(Objects.requireNonNull(places.nation()).cell().text()).isEqualTo("6.7%");
  }

  @Test
  void holdsGroupsOfSmallCountsBackAndSaysTheGapOfTheOthers() {
    Groups groups = Objects.requireNonNull(sections().groups());

    assertThat(groups.rows())
        .extracting(r -> r.cell().inWords())
        .containsExactly("6.5%", "9.1%", "Suppressed (c). Not shown: the count is small.");
    Groups.Gap gap = Objects.requireNonNull(groups.gap());
    assertThat(gap.absolute()).isEqualTo("2.6 percentage points");
    assertThat(gap.relative()).isEqualTo("1.40");
    assertThat(gap.limits()).isEqualTo("95% limits of the gap: 0.2 to 5.0.");
  }

  @Test
  void showsSmallNumbersAsThePartnershipStates() {
    smallNumbers(66, 5);

    Groups groups = Objects.requireNonNull(sections().groups());
    assertThat(groups.rows())
        .extracting(r -> r.cell().inWords() + " " + r.limits())
        .containsExactly(
            "Suppressed (c). Not shown: the count is small. null",
            "9.0%. Worked out from the rounded count. null",
            "Suppressed (c). Not shown: the count is small. null");
    assertThat(groups.gap()).isNull();
    assertThat(sections("group", "Sex: Male").sentences())
        .containsExactly(
            "9.0% for 2023/24. What the rules say is not shown: they judge the exact figure.",
            "Worked out from the rounded count.");
    assertThat(groupsAsCsv()).contains("Sex: Male,2023-24,9.0,9.0%").doesNotContain("9.1", "6.5");
  }

  private void smallNumbers(int below, int roundedTo) {
    var edits =
        new RuleEdits(
            database.sql(),
            AuditFixtures.changes(database.sql()),
            Clock.fixed(FIRST_DAY.atTime(12, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC));
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
                    "As our hospitals do"));
  }

  private String groupsAsCsv() {
    return new String(
        Objects.requireNonNull(
            loading.read(() -> csv.groups(visit(), measure())).download("groups").getBody()),
        StandardCharsets.UTF_8);
  }

  @Test
  void showsAChosenGroupInPlacesAndChoice() {
    assertThat(sections("group", "Sex: Male").choice().shown()).isEqualTo(HOME + ", Sex: Male");
  }

  @Test
  void keepsWhatWasReportedAndComparesTwoDays() {
    loading
        .on(LATER)
        .load(
            aFile()
                .figure("NI 117", HOME, "2022-23", "7.6")
                .figure("NI 117", HOME, "2024-25", "7.1"));

    assertThat(sections().earlier())
        .extracting(e -> e.period() + ": " + e.sentence())
        .containsExactly(
            "2022/23: Reported as 7.4% until 1 June 2026: Loaded figures from autumn.csv");
    ReportedPage page = loading.read(() -> reported.page(visit(), measure()));
    assertThat(page.differences())
        .extracting(ReportedPage.Difference::difference)
        .containsExactly("Rose by 0.2 percentage points", "New");
    assertThat(page.same()).isEqualTo(1);
    assertThat(page.reports()).extracting(ReportedPage.Report::changed).containsExactly(1, 0);
    ReportedPage back =
        loading.read(
            () ->
                reported.page(
                    visit("reported", LATER.toString(), "against", FIRST_DAY.toString()),
                    measure()));
    assertThat(back.differences())
        .extracting(ReportedPage.Difference::difference)
        .containsExactly("Fell by 0.2 percentage points", "Taken out");
  }

  @Test
  void saysInOneBreathHowWeAreDoing() {
    assertThat(sections().sentences())
        .containsExactly(
            "7.9% in 2023/24; low is good.",
            "Worse than last year (7.4%).",
            "Worse than similar areas (7.40%).",
            "Worse than England (6.7%).");
  }

  @Test
  void drawsOursBesideSimilarAreasAndTheNation() {
    LineChart chart = (LineChart) Objects.requireNonNull(sections().chart());

    assertThat(chart.periods()).containsExactly("2022/23", "2023/24");
    assertThat(chart.lines())
        .extracting(l -> l.label() + " " + l.points().get(1).text())
        .containsExactly(HOME + " 7.9%", "Similar areas 7.40%", "E92000001 6.7%");
    assertThat(chart.lines().get(1).points().get(0).isMissing()).isTrue();
  }

  @Test
  void breaksBothChartsWhereCountingChanged() {
    FiguresFile earlier = aFile();
    for (int year = 2005; year < 2022; year++) {
      String period = "%d-%02d".formatted(year, (year + 1) % 100);
      earlier.figure("NI 117", HOME, period, year % 2 == 0 ? "7.2" : "7.6");
    }
    loading.load(earlier);
    try (var source = database.superuser()) {
      var sql = JdbcClient.create(source);
      sql.sql("set session_replication_role = replica").update();
      sql.sql(
              "update measure.measure_version"
                  + " set redefined_from = '2009-04-01', redefined_how = 'Where they live'")
          .update();
    }
    Sections sections = sections();
    LineChart time = (LineChart) Objects.requireNonNull(sections.chart());
    Judged judged = Objects.requireNonNull(sections.judged());

    assertThat(time.breaks()).hasSize(1);
    assertThat(Objects.requireNonNull(judged.pattern().chart()).breaks()).isEqualTo(time.breaks());
  }

  @Test
  void saysThatThereAreTooFewPointsForAPattern() {
    Judged judged = Objects.requireNonNull(sections().judged());

    assertThat(judged.pattern().variation()).isEqualTo("Too few points to say");
    assertThat(judged.pattern().made().rule()).isEqualTo("xmr chart");
    assertThat(Objects.requireNonNull(judged.trend()).reason())
        .isEqualTo("There are fewer than five annual values.");
  }

  @Test
  void saysNothingOfAGroupWhoseCountIsSmall() {
    Sections sections = sections("group", "Sex: Other");

    assertThat(sections.sentences())
        .containsExactly("Suppressed (c) for 2023/24.", "Not shown: the count is small.");
    assertThat(sections.judged()).isNull();
    assertThat(((LineChart) Objects.requireNonNull(sections.chart())).isDrawable()).isFalse();
    assertThat(groupsAsCsv()).contains("Sex: Male,2023-24,9.1,9.1%").doesNotContain("0.3");
  }

  @Test
  void namesMarksThatAPublisherPrintsOtherwise() {
    loading.load(
        aFile()
            .row(
                new DataRow(
                    2,
                    "NI 117",
                    HOME,
                    Period.parse("2023-24"),
                    "2023/24",
                    "",
                    DataKind.ACTUAL,
                    new BigDecimal("7.9"),
                    null,
                    null,
                    new BigDecimal("7.0"),
                    new BigDecimal("8.8"),
                    Quality.FINAL,
                    "7.9",
                    null,
                    new PublishedMarks(
                        "Decreasing and getting better",
                        List.of(new PublishedMarks.Comparison("England", "Worse"))))));

    assertThat(Objects.requireNonNull(sections().judged()).published())
        .containsExactly(
            new Judged.Published(
                "Recent trend", "Decreasing and getting better", "Cannot be calculated", false),
            new Judged.Published("Against England", "Worse", "Worse", true));
  }
}
