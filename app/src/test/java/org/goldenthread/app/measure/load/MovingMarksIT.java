package org.goldenthread.app.measure.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.goldenthread.app.home.ReadingFixture.aReading;
import static org.goldenthread.app.measure.load.FiguresFile.aFile;
import static org.goldenthread.app.measure.load.Loading.ANALYST;

import java.time.LocalDate;
import java.util.List;
import org.goldenthread.app.audit.AuditFixtures;
import org.goldenthread.app.database.DatabaseTest;
import org.goldenthread.app.database.Scope;
import org.goldenthread.app.database.TestDatabase;
import org.goldenthread.app.home.Rooms;
import org.goldenthread.app.measure.areas.Area;
import org.goldenthread.app.measure.areas.HomeAreas;
import org.goldenthread.app.measure.areas.NeighbourSets;
import org.goldenthread.intake.RefusedDocumentException;
import org.goldenthread.scoring.Period;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The marks that a load would move, said before anything is stored. */
@DatabaseTest
class MovingMarksIT {
  private static final String HOME = "E06000047";
  private static final String LIKE = "E06000001";
  private static final LocalDate LATER = LocalDate.of(2026, 6, 1);

  private TestDatabase database;
  private Loading loading;

  @BeforeEach
  void setUp() {
    database = TestDatabase.create();
    loading = new Loading(database);
    new Rooms(database)
        .load(
            aReading()
                .measure("NI 117", "16 to 18 year olds not in education", "low")
                .figure("NI 117", "target", "2024-25", "8.0")
                .build());
    loading.load(
        aFile()
            .figure("NI 117", HOME, "2023-24", "7.5")
            .figure("NI 117", HOME, "2024-25", "7.0")
            .figure("NI 117", LIKE, "2024-25", "7.4"));
    settle();
  }

  @AfterEach
  void close() {
    database.close();
  }

  private void settle() {
    long home = loading.area(HOME);
    long like = loading.area(LIKE);
    database
        .tenancy()
        .write(
            loading.partnership,
            () -> {
              long change =
                  AuditFixtures.changes(database.sql())
                      .record(Loading.FIRST_DAY, ANALYST, "Said which area we are");
              new HomeAreas(database.sql()).set(home, "Similar areas", change);
              new NeighbourSets(database.sql())
                  .add(home, "Similar areas", LocalDate.of(2024, 1, 1), List.of(like), change);
              return 0;
            });
  }

  private MarkMoves moves(FiguresFile file) {
    try {
      return loading
          .loads
          .review(
              Scope.of(loading.partnership),
              file.named("autumn.csv"),
              new LoadOptions(true, true, LATER),
              row -> {},
              loading.marks())
          .marks();
    } catch (RefusedDocumentException e) {
      throw new AssertionError(e);
    }
  }

  private static List<String> words(MarkMoves moves) {
    return moves.moves().stream()
        .map(
            move ->
                move.area().code()
                    + " "
                    + move.measure().ref()
                    + " "
                    + move.of()
                    + " "
                    + said(move.was())
                    + " "
                    + said(move.is()))
        .toList();
  }

  private static String said(MarkMove.Said said) {
    return said.outcome() == null ? String.valueOf(said.status()) : said.outcome().key();
  }

  @Test
  void namesEachMarkThatARevisedFigureMoves() {
    MarkMoves moves = moves(aFile().figure("NI 117", HOME, "2024-25", "8.6"));

    assertThat(words(moves))
        .containsExactly(
            "E06000047 NI 117 STATUS Green Red",
            "E06000047 NI 117 ON_TARGET target.met target.not-met",
            "E06000047 NI 117 DIRECTION direction.better direction.worse",
            "E06000047 NI 117 AGAINST_TARGET mark.circle mark.triangle",
            "E06000047 NI 117 AGAINST_NEIGHBOURS mark.circle mark.triangle");
    assertThat(moves.count()).isEqualTo(5);
    assertThat(moves.judged()).extracting(Area::code).containsExactly(HOME);
  }

  @Test
  void storesNothingOfWhatItTriedOut() {
    moves(aFile().figure("NI 117", HOME, "2024-25", "8.6").figure("NI 200", HOME, "2024-25", "1"));

    assertThat(loading.figures("ni-117", HOME)).isEqualTo("2023-24: 7.5 7.0");
    assertThat(
            loading.<Long>read(
                () ->
                    database
                        .sql()
                        .sql("select count(*) from audit.change where made_by like 'Review%'")
                        .query(Long.class)
                        .single()))
        .isZero();
  }

  @Test
  void saysThatNoMarkMovesWhereFiguresChangeAndMarksDoNot() {
    MarkMoves moves = moves(aFile().figure("NI 117", HOME, "2024-25", "7.1"));

    assertThat(moves.count()).isZero();
    assertThat(moves.judged()).extracting(Area::code).containsExactly(HOME);
  }

  @Test
  void judgesTheOwnAreaAgainWhenOnlyASimilarAreasFigureIsAnother() {
    MarkMoves moves = moves(aFile().figure("NI 117", LIKE, "2024-25", "6.0"));

    assertThat(words(moves))
        .contains("E06000047 NI 117 AGAINST_NEIGHBOURS mark.circle mark.triangle");
  }

  @Test
  void aNewPeriodMovesMarksToo() {
    MarkMoves moves = moves(aFile().figure("NI 117", HOME, "2025-26", "9.0"));

    assertThat(words(moves))
        .contains("E06000047 NI 117 DIRECTION direction.better direction.worse");
    assertThat(moves.moves().get(0).is().period()).isEqualTo(Period.parse("2025-26"));
  }

  @Test
  void namesAMeasureThatLosesItsLastFigure() {
    MarkMoves moves =
        moves(
            aFile()
                .takingOut("NI 117", HOME, "2023-24")
                .takingOut("NI 117", HOME, "2024-25")
                .takingOut("NI 117", LIKE, "2024-25"));

    assertThat(words(moves))
        .containsExactly(
            "E06000047 NI 117 STATUS Green null",
            "E06000047 NI 117 ON_TARGET target.met null",
            "E06000047 NI 117 DIRECTION direction.better null",
            "E06000047 NI 117 AGAINST_TARGET mark.circle null",
            "E06000047 NI 117 AGAINST_NEIGHBOURS mark.circle null",
            "E06000001 NI 117 STATUS null null");
    assertThat(moves.moves()).allSatisfy(m -> assertThat(m.is()).isEqualTo(MarkMove.Said.NOTHING));
  }

  @Test
  void aFileOfManyAreasIsJudgedForAFewAndSaysSo() {
    FiguresFile nation = aFile();
    for (int area = 100; area < 160; area++) {
      nation.figure("NI 117", "E07000" + area, "2023-24", "5.0");
    }
    loading.load(nation);
    FiguresFile revised = aFile().figure("NI 117", HOME, "2024-25", "8.6");
    for (int area = 100; area < 160; area++) {
      revised.figure("NI 117", "E07000" + area, "2024-25", "9.0");
    }
    MarkMoves moves = moves(revised);

    assertThat(moves.judged()).hasSize(20);
    assertThat(moves.judged().get(0).code()).isEqualTo(HOME);
    assertThat(moves.left()).isEqualTo(41);
  }
}
