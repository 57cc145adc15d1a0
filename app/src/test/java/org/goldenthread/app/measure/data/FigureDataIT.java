package org.goldenthread.app.measure.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.goldenthread.app.measure.load.FiguresFile.aFile;
import static org.goldenthread.app.measure.load.Loading.FIRST_DAY;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.goldenthread.app.audit.KnownBy;
import org.goldenthread.app.database.DatabaseTest;
import org.goldenthread.app.database.TestDatabase;
import org.goldenthread.app.measure.areas.HomeAreas;
import org.goldenthread.app.measure.load.Loading;
import org.goldenthread.app.people.Partnerships;
import org.goldenthread.intake.data.DataKind;
import org.goldenthread.intake.data.DataRow;
import org.goldenthread.scoring.Period;
import org.goldenthread.scoring.Quality;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Figures asked for as data from a real database. */
@DatabaseTest
class FigureDataIT {
  private static final String OWN = "E06000047";
  private static final String OTHER = "E06000001";

  private TestDatabase database;
  private Loading loading;
  private Asking asking;

  @BeforeEach
  void setUp() {
    database = TestDatabase.create();
    loading = new Loading(database);
    asking = new Asking(database, loading.partnership);
  }

  @AfterEach
  void close() {
    database.close();
  }

  private void threeYears() {
    loading.load(
        aFile()
            .figure("NI 117", OWN, "2021-22", "8.40")
            .missing("NI 117", OWN, "2022-23", Quality.SUPPRESSED)
            .figure("NI 117", OWN, "2023-24", "-7.1")
            .figure("NI 117", OTHER, "2023-24", "6.0")
            .figure("NI 112", OWN, "2023-24", "31")
            .figure("NI 117", OWN, "Sex: Female", "2023-24", "6.5", Quality.PROVISIONAL)
            .figure("NI 117", OWN, "Age: 0-4; Sex: Female", "2023-24", "5", Quality.FINAL));
  }

  @Test
  void showsNoFigureOfAnotherPartnership() {
    threeYears();
    int other = new Partnerships(database.sql()).findOrCreate("Eastmarch").id();
    loading.forPartnership(other).load(aFile().figure("NI 117", OWN, "2023-24", "99"));

    assertThat(new Asking(database, other).csv("measure=NI 117"))
        .singleElement()
        .asString()
        .contains(",99,");
    assertThat(asking.csv("measure=NI 117")).noneMatch(line -> line.contains(",99,"));
  }

  @Test
  void neverWritesANumberOfAWithheldFigure() {
    loading.load(
        aFile()
            .row(
                new DataRow(
                    2,
                    "NI 117",
                    OWN,
                    Period.parse("2023-24"),
                    "2023-24",
                    "",
                    DataKind.ACTUAL,
                    null,
                    new BigDecimal(3),
                    new BigDecimal(40),
                    new BigDecimal("1.1"),
                    new BigDecimal("9.9"),
                    Quality.SUPPRESSED,
                    "c",
                    null,
                    null)));

    assertThat(asking.csv("measure=NI 117", "limits=yes"))
        .containsExactly(
            "ni-117,NI 117,E06000047,E06000047,,actual,own,2023-24,2023/24,,,,,,suppressed,c,");
  }

  @Test
  void writesEveryFigureWithItsDecimals() {
    threeYears();

    assertThat(asking.csv("measure=NI 117", "area=" + OWN))
        .containsExactly(
            "ni-117,NI 117,E06000047,E06000047,,actual,own,2021-22,2021/22,8.40,,,final,,",
            "ni-117,NI 117,E06000047,E06000047,,actual,own,2022-23,2022/23,,,,suppressed,c,",
            "ni-117,NI 117,E06000047,E06000047,,actual,own,2023-24,2023/24,-7.1,,,final,,");
    assertThat(asking.wholeCsv(KnownBy.NOW, "measure=NI 117"))
        .startsWith("\uFEFFmeasure,reference,area,area_name,group,kind,held_as,period,")
        .contains(",value,count,denominator,quality,symbol,note\r\n");
  }

