package org.goldenthread.app.measure.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.goldenthread.app.measure.load.FiguresFile.aFile;
import static org.goldenthread.app.measure.load.Loading.ANALYST;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.goldenthread.app.TestClock;
import org.goldenthread.app.audit.AuditFixtures;
import org.goldenthread.app.audit.KnownBy;
import org.goldenthread.app.database.DatabaseTest;
import org.goldenthread.app.database.Scope;
import org.goldenthread.app.database.TestDatabase;
import org.goldenthread.app.measure.Definition;
import org.goldenthread.app.measure.Measure;
import org.goldenthread.app.measure.MeasureDetails;
import org.goldenthread.app.measure.MeasureEdits;
import org.goldenthread.intake.RefusedDocumentException;
import org.goldenthread.intake.data.DataWarning;
import org.goldenthread.intake.data.RefusedRow;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Values that are hard to believe are loaded, and said. */
@DatabaseTest
class PlausibilityIT {
  private static final String AREA = "E06000047";

  private TestDatabase database;
  private Loading loading;

  @BeforeEach
  void setUp() {
    database = TestDatabase.create();
    loading = new Loading(database);
    FiguresFile years = aFile();
    for (int year = 0; year < 10; year++) {
      years.figure("NI 117", AREA, (2010 + year) + "-" + (11 + year), "7." + year);
    }
    loading.load(years);
  }

  @AfterEach
  void close() {
    database.close();
  }

  private List<String> warnings(FiguresFile file) {
    List<String> said = new ArrayList<>();
    LoadListener listener =
        new LoadListener() {
          @Override
          public void refused(RefusedRow row) {}

          @Override
          public void warned(DataWarning warning) {
            said.add(warning.message());
          }
        };
    LoadFile content = file.named("autumn.csv");
    try {
      loading.loads.load(
          Scope.of(loading.partnership),
          content,
          new LoadOptions(false, false, Loading.FIRST_DAY),
          Acceptance.of(ANALYST, content),
          listener);
    } catch (RefusedDocumentException e) {
      throw new AssertionError(e);
    }
    return said;
  }

  private void state(@Nullable String lowest, @Nullable String highest) {
    Measure measure =
        loading.read(() -> loading.measures.find("ni-117", KnownBy.NOW).orElseThrow());
    MeasureDetails d = measure.details();
    var plausible =
        Definition.Plausible.of(
            lowest == null ? null : new BigDecimal(lowest),
            highest == null ? null : new BigDecimal(highest));
    var details =
        new MeasureDetails(
            d.ref(),
            d.title(),
            d.set(),
            d.number(),
            d.polarity(),
            d.unit(),
            d.survey(),
            d.flags(),
            d.group(),
            d.position(),
            new Definition(null, null, null, null, plausible, null));
    var edits =
        new MeasureEdits(
            database.sql(),
            AuditFixtures.changes(database.sql()),
            new TestClock(Instant.parse("2026-03-02T09:00:00Z")));
    database
        .tenancy()
        .write(
            loading.partnership,
            () -> edits.change(measure, measure.version(), details, ANALYST, "It is a percentage"));
  }

  @Test
  void namesFileRowAndValueOfAFigureOutsideTheStatedLimits() {
    state("5", "100");

    assertThat(warnings(aFile().figure("NI 117", AREA, "2020-21", "104.0")))
        .containsExactly(
            "autumn.csv, row 2, value: 104.0 is outside 5 to 100, what this measure can be. Check"
                + " the figure");
    assertThat(loading.figures("ni-117", AREA)).endsWith("104.0");
  }

  @Test
  void believesTheLimitsThemselvesAndWhateverLiesBetween() {
    state("0", "100.0");

    assertThat(
            warnings(
                aFile()
                    .figure("NI 117", AREA, "2020-21", "100")
                    .figure("NI 117", AREA, "2021-22", "0.00")
                    .figure("NI 117", AREA, "2022-23", "55")))
        .isEmpty();
  }

  @Test
  void aLimitOnOneSideLeavesTheOtherOpen() {
    state(null, "50");

    assertThat(
            warnings(
                aFile()
                    .figure("NI 117", AREA, "2020-21", "-900")
                    .figure("NI 117", AREA, "2021-22", "50.1")))
        .singleElement()
        .asString()
        .contains("row 3")
        .contains("50 or less");
  }

  @Test
  void warnsOfAValueFarFromAllTheSeriesWasWhereNoLimitIsStated() {
    assertThat(warnings(aFile().figure("NI 117", AREA, "2020-21", "79")))
        .containsExactly(
            "autumn.csv, row 2, value: 79 is far from all that the measure was before. Check the"
                + " figure");
    assertThat(warnings(aFile().figure("NI 117", AREA, "2021-22", "8.3"))).isEmpty();
  }

  @Test
  void goesByTheStatedLimitsAloneWhereThereAreAny() {
    state("5", null);

    assertThat(warnings(aFile().figure("NI 117", AREA, "2020-21", "79"))).isEmpty();
    assertThat(warnings(aFile().figure("NI 117", AREA, "2021-22", "4.9")))
        .singleElement()
        .asString()
        .contains("4.9 is outside 5 or more");
  }

  @Test
  void warnsNoMoreOftenThanAnybodyReads() {
    state("5", "100");
    FiguresFile quarters = aFile();
    for (int quarter = 0; quarter < 102; quarter++) {
      int year = 1970 + quarter / 4;
      String period = "%d-%02d Q%d".formatted(year, (year + 1) % 100, 1 + quarter % 4);
      quarters.figure("NI 117", AREA, period, "104");
    }

    assertThat(warnings(quarters))
        .hasSize(101)
        .last()
        .asString()
        .contains("2 more: a value outside the measure's stated limits");
  }

  @Test
  void saysNothingOfASeriesTooShortToTell() {
    loading.load(
        aFile().figure("NI 118", AREA, "2020-21", "1").figure("NI 118", AREA, "2021-22", "1.1"));

    assertThat(warnings(aFile().figure("NI 118", AREA, "2022-23", "99"))).isEmpty();
  }
}
