package org.goldenthread.app.cli.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Whole result files are those of the reference vectors, column by column, under the tolerances
 * that their README names; also when the files hold no results yet and their columns come in
 * another order.
 */
class StatsVectorsTest {
  private static final Path VECTORS =
      Path.of(System.getProperty("gt.shared", "../shared"), "vectors");
  private static final double RELATIVE = 1e-9;

  /** For limits that the reference simulated with draws of its own, in widths of the interval. */
  private static final double SIMULATED = 0.02;

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({
    "proportion,proportion.csv,id,1e-12,proportion.csv,value",
    "proportion,proportion_confidence_levels.csv,id,1e-12,proportion_confidence_levels.csv,value",
    "proportion,proportion_grouped_inputs.csv,group_id,1e-12,proportion_grouped_outputs.csv,",
    "rate,rate.csv,id,1e-9,rate.csv,value",
    "rate,rate_confidence_levels.csv,id,1e-9,rate_confidence_levels.csv,value",
    "rate,rate_grouped_inputs.csv,group_id,1e-9,rate_grouped_outputs.csv,",
    "dsr,dsr_inputs.csv,group_id,1e-12,dsr_outputs.csv,",
    "dsr,dsr_nonindependent_inputs.csv,group_id,1e-12,dsr_nonindependent_outputs.csv,",
    "mean,mean_inputs.csv,group_id,1e-9,mean_outputs.csv,",
    "quantile,quantile.csv,set_id row,0,quantile.csv,n_valid",
    "sii,sii_inputs.csv,group_id,1e-9,sii_outputs.csv,",
    "benchmark,benchmark.csv,id,0,benchmark.csv,outcome_ci95"
  })
  void writesWhatTheReferenceWrote(
      String method, String inputs, String key, double relative, String outputs, String firstResult)
      throws IOException {
    assumeTrue(Files.isDirectory(VECTORS), "skipped: no reference vectors at " + VECTORS);
    InputTable expected = CsvFiles.read(VECTORS.resolve(outputs), new Problems());
    Path bare = withoutResults(inputs, firstResult == null ? "" : firstResult);
    for (Path file : List.of(VECTORS.resolve(inputs), bare)) {
      Problems problems = new Problems();
      OutputTable written =
          StatsMethods.named(method)
              .orElseThrow()
              .run(List.of(CsvFiles.read(file, problems)), problems)
              .get(0);

      assertThat(problems.messages()).isEmpty();
      assertThat(written.name()).isEqualTo(outputs);
      compare(expected, written, List.of(key.split(" ")), relative);
    }
  }

  /** The same file with its columns turned around, without those from the first result on. */
  private Path withoutResults(String file, String firstResult) throws IOException {
    InputTable table = CsvFiles.read(VECTORS.resolve(file), new Problems());
    int results = table.columns().indexOf(firstResult);
    // In the file of quantiles the value is an input.
    List<String> columns =
        new ArrayList<>(results < 0 ? table.columns() : table.columns().subList(0, results));
    Collections.reverse(columns);
    OutputTable turned = new OutputTable(file, columns);
    table.rows().forEach(row -> turned.add(columns.stream().map(row::text).toList()));
    CsvFiles.write(turned, folder);
    return folder.resolve(file);
  }

  private static void compare(
      InputTable expected, OutputTable written, List<String> key, double relative) {
    assertThat(written.columns()).containsExactlyInAnyOrderElementsOf(expected.columns());
    assertThat(written.rows()).hasSameSizeAs(expected.rows());
    Map<String, Map<String, String>> byKey = new HashMap<>();
    for (List<String> cells : written.rows()) {
      Map<String, String> row = new LinkedHashMap<>();
      for (int i = 0; i < cells.size(); i++) {
        row.put(written.columns().get(i), cells.get(i));
      }
      byKey.put(keyOf(key, row), row);
    }
    Set<String> seen = new HashSet<>();
    for (InputRow row : expected.rows()) {
      Map<String, String> cells = new LinkedHashMap<>();
      expected.columns().forEach(column -> cells.put(column, row.text(column)));
      assertThat(seen.add(keyOf(key, cells))).isTrue();
      Map<String, String> own = byKey.getOrDefault(keyOf(key, cells), Map.of());
      for (String column : expected.columns()) {
        String what = keyOf(key, cells) + " " + column;
        double allowed = allowed(row, cells, column, relative);
        agree(what, own.getOrDefault(column, "no row"), row.text(column), allowed);
      }
    }
  }

  private static String keyOf(List<String> key, Map<String, String> row) {
    return String.join(" ", key.stream().map(column -> row.getOrDefault(column, "")).toList());
  }

  private static double allowed(
      InputRow row, Map<String, String> cells, String column, double relative) {
    if (column.startsWith("mc_")) {
      String prefix = column.substring(0, "mc_sii_".length());
      return SIMULATED * (row.number(prefix + "upper95") - row.number(prefix + "lower95"));
    }
    double number;
    try {
      number = row.number(column);
    } catch (BadCellException text) {
      return 0;
    }
    double size = cells.containsKey("multiplier") ? Math.abs(row.number("multiplier")) : 1;
    return Math.max(
        Math.abs(number) * (column.equals("stdev") ? RELATIVE : relative), 1e-12 * size);
  }

  private static void agree(String what, String actual, String expected, double allowed) {
    if (actual.equals(expected)) {
      return;
    }
    assertThat(actual).as("%s: %s, expected %s", what, actual, expected).isNotEmpty();
    assertThat(expected).as("%s: %s, expected none", what, actual).isNotEmpty();
    double difference;
    try {
      difference = Math.abs(Double.parseDouble(actual) - Double.parseDouble(expected));
    } catch (NumberFormatException e) {
      difference = Double.NaN;
    }
    assertThat(difference <= allowed).as("%s: %s, expected %s", what, actual, expected).isTrue();
  }
}