  @Test
  void writesOfOnePeriodWhatItWritesOfThatPeriodAmongAll() {
    threeYears();
    String other = "E06000009";
    loading.load(
        aFile()
            .row(noted(other, "2023-24", "counted anew"))
            .figure("NI 117", "E06000002", "2023-24", "3.10")
            .figure("NI 112", OTHER, "2022-23", "30"));
    String[] all = {"measure=NI 117", "measure=NI 112", "group=all", "limits=yes"};
    List<String> everything = asking.csv(all);

    for (String year : List.of("2020-21", "2021-22", "2022-23", "2023-24")) {
      List<String> one = asking.csv(with(all, "from=" + year, "until=" + year));

      assertThat(one)
          .as(year)
          .containsExactlyInAnyOrderElementsOf(
              everything.stream().filter(line -> line.contains("," + year + ",")).toList());
    }
    assertThat(asking.csv("measure=NI 117", "from=2023-24", "until=2023-24"))
        .as("in the order of the areas, whichever was loaded first")
        .hasSize(4)
        .last()
        .asString()
        .contains("E06000002");
  }

  private static String[] with(String[] parameters, String... more) {
    return Stream.concat(Arrays.stream(parameters), Arrays.stream(more)).toArray(String[]::new);
  }

  private static DataRow noted(String area, String year, String note) {
    return new DataRow(
        2,
        "NI 117",
        area,
        Period.parse(year),
        year,
        "",
        DataKind.ACTUAL,
        new BigDecimal("5.50"),
        new BigDecimal(11),
        new BigDecimal(200),
        new BigDecimal("4.1"),
        null,
        Quality.FINAL,
        "5.50",
        note,
        null);
  }

  @Test
  void holdsBackOwnSmallCountsHoweverTheyAreAskedFor() {
    loading.load(
        aFile()
            .row(counted("2021-22", "1.5", "3", "200"))
            .row(counted("2022-23", "2.5", "5", "200"))
            .row(counted("2023-24", "0.0", "0", "200")));
    String held = "ni-117,NI 117,E06000047,E06000047,,actual,own,2021-22,2021/22,,,,suppressed,c,";

    List<String> all = asking.csv("measure=NI 117");

    assertThat(all).hasSize(3).contains(held);
    assertThat(all.get(1)).contains(",2.5,5,200,final");
    assertThat(all.get(2)).contains(",0.0,0,200,final");
    assertThat(asking.csv("measure=NI 117", "from=2021-22", "until=2021-22")).containsExactly(held);
    assertThat(asking.json("measure=NI 117")).doesNotContain("1.5").contains("suppressed");
  }

  private static DataRow counted(String year, String value, String count, String denominator) {
    return new DataRow(
        2,
        "NI 117",
        OWN,
        Period.parse(year),
        year,
        "",
        DataKind.ACTUAL,
        new BigDecimal(value),
        new BigDecimal(count),
        new BigDecimal(denominator),
        null,
        null,
        Quality.FINAL,
        value,
        null,
        null);
  }

  @Test
  void writesTheSameAsJsonThatAReaderUnderstands() {
    threeYears();

    List<String> values =
        database
            .sql()
            .sql(
                "select coalesce(f ->> 'value', 'none') || ' ' || (f ->> 'quality')"
                    + " from jsonb_array_elements(:answer::jsonb -> 'figures') f")
            .param("answer", asking.json("measure=NI 117", "area=" + OWN))
            .query(String.class)
            .list();

    assertThat(values).containsExactly("8.40 final", "none suppressed", "-7.1 final");
  }

  @Test
  void keepsFormulasAndQuotationsFromDoingHarm() {
    loading.load(
        aFile()
            .row(
                new DataRow(
                    2,
                    "NI 117",
                    OWN,
                    Period.parse("2023-24"),
                    "2023-24",
                    "",
                    DataKind.ACTUAL,
                    new BigDecimal("7.10"),
                    null,
                    null,
                    null,
                    null,
                    Quality.FINAL,
                    "7.10",
                    "=SUM(A1), \"twice\"\nover",
                    null)));

    assertThat(asking.wholeCsv(KnownBy.NOW, "measure=NI 117"))
        .endsWith(",7.10,,,final,,\"'=SUM(A1), \"\"twice\"\"\nover\"\r\n");
    assertThat(asking.json("measure=NI 117"))
        .contains("\"note\":\"=SUM(A1), \\\"twice\\\"\\u000aover\"}");
  }

  @Test
  void cutsToThePeriodsAskedFor() {
    threeYears();

    assertThat(asking.csv("measure=NI 117", "area=" + OWN, "from=2022/23"))
        .extracting(line -> line.split(",")[7])
        .containsExactly("2022-23", "2023-24");
    assertThat(asking.csv("measure=NI 117", "area=" + OWN, "from=2022-23", "until=2022-23"))
        .extracting(line -> line.split(",")[7])
        .containsExactly("2022-23");
    assertThat(asking.csv("measure=NI 117", "area=" + OWN, "from=2015-16", "until=2021-22"))
        .extracting(line -> line.split(",")[9])
        .containsExactly("8.40");
    assertThat(asking.csv("measure=NI 117", "area=" + OWN, "from=2023-24 Q1")).isEmpty();
  }

