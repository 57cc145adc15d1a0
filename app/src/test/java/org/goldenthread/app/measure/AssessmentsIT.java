package org.goldenthread.app.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.goldenthread.app.home.ReadingFixture.aReading;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.goldenthread.app.audit.KnownBy;
import org.goldenthread.app.database.DatabaseTest;
import org.goldenthread.app.database.TestDatabase;
import org.goldenthread.app.home.ReadingFixture;
import org.goldenthread.app.home.Rooms;
import org.goldenthread.scoring.Direction;
import org.goldenthread.scoring.Mark;
import org.goldenthread.scoring.TargetOutcome;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Marks computed from stored figures, as known on a day. */
@DatabaseTest
class AssessmentsIT {
  private TestDatabase database;
  private Rooms rooms;

  @BeforeEach
  void setUp() {
    database = TestDatabase.create();
    rooms = new Rooms(database);
  }

  @AfterEach
  void close() {
    database.close();
  }

  private Judgement judge(String slug, KnownBy knownBy) {
    return database
        .tenancy()
        .read(
            rooms.partnership.id(),
            () -> {
              Measure measure = rooms.measures.find(slug, knownBy).orElseThrow();
              Map<Long, List<Observation>> figures =
                  rooms.measures.observations(List.of(measure), knownBy);
              return rooms
                  .assessments
                  .of(List.of(measure), figures, knownBy)
                  .values()
                  .iterator()
                  .next();
            });
  }

  private static ReadingFixture neet() {
    return aReading()
        .measure("NI 117", "16 to 18 year olds not in education", "low")
        .figure("NI 117", "actual", "2008-09", "6.9")
        .figure("NI 117", "target", "2009-10", "8.0")
        .figure("NI 117", "actual", "2009-10", "7.9")
        .figure("NI 117", "neighbour", "2009-10", "8.60")
        .figure("NI 117", "national", "2009-10", "6.70");
  }

  @Test
  void judgesTheLatestPeriodByItsPolarity() {
    rooms.load(neet().build());
    Judgement judged = judge("ni-117", KnownBy.NOW);
    assertThat(judged.onTarget().outcome()).isEqualTo(TargetOutcome.MET);
    assertThat(judged.direction().outcome()).isEqualTo(Direction.WORSE);
    assertThat(judged.againstTarget().outcome()).isEqualTo(Mark.CIRCLE);
    assertThat(judged.againstNeighbours().outcome()).isEqualTo(Mark.CIRCLE);
    assertThat(judged.againstNational().outcome()).isEqualTo(Mark.TRIANGLE);
  }

  @Test
  void explainsAMarkWithItsFiguresAsPrinted() {
    rooms.load(neet().build());
    assertThat(judge("ni-117", KnownBy.NOW).againstNational().explain())
        .contains("1.2 percentage points", "6.70%", "Rule marks");
  }

  @Test
  void keepsWhatWasKnownWhenAFigureIsRevised() {
    rooms.load(neet().build());
    rooms.load(
        aReading()
            .titled("Another plan")
            .knownOn(LocalDate.of(2010, 6, 1))
            .measure("NI117", "16 to 18 year olds not in education", "low")
            .figure("NI117", "actual", "2009-10", "8.4")
            .build());
    assertThat(judge("ni-117", KnownBy.NOW).onTarget().outcome()).isEqualTo(TargetOutcome.NOT_MET);
    KnownBy before = new KnownBy(LocalDate.of(2010, 5, 31));
    assertThat(judge("ni-117", before).onTarget().outcome()).isEqualTo(TargetOutcome.MET);
  }
}
