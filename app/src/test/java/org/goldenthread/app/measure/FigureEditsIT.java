package org.goldenthread.app.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.goldenthread.app.home.ReadingFixture.aReading;
import static org.goldenthread.app.measure.Editing.FIRST_DAY;
import static org.goldenthread.app.measure.Editing.OFFICER;
import static org.goldenthread.app.measure.Editing.typed;

import java.time.LocalDate;
import java.util.List;
import org.goldenthread.app.audit.KnownBy;
import org.goldenthread.app.database.DatabaseTest;
import org.goldenthread.app.database.TestDatabase;
import org.goldenthread.scoring.Period;
import org.goldenthread.scoring.TargetOutcome;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Figures typed and corrected in the record of a real database. */
@DatabaseTest
class FigureEditsIT {
  private static final KnownBy BEFORE = new KnownBy(FIRST_DAY.minusDays(1));

  private TestDatabase database;
  private Editing editing;

  @BeforeEach
  void setUp() {
    database = TestDatabase.create();
    editing = new Editing(database);
    editing.rooms.load(
        aReading()
            .measure("NI 117", "16 to 18 year olds not in education", "low")
            .figure("NI 117", "actual", "2009-10", "7.9")
            .figure("NI 117", "target", "2009-10", "8.0")
            .build());
  }

  @AfterEach
  void close() {
    database.close();
  }

  private EditOutcome add(FigureKind kind, String period, String value) {
    return editing.write(
        () ->
            editing.figures.add(
                editing.measure("ni-117"),
                kind,
                Period.parse(period),
                period,
                typed(value),
                OFFICER,
                "Agreed"));
  }

  @Test
  void refusesASecondFigureOfAKindForAPeriod() {
    assertThat(add(FigureKind.TARGET, "2009-10", "7.5"))
        .isEqualTo(EditOutcome.Refused.FIGURE_EXISTS);
  }

  @Test
  void refusesACorrectionOfWhatWasCorrectedSince() {
    Observation seen = editing.figure("ni-117", FigureKind.TARGET, "2009-10");
    editing.correct("ni-117", seen, "7.5");

    assertThat(editing.correct("ni-117", seen, "7.0")).isEqualTo(EditOutcome.Refused.OVERTAKEN);
  }

  @Test
  void refusesTheFigureOfAnotherMeasure() {
    editing.write(() -> editing.measures.add(Editing.plain("L 1", "Local"), OFFICER, "Wanted"));
    Observation seen = editing.figure("ni-117", FigureKind.TARGET, "2009-10");

    assertThat(editing.correct("l-1", seen, "7.5")).isEqualTo(EditOutcome.Refused.OVERTAKEN);
  }

  @Test
  void judgesByTheCorrectionFromItsDayOnAndByWhatStoodBefore() {
    Observation seen = editing.figure("ni-117", FigureKind.TARGET, "2009-10");
    editing.correct("ni-117", seen, "7.5");

    assertThat(editing.judge("ni-117").onTarget().outcome()).isEqualTo(TargetOutcome.NOT_MET);
    assertThat(editing.judge("ni-117", BEFORE).onTarget().outcome()).isEqualTo(TargetOutcome.MET);
    assertThat(editing.judge("ni-117").target().value().printed()).isEqualTo("7.5");
  }

  @Test
  void keepsWhatItCorrectsWithTheDayAndTheReason() {
    Observation seen = editing.figure("ni-117", FigureKind.TARGET, "2009-10");
    editing.correct("ni-117", seen, "7.5");
    Figures figures = new Figures(database.sql());
    Measure measure = editing.measure("ni-117");

    assertThat(editing.read(() -> figures.earlier(measure, KnownBy.NOW)).get(seen.figure()))
        .singleElement()
        .satisfies(
            was -> {
              assertThat(Sentences.shown(was.value())).isEqualTo("8.0%");
              assertThat(was.until()).isEqualTo(FIRST_DAY);
              assertThat(was.reason()).isEqualTo("Typing error");
            });
    assertThat(editing.read(() -> figures.earlier(measure, BEFORE))).isEmpty();
  }

  @Test
  void takesThePlaceOfWhatItCorrectsAmongLaterReports() {
    editing.rooms.load(
        aReading()
            .titled("Another plan")
            .knownOn(LocalDate.of(2010, 6, 1))
            .measure("NI 117", "16 to 18 year olds not in education", "low")
            .figure("NI 117", "actual", "2009-10", "8.4")
            .build());
    List<Observation> actuals =
        editing.figuresOf("ni-117", KnownBy.NOW).stream()
            .filter(o -> o.is() == FigureKind.ACTUAL)
            .toList();
    editing.correct("ni-117", actuals.get(0), "7.8");

    assertThat(editing.judge("ni-117").now().value().printed()).isEqualTo("8.4%");
  }

  @Test
  void staysInTheTableOfTheDocumentThatSaidItFirst() {
    Observation seen = editing.figure("ni-117", FigureKind.TARGET, "2009-10");
    editing.correct("ni-117", seen, "7.5");
    Observation now = editing.figure("ni-117", FigureKind.TARGET, "2009-10");

    assertThat(now.document()).isEqualTo(seen.document());
    assertThat(now.origin()).isEqualTo(new Origin.Edited(FIRST_DAY, "Performance officer"));
    assertThat(now.figure()).isEqualTo(seen.figure());
  }

  @Test
  void addsATargetForALaterPeriod() {
    assertThat(add(FigureKind.TARGET, "2010-11", "7.1")).isInstanceOf(EditOutcome.Saved.class);
    assertThat(editing.figure("ni-117", FigureKind.TARGET, "2010-11").document()).isNull();
    assertThat(editing.figuresOf("ni-117", BEFORE)).hasSize(2);
  }

  @Test
  void judgesNothingByAFigureThatIsNotAvailable() {
    Observation seen = editing.figure("ni-117", FigureKind.TARGET, "2009-10");
    editing.correct("ni-117", seen, "x");

    assertThat(editing.judge("ni-117").onTarget().outcome()).isEqualTo(TargetOutcome.CANNOT_SAY);
    assertThat(editing.figure("ni-117", FigureKind.TARGET, "2009-10").quality())
        .isEqualTo("not-available");
  }

  @Test
  void takesAFigureOutAndKeepsItInTheHistory() {
    add(FigureKind.TARGET, "2010-11", "7.1");
    Observation seen = editing.figure("ni-117", FigureKind.TARGET, "2010-11");
    editing.write(
        () ->
            editing.figures.remove(
                editing.measure("ni-117"), seen.figure(), seen.id(), OFFICER, "Never agreed"));

    assertThat(editing.figuresOf("ni-117", KnownBy.NOW)).hasSize(2);
    assertThat(editing.history("ni-117").get(0).differences())
        .containsExactly(new MeasureChange.Difference("Target, 2010/11", "7.1%", null));
  }

  @Test
  void cannotCorrectOneRowTwiceEvenPastTheProgram() {
    Observation seen = editing.figure("ni-117", FigureKind.TARGET, "2009-10");
    editing.correct("ni-117", seen, "7.5");

    assertThat(
            database
                .ownerSql()
                .sql(
                    "select count(*) from pg_constraint where conrelid ="
                        + " 'measure.observation'::regclass and contype = 'u'")
                .query(Integer.class)
                .single())
        .isEqualTo(1);
  }

  @Test
  void keepsTheUnitOfThenWhenTheMeasureGetsAnother() {
    add(FigureKind.BASELINE, "2007-08", "9");
    assertThat(Sentences.figure(editing.figure("ni-117", FigureKind.BASELINE, "2007-08")))
        .isEqualTo("9%");
  }
}
