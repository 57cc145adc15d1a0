package org.goldenthread.intake.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.file.Path;
import org.goldenthread.intake.RefusedDocumentException;
import org.goldenthread.scoring.Quality;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TidyReaderTest {
  private static final String HEAD = "measure,area,period,value\n";

  @TempDir Path folder;

  @Test
  void refusesARowAndSaysWhereWhatAndWhatToDo() throws Exception {
    Collected read =
        Collected.ofText(
            folder, HEAD + "NI 117,E08000018,2009/10,7.9\nNI 117,E08000017,2009/10,\"27,67\"\n");

    assertThat(read.messages())
        .containsExactly("autumn.csv, row 3, value: \"27,67\" is not a number. Use 27.67");
    assertThat(read.rows).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        ",E08000018,2009/10,7",
        "NI 117,,2009/10,7",
        "NI 117,E08000018,next year,7",
        "NI 117,E08000018,2015 Q1,7",
        "NI 117,E08000018,2024-01,7",
        "NI 117,E08000018,2009/10,#DIV/0!",
        "NI 117,E08000018,2009/10,p",
        "NI 117,E08000018,2009/10,1e999999",
        "NI 117,E08000018,2009/10",
        "NI 117,E08000018,2009/10,7,8"
      })
  void refusesWhatCannotBeTold(String row) throws Exception {
    Collected read = Collected.ofText(folder, HEAD + row + "\nNI 1,E08000018,2009/10,1\n");

    assertThat(read.refused).hasSize(1);
    assertThat(read.refused.get(0).line()).isEqualTo(2);
    assertThat(read.rows).extracting(DataRow::measure).containsExactly("NI 1");
  }

  @Test
  void keepsTheExactNumberAndItsPrintedText() throws Exception {
    DataRow row = Collected.ofText(folder, HEAD + "NI 117,E08000018,2009/10,7.90\n").rows.get(0);

    assertThat(row.value()).isEqualTo(new BigDecimal("7.90"));
    assertThat(row.printed()).isEqualTo("7.90");
    assertThat(row.period().code()).isEqualTo("2009-10");
    assertThat(row.periodLabel()).isEqualTo("2009/10");
    assertThat(row.line()).isEqualTo(2);
    assertThat(row.quality()).isEqualTo(Quality.NOT_STATED);
  }

  @ParameterizedTest
  @CsvSource({
    "c, SUPPRESSED",
    "[c], SUPPRESSED",
    "*, SUPPRESSED",
    "x, NOT_AVAILABLE",
    ".., NOT_AVAILABLE",
    "-, NOT_AVAILABLE",
    "NA, NOT_AVAILABLE",
    "z, NOT_APPLICABLE",
    "N/A, NOT_APPLICABLE",
    "., NOT_APPLICABLE",
    "low, LOW",
    "k, LOW",
    "u, LOW_RELIABILITY"
  })
  void keepsASymbolAndNeverMakesItZero(String printed, Quality quality) throws Exception {
    DataRow row =
        Collected.ofText(folder, HEAD + "NI 117,E08000018,2009/10," + printed + "\n").rows.get(0);

    assertThat(row.value()).isNull();
    assertThat(row.quality()).isEqualTo(quality);
    assertThat(row.printed()).isEqualTo(printed);
  }

  @ParameterizedTest
  @CsvSource({
    "2009/10, 2009-10",
    "2009-10, 2009-10",
    "200910, 2009-10",
    "2009/10 Q1, 2009-10 Q1",
    "Q1 2009/10, 2009-10 Q1",
    "2009-10 Q1, 2009-10 Q1",
    "2024, 2024",
    "Jan 2024, M2024-01",
    "January 2024, M2024-01",
    "30/09/2009, D2009-09-30",
    "2009-09-30, D2009-09-30",
    "2015 - 17, Y2015-2017",
    "2013-17, Y2013-2017",
    "academic year 2023/24, AY2023-24",
    "AY2023-24 T1, AY2023-24 T1",
    "Autumn term 2023/24, AY2023-24 T1",
    "M2024-01, M2024-01",
    "2020/21 - 22/23, M2020-04/M2023-03",
    "Apr-Jun 2009, M2009-04/M2009-06",
    "2025 (prov), 2025"
  })
  void readsThePeriodsPeopleWrite(String label, String code) throws Exception {
    DataRow row = Collected.ofText(folder, HEAD + "NI 117,E08000018," + label + ",7\n").rows.get(0);

    assertThat(row.period().code()).isEqualTo(code);
    assertThat(row.periodLabel()).isEqualTo(label);
  }

  @Test
  void readsAYearAsTheColumnSaysItIs() throws Exception {
    Collected read =
        Collected.ofText(
            folder,
            "measure,area,period,period type,value\n"
                + "A,E08000018,2023/24,Academic year,1\nA,E08000018,2023/24,Financial year,1\n"
                + "A,E08000018,2015 Q1,Calendar,1\nA,E08000018,2024,Academic year,1\n");

    assertThat(read.rows)
        .extracting(r -> r.period().code())
        .containsExactly("AY2023-24", "2023-24", "2014-15 Q4");
    assertThat(read.refused).extracting(RefusedRow::line).containsExactly(5L);
  }

  @Test
  void readsEveryColumnInAnyOrderAndSpelling() throws Exception {
    Collected read =
        Collected.ofText(
            folder,
            "\ufeffNote;Quality;KIND;Denominator;count;Group;Value;Period;AREA_CODE;Area name;Measure;"
                + "Title;Unit\n"
                + "checked;provisional;target;200;15;sex:Female ;7.5;2009/10;E08000018;Rotherham;"
                + "NI 117;NEET;Percentage\n");
    DataRow row = read.rows.get(0);

    assertThat(row.note()).isEqualTo("checked");
    assertThat(row.quality()).isEqualTo(Quality.PROVISIONAL);
    assertThat(row.kind()).isEqualTo(DataKind.TARGET);
    assertThat(row.count()).isEqualTo("15");
    assertThat(row.denominator()).isEqualTo("200");
    assertThat(row.group()).isEqualTo("Sex: Female");
    assertThat(read.measures)
        .containsExactly(new MeasureHead("NI 117", "NEET", "%", null, null, null));
    assertThat(read.areas)
        .containsExactly(AreaHead.of("E08000018", "Rotherham", AreaType.LOCAL_AUTHORITY));
  }

  @Test
  void refusesTheSameFigureWithAnotherValueAndKeepsOneOfTwoEqualRows() throws Exception {
    Collected read =
        Collected.ofText(
            folder,
            HEAD
                + "A,E08000018,2009/10,7.9\nA,E08000018,2009-10,7.90\nA,E08000018,2009/10,8\n"
                + "A,E08000017,2009/10,8\n");

    assertThat(read.rows).hasSize(2);
    assertThat(read.checks()).containsExactly("repeated");
    assertThat(read.messages())
        .containsExactly(
            "autumn.csv, row 4, value: \"8\" has another value than row 2 for the same figure."
                + " Keep one of the two rows");
  }

  @Test
  void warnsOfWhatIsHardlyTrue() throws Exception {
    Collected read =
        Collected.ofText(
            folder,
            "measure,area,period,value,unit,count,denominator\n"
                + "A,E08000018,2009/10,104,%,5,10\nA,E08000018,2010/11,50,%,11,10\n"
                + "A,E08000018,2011,50,%,5,10\nA,E08000018,2012/13,,%,,\n"
                + "A,E08000018,2013/14,5,%,-1,10\n");

    assertThat(read.checks())
        .containsExactly("above-100", "numerator-over-denominator", "mixed-periods", "empty-value");
    assertThat(read.messages())
        .containsExactly(
            "autumn.csv, row 6, count: \"-1\" is below 0. Leave it empty if it is not known");
  }

  @Test
  void refusesAFileOfOtherColumnsWithWhatItShouldHave() {
    assertThatThrownBy(() -> Collected.ofText(folder, "name,score\nx,1\n"))
        .isInstanceOf(RefusedDocumentException.class)
        .hasMessage(
            "autumn.csv: columns are name, score; expected measure, area, period and value."
                + " Use the template");
  }

  @Test
  void takesAFigureOutWhereTheValueSaysSo() throws Exception {
    Collected read =
        Collected.ofText(folder, "measure,area,period,value\nNI 117,E06000047,2024-25,take out\n");

    assertThat(read.rows).singleElement().satisfies(row -> assertThat(row.takesOut()).isTrue());
    assertThat(read.warnings).isEmpty();
    assertThat(read.refused).isEmpty();
  }
}
