package org.goldenthread.app.cli.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Charts and trends from files: two tables in, the same two out. */
class SpcAndTrendStatsTest {

  private static final Path VECTORS =
      Path.of(System.getProperty("gt.shared", "../shared"), "vectors");

  @TempDir Path folder;

  private Path file(String name, String... lines) throws IOException {
    return Files.writeString(folder.resolve(name), String.join("\n", lines) + "\n");
  }

  private static List<OutputTable> run(String method, Problems problems, Path... files) {
    List<InputTable> inputs = new ArrayList<>();
    for (Path file : files) {
      inputs.add(CsvFiles.read(file, problems));
    }
    return StatsMethods.named(method).orElseThrow().run(inputs, problems);
  }

  private static String cell(OutputTable table, int row, String column) {
    return table.rows().get(row).get(table.columns().indexOf(column));
  }

  @Test
  void chartsPointsInOrderOfDateAndWritesThemInOrderOfTheFile() throws IOException {
    Path points =
        file(
            "points.csv",
            "series_id,y,date,remark",
            "A,3,2020-03-01,last",
            "A,1,2020-01-01,first",
            "A,2,2020-02-01,",
            "B,5,2020-01-01,");
    Path series =
        file("series.csv", "series_id,improvement_direction,target", "A,increase,9", "B,decrease,");
    Problems problems = new Problems();

    List<OutputTable> written = run("spc", problems, series, points);

    assertThat(problems.messages()).isEmpty();
    assertThat(written).extracting(OutputTable::name).containsExactly("points.csv", "series.csv");
    assertThat(cell(written.get(0), 0, "mr_raw")).isEqualTo("1");
    assertThat(cell(written.get(0), 1, "mr_raw")).isEmpty();
    assertThat(cell(written.get(0), 0, "remark")).isEqualTo("last");
    assertThat(cell(written.get(0), 0, "upl")).isEqualTo("4.66");
    assertThat(cell(written.get(0), 3, "upl")).isEqualTo("NaN");
    assertThat(cell(written.get(1), 0, "assurance_type")).isEqualTo("consistent_fail");
    assertThat(cell(written.get(1), 1, "assurance_type")).isEmpty();
    assertThat(cell(written.get(1), 0, "any_short_group")).isEqualTo("TRUE");
  }

  @Test
  void rebasesAtTheDatesOfTheSeriesWhereThePointsSayNothing() throws IOException {
    Path points =
        file(
            "points.csv",
            "series_id,date,y",
            "A,2020-01-01,1",
            "A,2020-02-01,2",
            "A,2020-03-01,7",
            "A,2020-04-01,8");
    Path series = file("series.csv", "series_id,rebase_dates", "A,2020-03-01");

    List<OutputTable> written = run("spc", new Problems(), series, points);

    assertThat(cell(written.get(0), 1, "mean_col")).isEqualTo("1.5");
    assertThat(cell(written.get(0), 2, "mean_col")).isEqualTo("7.5");
    assertThat(cell(written.get(0), 2, "rebase_group")).isEqualTo("1");
    assertThat(cell(written.get(1), 0, "n_groups")).isEqualTo("2");
  }

  @Test
  void namesTheCellThatCannotBeUsedAndChartsTheOtherSeries() throws IOException {
    Path points =
        file("points.csv", "series_id,date,y", "A,2020-01-01,x", "B,2020-01-01,2", "B,March,3");
    Path series = file("series.csv", "series_id,improvement_direction", "A,increase", "C,increase");
    Problems problems = new Problems();

    run("spc", problems, series, points);

    assertThat(problems.messages())
        .containsExactly(
            "points.csv:2: y is \"x\"; expected a number like 12 or 3.5",
            "points.csv:4: date is \"March\"; expected a date like 2026-03-31",
            "series.csv:2: series_id is \"A\"; expected a series that has points without a problem",
            "series.csv:3: series_id is \"C\"; expected a series that has points without a"
                + " problem");
  }

  @Test
  void saysWhichFileIsMissing() throws IOException {
    Path series = file("series.csv", "series_id,method", "A,rate");

    assertThatThrownBy(() -> run("spc", new Problems(), series))
        .hasMessageContaining("no file of points");
    assertThatThrownBy(() -> run("trend", new Problems(), series))
        .hasMessageContaining("needs two files");
  }

