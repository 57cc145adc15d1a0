package org.goldenthread.intake.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.goldenthread.intake.data.AreaHead.Alias;
import org.goldenthread.intake.data.AreaHead.AliasKind;
import org.goldenthread.scoring.Quality;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DfeReaderTest {
  private static final String HEAD =
      "time_period,time_identifier,geographic_level,country_code,country_name,region_code,"
          + "region_name,old_la_code,new_la_code,la_name,sex,phase,pupils,absence\n";
  private static final String META =
      "col_name,col_type,label,indicator_grouping,indicator_unit,indicator_dp,filter_hint,"
          + "filter_grouping_column\n"
          + "sex,Filter,Sex of pupil,,,,,\nphase,Filter,Phase,,,,,\n"
          + "pupils,Indicator,Number of pupils,,,0,,\nabsence,Indicator,Absence rate,,%,1,,\n";
  private static final String ROTHERHAM =
      "202324,Academic year,Local authority,E92000001,England,E12000003,Yorkshire,372,E08000018,"
          + "Rotherham,";

  @TempDir Path folder;

  private Collected read(String rows) throws Exception {
    Collected.file(folder, "absence_2023_to_2025.meta.csv", META);
    return Collected.of(Collected.file(folder, "absence_2023_to_2025.csv", HEAD + rows));
  }

  @Test
  void makesEachIndicatorAMeasureAndTotalsEverybody() throws Exception {
    Collected read =
        read(ROTHERHAM + "Total,Total,40000,7.2\n" + ROTHERHAM + "Girls,Total,c,low\n");

    assertThat(read.measures)
        .containsExactly(
            new MeasureHead("absence.pupils", "Number of pupils", null, 0, null, "absence"),
            new MeasureHead("absence.absence", "Absence rate", "%", 1, null, "absence"));
    assertThat(read.rows)
        .extracting(DataRow::group)
        .containsExactly("", "", "Sex of pupil: Girls", "Sex of pupil: Girls");
    assertThat(read.rows)
        .extracting(DataRow::quality)
        .containsExactly(Quality.NOT_STATED, Quality.NOT_STATED, Quality.SUPPRESSED, Quality.LOW);
    assertThat(read.rows.get(0).period().code()).isEqualTo("AY2023-24");
  }

  @Test
  void knowsAnAuthorityByBothItsNumbersAndItsRegion() throws Exception {
    AreaHead area = read(ROTHERHAM + "Total,Total,40000,7.2\n").areas.get(0);

    assertThat(area.code()).isEqualTo("E08000018");
    assertThat(area.parent()).isEqualTo("E12000003");
    assertThat(area.aliases()).containsExactly(new Alias(AliasKind.DFE_NUMBER, "372"));
  }

  @ParameterizedTest
  @CsvSource({
    "202324, Academic year, AY2023-24",
    "202324, Financial year, 2023-24",
    "2024, Calendar year, 2024",
    "2024, Reporting year, 2024",
    "202324, Spring term, AY2023-24 T2",
    "202324, Financial year Q4, 2023-24 Q4",
    "2024, Calendar year Q1, 2023-24 Q4",
    "2024, March, M2024-03",
    "202324, Part 2 (October to March), M2023-10/M2024-03"
  })
  void readsTheTimeIdentifiersOfTheStandard(String period, String identifier, String code)
      throws Exception {
    String row = ROTHERHAM.replace("202324,Academic year", period + "," + identifier);

    assertThat(read(row + "Total,Total,1,2\n").rows.get(0).period().code()).isEqualTo(code);
  }

  @ParameterizedTest
  @CsvSource({
    "2024, Week 12, weeks are not kept", "202324, Tax year, whole months",
    "2024, Academic year, six digits", "2017188, Academic year, six digits",
    "202324, Academic year Q1, months differ", "202324, Sometimes, not known"
  })
  void refusesOtherTimesAndSaysWhy(String period, String identifier, String why) throws Exception {
    String row = ROTHERHAM.replace("202324,Academic year", period + "," + identifier);
    Collected read = read(row + "Total,Total,1,2\n");

    assertThat(read.rows).isEmpty();
    assertThat(read.messages()).singleElement().asString().contains(why);
  }

  @Test
  void refusesAnAreaWithoutACode() throws Exception {
    Collected read = read(ROTHERHAM.replace("372,E08000018", ",") + "Total,Total,1,2\n");

    assertThat(read.messages())
        .containsExactly(
            "absence_2023_to_2025.csv, row 2, new_la_code: \"\" is no code of an area of level"
                + " Local authority. Give its code, or leave the row out");
  }

  @Test
  void leavesOutAPlaceThatHasNoCodeByItsSymbol() throws Exception {
    Collected read = read(ROTHERHAM.replace("372,E08000018", "z,z") + "Total,Total,1,2\n");

    assertThat(read.rows).isEmpty();
    assertThat(read.refused).isEmpty();
    assertThat(read.warnings.get(0).text())
        .isEqualTo("\"Rotherham\" has no code but \"z\". Its figures are left out");
  }

  @Test
  void keepsTheFiguresOfAnAuthorityWhereItStandsAgainAsADistrict() throws Exception {
    String head = HEAD.replace("sex,", "lad_code,lad_name,sex,");
    String rotherham = ROTHERHAM + ",,Total,Total,40000,7.2\n";
    String district =
        ROTHERHAM.replace("Local authority", "Local authority district")
            + "E08000018,Rotherham,Total,Total,39000,7.2\n";
    Collected read = Collected.of(Collected.file(folder, "x.csv", head + rotherham + district));

    assertThat(read.rows).extracting(DataRow::printed).containsExactly("40000", "7.2");
    assertThat(read.refused).isEmpty();
    assertThat(read.checks()).containsExactly("layout", "layout");
  }

  @Test
  void tellsFiltersFromIndicatorsWithoutAMetaFile() throws Exception {
    Collected read =
        Collected.of(Collected.file(folder, "x.csv", HEAD + ROTHERHAM + "Girls,Total,40000,z\n"));

    assertThat(read.measures)
        .extracting(MeasureHead::reference)
        .containsExactly("x.pupils", "x.absence");
    assertThat(read.rows).extracting(DataRow::group).containsOnly("Sex: Girls");
    assertThat(read.checks()).containsExactly("layout");
  }

  @Test
  void refusesARepeatedColumnBecauseItsFiguresCannotBeTold() {
    assertThatThrownBy(
            () ->
                Collected.of(
                    Collected.file(
                        folder,
                        "x.csv",
                        HEAD.replace("absence", "pupils") + ROTHERHAM + "a,b,1,2")))
        .hasMessage("x.csv: has the column pupils twice. Rename one");
  }
}
