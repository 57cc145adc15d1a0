package org.goldenthread.intake.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.goldenthread.intake.data.PublishedMarks.Comparison;
import org.goldenthread.scoring.Quality;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FingertipsReaderTest {
  private static final String HEAD =
      "Indicator ID,Indicator Name,Parent Code,Parent Name,Area Code,Area Name,Area Type,Sex,Age,"
          + "Category Type,Category,Time period,Value,Lower CI 95.0 limit,Upper CI 95.0 limit,"
          + "Lower CI 99.8 limit,Upper CI 99.8 limit,Count,Denominator,Value note,Recent Trend,"
          + "Compared to England value or percentiles,"
          + "Compared to Regions (statistical) value or percentiles,Time period Sortable,New data,"
          + "Compared to goal,Time period range\n";
  private static final String ENGLAND =
      "11,Falls,,,E92000001,England,England,Persons,<15 yrs,,,2022/23,75.3,74.7,75.8,,,\"74,588\","
          + "9904245,,,Not compared,,20220000,,,1y\n";

  @TempDir Path folder;

  private Collected read(String rows) throws Exception {
    return Collected.ofText(folder, HEAD + rows);
  }

  @Test
  void keepsLimitsCountAndPublishedMarks() throws Exception {
    DataRow row =
        read("11,Falls,E12000003,Yorkshire,E08000018,Rotherham,Counties & UAs,Persons,<15 yrs,,,"
                + "2022/23,90.1,88.2,92.0,,,405,45000,,Increasing and getting worse,Worse,Similar,"
                + "20220000,,,1y\n")
            .rows
            .get(0);

    assertThat(row.measure()).isEqualTo("11");
    assertThat(row.group()).isEmpty();
    assertThat(row.lower()).isEqualTo("88.2");
    assertThat(row.upper()).isEqualTo("92.0");
    assertThat(row.count()).isEqualTo("405");
    assertThat(row.denominator()).isEqualTo("45000");
    assertThat(row.published())
        .isEqualTo(
            new PublishedMarks(
                "Increasing and getting worse",
                List.of(
                    new Comparison("England", "Worse"),
                    new Comparison("Regions (statistical)", "Similar"))));
  }

  private static String years(String mark) {
    StringBuilder rows = new StringBuilder();
    for (int i = 0; i < 5; i++) {
      int value = 10 + 2 * i;
      rows.append(
          "11,Falls,,,E08000018,Rotherham,,Persons,<15 yrs,,,%d/%d,%d,%d,%d,,,,,,%s,,,%d0000,,,1y\n"
              .formatted(
                  2018 + i, 19 + i, value, value - 1, value + 1, i == 4 ? mark : "", 2018 + i));
    }
    return rows.toString();
  }

  @Test
  void saysThatAPrintedTrendIsTheOppositeOfItsOwnFigures() throws Exception {
    assertThat(read(years("Increasing and getting worse")).warnings).isEmpty();
    assertThat(read(years("Decreasing and getting better")).warnings)
        .extracting(DataWarning::message)
        .containsExactly(
            "autumn.csv, Recent Trend: 1 of 1 printed trends are the opposite of what the file's"
                + " own figures show. Go by ours");
  }

  @Test
  void neverTakesADecileForEngland() throws Exception {
    Collected read =
        read(ENGLAND + ENGLAND.replace("<15 yrs,,,", "<15 yrs,Deciles (IMD2019),Most deprived,"));

    assertThat(read.rows)
        .extracting(DataRow::group)
        .containsExactly("", "Deciles (IMD2019): Most deprived");
  }

  @Test
  void keepsOneOfARepeatedEnglandRow() throws Exception {
    Collected read = read(ENGLAND + ENGLAND);

    assertThat(read.rows).hasSize(1);
    assertThat(read.refused).isEmpty();
    assertThat(read.checks()).containsExactly("repeated");
  }

  @Test
  void saysWhyThereIsNoValue() throws Exception {
    Collected read =
        read(
            ENGLAND.replace(
                    "75.3,74.7,75.8,,,\"74,588\",9904245,,",
                    ",,,,,,,Value suppressed for disclosure control reasons,")
                + ENGLAND
                    .replace("E92000001", "E08000018")
                    .replace(
                        "75.3,74.7,75.8,,,\"74,588\",9904245,,",
                        ",,,,,,,<span class=\"note\">* Not presented</span>,"));

    assertThat(read.rows)
        .extracting(DataRow::quality)
        .containsExactly(Quality.SUPPRESSED, Quality.NOT_AVAILABLE);
    assertThat(read.rows.get(1).note()).isEqualTo("Not presented");
    assertThat(read.rows).extracting(DataRow::value).containsOnlyNulls();
  }

  @Test
  void makesAnAgeAGroupOnlyWhereTheIndicatorHasSeveral() throws Exception {
    Collected read =
        read(
            ENGLAND
                + ENGLAND.replace("11,", "12,")
                + ENGLAND.replace("11,", "12,").replace("<15", "5-9"));

    assertThat(read.rows)
        .extracting(DataRow::group)
        .containsExactly("", "Age: <15 yrs", "Age: 5-9 yrs");
  }

  @Test
  void refusesAPeriodThatContradictsItsSortingColumn() throws Exception {
    Collected read = read(ENGLAND.replace("2022/23", "2021/22"));

    assertThat(read.rows).isEmpty();
    assertThat(read.messages().get(0)).contains("\"2021/22\" does not agree with 20220000");
  }

  @Test
  void readsQuartersAsQuartersOfACalendarYear() throws Exception {
    Collected read = read(ENGLAND.replace("2022/23", "2022 Q1").replace("20220000", "20220100"));

    assertThat(read.rows.get(0).period().code()).isEqualTo("2021-22 Q4");
  }
}
