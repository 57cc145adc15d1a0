package org.goldenthread.app.measure.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.goldenthread.app.home.ReadingFixture.aReading;
import static org.goldenthread.app.measure.load.FiguresFile.aFile;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.goldenthread.app.audit.AuditFixtures;
import org.goldenthread.app.audit.KnownBy;
import org.goldenthread.app.database.DatabaseTest;
import org.goldenthread.app.database.TestDatabase;
import org.goldenthread.app.home.Rooms;
import org.goldenthread.app.measure.Assessments;
import org.goldenthread.app.measure.ItemLinks;
import org.goldenthread.app.measure.Measures;
import org.goldenthread.app.measure.areas.Areas;
import org.goldenthread.app.measure.areas.HomeAreas;
import org.goldenthread.app.measure.areas.NeighbourSets;
import org.goldenthread.app.measure.assess.SeriesAssessments;
import org.goldenthread.app.measure.assess.Standpoints;
import org.goldenthread.app.measure.load.FiguresFile;
import org.goldenthread.app.measure.load.Loading;
import org.goldenthread.app.measure.series.SeriesStore;
import org.goldenthread.app.people.Visit;
import org.goldenthread.app.people.Visitor;
import org.goldenthread.app.plan.ItemNumbers;
import org.goldenthread.app.shell.AsAt;
import org.goldenthread.app.shell.Direction;
import org.goldenthread.app.shell.Views;
import org.goldenthread.intake.data.DataKind;
import org.goldenthread.intake.data.DataRow;
import org.goldenthread.scoring.Period;
import org.goldenthread.scoring.Quality;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What an item's page says of its measures, by printed figures and by loaded ones. */
@DatabaseTest
class NumbersOfItemsIT {
  private static final String HOME = "E06000047";

  private TestDatabase database;
  private Rooms rooms;
  private Loading loading;
  private NumbersOfItems numbers;
  private long item;

  @BeforeEach
  void setUp() {
    database = TestDatabase.create();
    rooms = new Rooms(database);
    loading = new Loading(database);
    rooms.load(
        aReading()
            .commitment("A1", "Fewer young people without work", "Going well")
            .measure("NI 117", "16 to 18 year olds not in education", "low")
            .figure("NI 117", "actual", "2009-10", "7.9")
            .figure("NI 117", "target", "2009-10", "8.0")
            .build());
    var sql = database.sql();
    var areas = new Areas(sql);
    var standpoints = new Standpoints(new HomeAreas(sql), new NeighbourSets(sql), areas);
    var assessments = new Assessments(sql);
    numbers =
        new NumbersOfItems(
            rooms.measures,
            assessments,
            new SeriesAssessments(
                new SeriesStore(sql), new Measures(sql), assessments, standpoints, areas),
            standpoints,
            Views.MESSAGES);
    var clock =
        Clock.fixed(Loading.FIRST_DAY.atTime(12, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
    var links = new ItemLinks(sql, AuditFixtures.changes(sql), clock);
    item =
        loading.read(
            () ->
                sql.sql("select item from plan.item_version where ref = 'A1'")
                    .query(Long.class)
                    .single());
    database
        .tenancy()
        .write(
            loading.partnership,
            () ->
                links.change(
                    rooms.measures.find("ni-117", KnownBy.NOW).orElseThrow(),
                    Set.of(item),
                    Set.of(),
                    Loading.ANALYST,
                    "Shows whether"));
  }

  @AfterEach
  void close() {
    database.close();
  }

  private void load(FiguresFile file) {
    loading.load(file);
    long home = loading.area(HOME);
    database
        .tenancy()
        .write(
            loading.partnership,
            () -> {
              long change =
                  AuditFixtures.changes(database.sql())
                      .record(Loading.FIRST_DAY, Loading.ANALYST, "Said which area we are");
              new HomeAreas(database.sql()).set(home, "Wexmere model", change);
              return home;
            });
  }

  private ItemNumbers.Numbers numbers() {
    var visit =
        new Visit(
            rooms.partnership,
            AsAt.TODAY,
            "/app/wexmere/plans/x",
            List.of(),
            Visitor.stranger(rooms.partnership));
    return loading.read(() -> numbers.of(item, visit));
  }

  private static DataRow small(DataKind kind, String value, @Nullable Integer count) {
    return new DataRow(
        9,
        "NI 117",
        HOME,
        Period.parse("2010-11"),
        "2010/11",
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

  @Test
  void saysWhatIsPrintedWhereThereIsOnlyThat() {
    assertThat(numbers().lines().get(0).sentence()).isEqualTo("7.9% in 2009/10; target 8.0%");
    assertThat(numbers().verdict()).extracting(ItemNumbers.Verdict::met).isEqualTo(true);
  }

  @Test
  void saysTodaysFigureAndJudgementOfALoadedSeries() {
    load(aFile().figure("NI 117", HOME, "2010-11", "8.4").row(small(DataKind.TARGET, "8.0", null)));

    ItemNumbers.Numbers all = numbers();
    assertThat(all.lines().get(0).sentence()).isEqualTo("8.4% in 2010/11; target 8.0%");
    assertThat(all.lines().get(0).direction()).isEqualTo(Direction.WORSE);
    assertThat(all.verdict()).extracting(ItemNumbers.Verdict::met).isEqualTo(false);
    assertThat(all.tables()).as("what is printed stays").hasSize(1);
  }

  @Test
  void saysNothingOfASmallCount() {
    load(aFile().row(small(DataKind.ACTUAL, "0.3", 3)).row(small(DataKind.TARGET, "8.0", null)));

    assertThat(numbers().verdict()).isNull();
    assertThat(numbers().lines().get(0).direction()).isNull();
    assertThat(numbers().lines().get(0).sentence())
        .isEqualTo("Suppressed (c) in 2010/11; target 8.0%");
  }
}
