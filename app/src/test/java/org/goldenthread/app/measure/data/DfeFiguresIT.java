package org.goldenthread.app.measure.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.goldenthread.app.database.DatabaseTest;
import org.goldenthread.app.database.Scope;
import org.goldenthread.app.database.TestDatabase;
import org.goldenthread.app.measure.load.LoadFile;
import org.goldenthread.app.measure.load.LoadOptions;
import org.goldenthread.app.measure.load.LoadOutcome;
import org.goldenthread.app.measure.load.Loading;
import org.goldenthread.intake.RefusedDocumentException;
import org.goldenthread.intake.data.DataFiles;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Open data of the Department for Education, loaded and found by area, period and filter. */
@DatabaseTest
class DfeFiguresIT {
  private static final Path SHARED =
      Path.of(System.getProperty("gt.shared", "absent")).resolve("data").resolve("dfe");
  private static final String OWN_SAMPLE =
      """
      time_period,time_identifier,geographic_level,country_code,country_name,region_code,region_name,old_la_code,la_name,new_la_code,sex,school_type,sess_overall,sess_overall_percent
      202324,Academic year,National,E92000001,England,,,,,,Total,Total,120000,7.10
      202324,Academic year,Local authority,E92000001,England,E12000001,North East,840,County Durham,E06000047,Total,Total,310,7.4
      202324,Academic year,Local authority,E92000001,England,E12000001,North East,840,County Durham,E06000047,Female,Total,150,7.25
      202324,Academic year,Local authority,E92000001,England,E12000001,North East,840,County Durham,E06000047,Female,Special,c,c
      202223,Academic year,Local authority,E92000001,England,E12000001,North East,840,County Durham,E06000047,Female,Special,low,x
      202223,Academic year,Local authority,E92000001,England,E12000001,North East,840,County Durham,E06000047,Total,Total,z,u
      """;

  @TempDir private Path folder;
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

  private LoadOutcome load(Path file) throws RefusedDocumentException {
    return loading.loads.load(
        Scope.of(loading.partnership),
        new LoadFile(
            file.getFileName().toString(),
            "0123456789abcdef".repeat(4),
            sink -> DataFiles.read(file, List.of(), sink)),
        new LoadOptions(true, true, Loading.FIRST_DAY),
        Loading.ANALYST,
        row -> {});
  }

  @Test
  void areFoundByAreaPeriodAndFilterWithTheirSymbols()
      throws IOException, RefusedDocumentException {
    assertThat(load(Files.writeString(folder.resolve("absence_2022_to_2024.csv"), OWN_SAMPLE)))
        .returns(true, LoadOutcome::isStored);
    String percent = "measure=absence.sess_overall_percent";

    assertThat(asking.csv(percent, "area=E06000047", "from=AY2023-24", "until=AY2023-24"))
        .singleElement()
        .asString()
        .contains(",E06000047,County Durham,,actual,", ",7.4,");
    assertThat(asking.csv(percent, "area=840", "filter=sex: female", "from=AY2023-24"))
        .extracting(line -> line.replaceAll("^.*academic year [^,]*,|^.*AY2023-24,[^,]*,", ""))
        .containsExactlyInAnyOrder("7.25,,,not-stated,,", ",,,suppressed,c,");
    assertThat(
            asking.csv(
                "measure=absence.sess_overall",
                percent,
                "filter=School type: Special",
                "from=AY2022-23",
                "until=AY2022-23"))
        .anyMatch(line -> line.contains(",low,low,"))
        .anyMatch(line -> line.contains(",not-available,x,"));
    assertThat(asking.csv(percent, "area=E06000047", "until=AY2022-23"))
        .singleElement()
        .asString()
        .contains(",low-reliability,u,");
  }

  @Test
  void ofTheSharedSamplesAreFoundToo() throws RefusedDocumentException {
    Path file = SHARED.resolve("csc_ks2_la.csv");
    Assumptions.assumeTrue(Files.exists(file), "no shared samples: " + file);

    assertThat(load(file)).returns(true, LoadOutcome::isStored);

    assertThat(
            asking.csv(
                "measure=csc_ks2_la.pt_read_met_expected_standard",
                "area=E12000001",
                "from=AY2024-25",
                "filter=Social care group: CINO at 31 March"))
        .singleElement()
        .asString()
        .contains(",E12000001,North East,", ",41,");
    assertThat(
            asking.csv(
                "measure=csc_ks2_la.avg_read_progress_score",
                "area=E92000001",
                "group=all",
                "from=AY2024-25"))
        .isNotEmpty()
        .allMatch(line -> line.contains(",,,,not-available,x,"));
  }
}
