package org.goldenthread.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.goldenthread.app.TestClock;
import org.goldenthread.app.audit.AuditFixtures;
import org.goldenthread.app.audit.KnownBy;
import org.goldenthread.app.database.DatabaseTest;
import org.goldenthread.app.database.Scope;
import org.goldenthread.app.database.TestDatabase;
import org.goldenthread.app.home.Rooms;
import org.goldenthread.app.measure.Measure;
import org.goldenthread.app.measure.MeasureEdits;
import org.goldenthread.app.measure.areas.HomeAreas;
import org.goldenthread.app.measure.areas.NeighbourSets;
import org.goldenthread.app.measure.load.LoadRecord;
import org.goldenthread.app.measure.load.LoadRecords;
import org.goldenthread.app.measure.load.Loading;
import org.goldenthread.app.measure.load.MarkMove;
import org.goldenthread.app.measure.load.PreparedLoad;
import org.goldenthread.app.measure.load.PreparedLoads;
import org.goldenthread.app.measure.load.Review;
import org.goldenthread.app.measure.load.Reviews;
import org.goldenthread.app.people.Partnerships;
import org.goldenthread.intake.DocumentReader;
import org.goldenthread.intake.RefusedDocumentException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The figures of the sample partnership, and the file that waits for somebody to look at it. */
@DatabaseTest
class DemoFiguresIT {
  private static final String NAME = "Wexmere Partnership";
  private static final Path SAMPLE =
      Path.of(System.getProperty("gt.root", "..")).resolve("samples/wexmere");

  private final TestClock clock = new TestClock(Instant.parse("2026-11-26T16:00:00Z"));
  private final StringWriter out = new StringWriter();
  private TestDatabase database;
  private Loading loading;
  private Scope seeing;
  private HomeAreas homes;
  private NeighbourSets sets;
  private LoadRecords records;
  private PreparedLoads prepared;

  @BeforeEach
  void setUp() {
    database = TestDatabase.create();
    loading = new Loading(database);
    seeing = Scope.of(loading.partnership).withHeld();
    homes = new HomeAreas(database.sql());
    sets = new NeighbourSets(database.sql());
    records = new LoadRecords(database.sql());
    prepared = new PreparedLoads(database.sql());
  }

  @AfterEach
  void close() {
    database.close();
  }

  private void start() {
    var print = new PrintWriter(out, true);
    var partnerships = new Partnerships(database.sql());
    new DemoFigures(
            partnerships,
            database.tenancy(),
            AuditFixtures.changes(database.sql()),
            loading.loads,
            loading.areas,
            homes,
            sets,
            loading.measures,
            new MeasureEdits(database.sql(), AuditFixtures.changes(database.sql()), clock),
            print)
        .load(SAMPLE, NAME);
    new DemoReview(partnerships, database.tenancy(), prepared, records, clock, print)
        .prepare(SAMPLE, NAME);
  }

  private List<PreparedLoad> waiting() {
    return database.tenancy().read(seeing, prepared::all);
  }

  @Test
  void loadsEveryFileOnItsDayAndSaysWhichAreaThePartnershipIs() {
    start();

    List<LoadRecord> loads = loading.read(() -> records.latest(10, KnownBy.NOW));
    assertThat(loads)
        .extracting(l -> l.fileName() + " " + l.knownOn() + " " + l.refused())
        .containsExactly("2014-01-31.csv 2014-01-31 0", "2013-10-31.csv 2013-10-31 0");
    long home = loading.area("E08990001");
    assertThat(loading.read(() -> homes.find(KnownBy.NOW).orElseThrow().area())).isEqualTo(home);
    assertThat(loading.figures("ni-53", "E08990001")).endsWith(" 34.4");
  }

  @Test
  void saysFromWhenOnAMeasureIsCountedAnotherWay() {
    start();
    start();

    Measure measure =
        loading.read(() -> loading.measures.find("ni-117", KnownBy.NOW).orElseThrow());
    assertThat(Objects.requireNonNull(measure.details().definition().redefined()).from())
        .isEqualTo("2010-04-01");
    assertThat(loading.read(() -> loading.measures.find("ni-59", KnownBy.NOW).orElseThrow()))
        .returns(null, m -> m.details().definition().redefined());
  }

  @Test
  void loadsAndPreparesNothingTwiceHoweverOftenItStarts() {
    start();
    start();

    assertThat(loading.read(() -> records.latest(10, KnownBy.NOW))).hasSize(2);
    assertThat(waiting()).hasSize(1);
    assertThat(out.toString().lines().filter(line -> line.contains("waits to be reviewed")))
        .hasSize(1);
  }

  @Test
  void letsAFileWaitThatRevisesAFigureAddsSomeAndHasARefusedRow() throws RefusedDocumentException {
    new Rooms(database)
        .load(new DocumentReader().read(SAMPLE.resolve("2010-action-plans-and-indicators.txt")));
    start();
    try (var reviews =
        new Closing(
            new Reviews(
                database.tenancy(),
                database.sql(),
                prepared,
                loading.loads,
                loading.marks(),
                clock))) {
      Review review =
          ((Reviews.State.Ready)
                  reviews.reviews().of(seeing, waiting().get(0), Duration.ofMinutes(1)))
              .review();

      assertThat(review.outcome().changed()).isEqualTo(1);
      assertThat(review.outcome().added()).isEqualTo(5);
      assertThat(review.refusals())
          .extracting(row -> row.line() + " " + row.value() + " " + row.expected())
          .containsExactly("8 68,1 Use 68.1");
      assertThat(review.marks().moves())
          .filteredOn(move -> String.valueOf(move.measure().ref()).equals("NI 53"))
          .extracting(MarkMove::of)
          .contains(MarkMove.Part.STATUS, MarkMove.Part.ON_TARGET);
    }
  }

  /** Reviews whose threads end with the test. */
  private record Closing(Reviews reviews) implements AutoCloseable {
    @Override
    public void close() {
      reviews.destroy();
    }
  }
}