  @Test
  void givesTheLatestAlone() {
    threeYears();

    assertThat(asking.csv("area=" + OWN, "latest=yes"))
        .extracting(line -> line.split(",")[0] + " " + line.split(",")[9])
        .containsExactlyInAnyOrder("ni-117 -7.1", "ni-112 31");
  }

  @Test
  void findsGroupsByLabelAndByPart() {
    threeYears();

    assertThat(asking.csv("measure=ni-117", "group=Sex: Female")).hasSize(1);
    assertThat(asking.csv("measure=ni-117", "group=Sex: Female; Age: 0-4"))
        .singleElement()
        .asString()
        .contains(",Age: 0-4; Sex: Female,");
    assertThat(asking.csv("measure=ni-117", "filter=Sex: Female")).hasSize(2);
    assertThat(asking.csv("measure=ni-117", "filter=Sex: Female", "filter=Age: 0-4")).hasSize(1);
    assertThat(asking.csv("measure=ni-117", "group=all")).hasSize(6);
  }

  @Test
  void showsWhatWasKnownByAPastDay() {
    threeYears();
    LocalDate later = FIRST_DAY.plusMonths(3);
    loading.on(later).load(aFile().figure("NI 117", OWN, "2023-24", "7.3"));

    assertThat(asking.csv("measure=NI 117", "area=" + OWN, "latest=yes").get(0)).contains(",7.3,");
    assertThat(asking.csv(new KnownBy(FIRST_DAY), "measure=NI 117", "area=" + OWN, "latest=yes"))
        .singleElement()
        .asString()
        .contains(",-7.1,");
    assertThat(asking.csv(new KnownBy(FIRST_DAY.minusDays(1)), "measure=NI 117")).isEmpty();
  }

  @Test
  void knowsTheOwnArea() {
    threeYears();
    assertThatThrownBy(() -> asking.csv("area=own"))
        .isInstanceOf(DataProblem.class)
        .hasMessageContaining("not recorded which area");

    long area = loading.area(OWN);
    database
        .tenancy()
        .write(
            loading.partnership,
            () -> {
              long change =
                  database.sql().sql("select max(id) from audit.change").query(Long.class).single();
              new HomeAreas(database.sql()).set(area, null, change);
              return null;
            });

    assertThat(asking.csv("area=own")).hasSize(4).allMatch(line -> line.contains(OWN));
    assertThatThrownBy(() -> asking.csv("area=neighbours"))
        .hasMessageContaining("No neighbours are recorded");
  }

  @Test
  void saysWhichParameterIsWrongAndWhatWasExpected() {
    threeYears();

    assertThat(problem("mesure=NI 117")).startsWith("mesure: There is no such parameter. Use m");
    assertThat(problem("area=all")).startsWith("measure: Name a measure, or an area");
    assertThat(problem("measure=NI 9")).startsWith("measure: \"NI 9\" is not a measure here.");
    assertThat(problem("area=E99")).startsWith("area: \"E99\" is not an area here.");
    assertThat(problem("measure=NI 117", "group=Men")).startsWith("group: \"Men\" is not a group");
    assertThat(problem("measure=NI 117", "filter=Men")).startsWith("filter: No group has \"Men\"");
    assertThat(problem("measure=NI 117", "kind=real")).startsWith("kind: \"real\" is not a kind");
    assertThat(problem("measure=NI 117", "from=soon")).startsWith("from: \"soon\" is not a period");
    assertThat(problem("measure=NI 117", "from=2021-22", "until=2020-21"))
        .startsWith("until: 2020/21 lies before 2021/22");
    assertThat(problem("measure=NI 117", "from=2021-22", "until=2023-24 Q1"))
        .startsWith("until: ")
        .contains("periods of two kinds");
    assertThat(problem("measure=NI 117", "latest=yes", "from=2021-22")).startsWith("latest: ");
    assertThat(problem("measure=NI 117", "limits=maybe")).startsWith("limits: \"maybe\"");
    assertThat(problem("measure=NI 117", "latest=yes", "latest=no")).startsWith("latest: Name it");
  }

  private String problem(String... parameters) {
    try {
      asking.question(KnownBy.NOW, parameters);
    } catch (DataProblem problem) {
      return problem.parameter() + ": " + problem.detail();
    }
    throw new AssertionError("no problem with " + List.of(parameters));
  }
}
