package org.goldenthread.app.measure.assess;

import static org.assertj.core.api.Assertions.assertThat;
import static org.goldenthread.app.home.ReadingFixture.aReading;
import static org.goldenthread.app.measure.load.FiguresFile.aFile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.goldenthread.app.audit.KnownBy;
import org.goldenthread.app.database.DatabaseTest;
import org.goldenthread.app.database.TestDatabase;
import org.goldenthread.app.home.ReadingFixture;
import org.goldenthread.app.home.Rooms;
import org.goldenthread.app.measure.areas.HomeAreas;
import org.goldenthread.app.measure.areas.NeighbourSets;
import org.goldenthread.app.measure.load.Loading;
import org.goldenthread.scoring.Figure;
import org.goldenthread.scoring.Mark;
import org.goldenthread.scoring.Observed;
import org.goldenthread.scoring.TargetOutcome;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Measures judged by what is stored, whichever way it came. */
@DatabaseTest
class SeriesAssessmentsIT {
  private static final String HOME = "E06000047";
  private static final LocalDate LATER = LocalDate.of(2026, 6, 1);

  private TestDatabase database;
  private Rooms rooms;
  private Loading loading;
  private Standpoints standpoints;
  private SeriesAssessments assessments;

  @BeforeEach
  void setUp() {
    database = TestDatabase.create();
    rooms = new Rooms(database);
    loading = new Loading(database);
    standpoints =
        new Standpoints(
            new HomeAreas(database.sql()), new NeighbourSets(database.sql()), loading.areas);
    assessments =
        new SeriesAssessments(
            loading.store, loading.measures, rooms.assessments, standpoints, loading.areas);
  }

  @AfterEach
  void close() {
    database.close();
  }

  private static ReadingFixture printed() {
    return aReading()
        .measure("NI 117", "16 to 18 year olds not in education", "low")
        .figure("NI 117", "actual", "2023-24", "6.9")
        .figure("NI 117", "target", "2024-25", "8.0")
        .figure("NI 117", "actual", "2024-25", "7.9")
        .figure("NI 117", "neighbour", "2024-25", "8.60")
        .figure("NI 117", "national", "2024-25", "6.70");
  }

  private void settle(String... neighbours) {
    long home = loading.area(HOME);
    Long[] ids = new Long[neighbours.length];
    for (int i = 0; i < ids.length; i++) {
      ids[i] = loading.area(neighbours[i]);
    }
    database
        .tenancy()
        .write(
            loading.partnership,
            () -> {
              long change =
                  database.sql().sql("select max(id) from audit.change").query(Long.class).single();
              new HomeAreas(database.sql()).set(home, "Similar areas", change);
              if (ids.length > 0) {
                new NeighbourSets(database.sql())
                    .add(home, "Similar areas", LocalDate.of(2024, 1, 1), List.of(ids), change);
              }
              return 0;
            });
  }

  private List<SeriesAssessment> home(KnownBy knownBy) {
    return loading.read(() -> assessments.ofArea(standpoints.home(knownBy), knownBy));
  }

  private static String shown(Observed observed) {
    return observed.value() instanceof Figure figure ? figure.shown() : "";
  }

  @Test
  void judgesAMeasureWhoseFiguresAreOnlyPrintedAsItsDocumentSays() {
    rooms.load(printed().build());
    List<SeriesAssessment> judged = home(KnownBy.NOW);
    assertThat(judged).hasSize(1);
    assertThat(judged.get(0).marks().onTarget().outcome()).isEqualTo(TargetOutcome.MET);
    assertThat(judged.get(0).marks().againstNeighbours().outcome()).isEqualTo(Mark.CIRCLE);
    assertThat(judged.get(0).neighbours().isPublished()).isTrue();
    assertThat(judged.get(0).marks().againstNational().outcome()).isEqualTo(Mark.TRIANGLE);
  }

  @Test
  void joinsLoadedFiguresWithPrintedOnesOfTheOwnArea() {
    rooms.load(printed().build());
    loading.load(aFile().figure("NI 117", HOME, "2025-26", "7.0"));
    settle();
    SeriesAssessment judged = home(KnownBy.NOW).get(0);
    assertThat(shown(judged.latest())).startsWith("7.0");
    assertThat(shown(judged.marks().lastYear())).startsWith("7.9");
    assertThat(judged.actual().doubles(judged.now())).containsExactly(6.9, 7.9, 7.0);
  }

  @Test
  void letsTheLaterKnownOfTwoFiguresHold() {
    loading.load(aFile().figure("NI 117", HOME, "2024-25", "7.4"));
    settle();
    rooms.load(printed().knownOn(LocalDate.of(2026, 4, 1)).build());
    assertThat(shown(home(KnownBy.NOW).get(0).latest())).startsWith("7.9");
    // The row is written again, but what it says of 2024-25 is as old as before.
    loading.on(LATER).load(aFile().figure("NI 117", HOME, "2022-23", "7.1"));
    assertThat(shown(home(KnownBy.NOW).get(0).latest())).startsWith("7.9");
    loading.on(LATER).load(aFile().figure("NI 117", HOME, "2024-25", "7.5"));
    assertThat(shown(home(KnownBy.NOW).get(0).latest())).startsWith("7.5");
    assertThat(shown(home(new KnownBy(LocalDate.of(2026, 5, 1))).get(0).latest()))
        .startsWith("7.9");
  }

  @Test
  void comparesWithTheNeighboursOfTheSamePeriodAndWithTheNation() {
    loading.load(
        aFile()
            .figure("NI 117", HOME, "2024-25", "7.0")
            .figure("NI 117", "E06000001", "2024-25", "6.0")
            .figure("NI 117", "E06000001", "2025-26", "1.0")
            .figure("NI 117", "E06000002", "2024-25", "9.0")
            .figure("NI 117", "E92000001", "2023-24", "7.5"));
    settle("E06000001", "E06000002");
    SeriesAssessment judged = home(KnownBy.NOW).get(0);
    assertThat(shown(judged.marks().neighbours())).startsWith("7.50");
    assertThat(judged.neighbours().rank().of()).isEqualTo(3);
    assertThat(shown(judged.marks().national())).startsWith("7.5");
  }

  @Test
  void saysTheSameOfOneMeasureAsOfAllAndOfEverything() {
    loading.load(
        aFile()
            .figure("NI 117", HOME, "2024-25", "7.0")
            .figure("NI 117", "E06000001", "2024-25", "6.0")
            .figure("NI 118", HOME, "2024-25", "70"));
    settle("E06000001");
    List<SeriesAssessment> all = home(KnownBy.NOW);
    assertThat(all).extracting(a -> a.measure().ref()).containsExactly("NI 117", "NI 118");
    var one =
        loading.read(
            () ->
                assessments.ofMeasure(
                    all.get(0).measure(), standpoints.home(KnownBy.NOW), KnownBy.NOW));
    assertThat(one.orElseThrow().marks()).isEqualTo(all.get(0).marks());
    var everything = new ArrayList<SeriesAssessment>();
    loading.read(
        () -> {
          assessments.everything(KnownBy.NOW, everything::add);
          return 0;
        });
    assertThat(everything).hasSize(3);
    assertThat(everything).anyMatch(a -> a.marks().equals(all.get(0).marks()));
  }
}