  @Test
  void marksATrendByItsPolarityOrSaysWhyThereIsNone() throws IOException {
    Path points =
        file(
            "points.csv",
            "series_id,year,numerator,denominator,value,lower95,upper95",
            "A,2019,10,100,,,",
            "A,2021,20,100,,,",
            "A,2020,15,100,,,",
            "A,2022,25,100,,,",
            "A,2023,30,100,,,",
            "B,2023,,,10,9,11");
    Path series =
        file(
            "series.csv",
            "series_id,method,polarity",
            "A,proportion,low_is_good",
            "B,rate,low_is_good",
            "C,mean,low_is_good");
    Problems problems = new Problems();

    OutputTable written = run("trend", problems, series, points).get(0);

    assertThat(cell(written, 0, "chi2")).isEqualTo("15.625");
    assertThat(cell(written, 0, "marker_with_polarity")).isEqualTo("increasing_getting_worse");
    assertThat(cell(written, 0, "first_year_used")).isEqualTo("2019");
    assertThat(cell(written, 1, "marker")).isEqualTo("cannot_be_calculated");
    assertThat(cell(written, 1, "reason")).isEqualTo("fewer than 5 points");
    assertThat(problems.messages())
        .containsExactly("series.csv:4: method is \"mean\"; expected proportion or rate");
  }

  @ParameterizedTest
  @CsvSource({
    "spc,spc_series.csv,series_id,variation_icon,spc_points.csv,series_id idx,rebase_group",
    "trend,trend_series.csv,series_id,n_points,trend_points.csv,series_id idx,none"
  })
  void writesWhatTheReferenceWrote(
      String method,
      String series,
      String seriesKey,
      String firstOfSeries,
      String points,
      String pointsKey,
      String firstOfPoints)
      throws IOException {
    assumeTrue(Files.isDirectory(VECTORS), "skipped: no reference vectors at " + VECTORS);
    Path bareSeries = withoutResults(series, firstOfSeries);
    Path barePoints = withoutResults(points, firstOfPoints);
    for (boolean bare : new boolean[] {false, true}) {
      Problems problems = new Problems();
      List<OutputTable> written =
          bare
              ? run(method, problems, bareSeries, barePoints)
              : run(method, problems, VECTORS.resolve(points), VECTORS.resolve(series));
      assertThat(problems.messages()).isEmpty();
      for (OutputTable table : written) {
        InputTable expected = CsvFiles.read(VECTORS.resolve(table.name()), new Problems());
        agree(expected, table);
      }
      assertThat(written).extracting(OutputTable::name).containsExactlyInAnyOrder(series, points);
    }
  }

  private Path withoutResults(String name, String firstResult) throws IOException {
    InputTable table = CsvFiles.read(VECTORS.resolve(name), new Problems());
    int results = table.columns().indexOf(firstResult);
    List<String> columns = results < 0 ? table.columns() : table.columns().subList(0, results);
    OutputTable bare = new OutputTable(name, columns);
    table.rows().forEach(row -> bare.add(columns.stream().map(row::text).toList()));
    CsvFiles.write(bare, folder);
    return folder.resolve(name);
  }

  private static void agree(InputTable expected, OutputTable written) {
    assertThat(written.columns()).isEqualTo(expected.columns());
    assertThat(written.rows()).hasSameSizeAs(expected.rows());
    for (int i = 0; i < expected.rows().size(); i++) {
      InputRow row = expected.rows().get(i);
      for (String column : expected.columns()) {
        String what = written.name() + " " + row.text("series_id") + " " + i + " " + column;
        agree(what, cell(written, i, column), row.text(column));
      }
    }
  }

  /** To 1e-9, or 1e-12 beside nothing; words and flags exactly. */
  private static void agree(String what, String actual, String expected) {
    if (!actual.equals(expected)) {
      double one = number(actual);
      double other = number(expected);
      assertThat(Math.abs(one - other))
          .as("%s: %s, expected %s", what, actual, expected)
          .isLessThanOrEqualTo(Math.max(1e-9 * Math.abs(other), 1e-12));
    }
  }

  private static double number(String text) {
    return text.matches("-?[0-9.]+(e[-+][0-9]+)?") ? Double.parseDouble(text) : Double.NaN;
  }
}
