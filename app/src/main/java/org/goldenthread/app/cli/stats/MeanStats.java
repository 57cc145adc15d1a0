package org.goldenthread.app.cli.stats;

import java.util.ArrayList;
import java.util.List;
import org.goldenthread.scoring.statistics.NoResult;
import org.goldenthread.scoring.statistics.StudentMean;

/** Means of {@code x} by group. */
final class MeanStats extends GroupStats {

  @Override
  public String name() {
    return "mean";
  }

  @Override
  List<String> inputColumns() {
    return List.of("x");
  }

  @Override
  List<String> outputColumns(InputTable table) {
    List<String> columns = new ArrayList<>(List.of("value_sum", "value_count", "stdev"));
    columns.addAll(Limits.COLUMNS_OF_BOTH);
    return columns;
  }

  @Override
  List<String> cells(InputTable table, List<InputRow> group) {
    double[] values = group.stream().mapToDouble(row -> finite(row)).toArray();
    StudentMean.Result mean = StudentMean.STANDARD.estimate(values, Limits.BOTH);
    List<String> cells = new ArrayList<>();
    cells.add(Cells.numberOrMissing(mean.sum()));
    // The reference counts the missing ones too, and writes NaN for the limits of a single value.
    cells.add(Cells.number(mean.present() + mean.missing()));
    cells.add(Cells.numberOrMissing(mean.standardDeviation()));
    String missingLimit = mean.estimate().reason() == NoResult.ONE_VALUE ? "NaN" : "";
    cells.addAll(
        Limits.cells(
            mean.estimate(), Limits.BOTH, missingLimit, "mean", "Student's t-distribution"));
    return cells;
  }

  private static double finite(InputRow row) {
    double value = row.number("x");
    if (Double.isInfinite(value)) {
      throw row.refuse("x", "a finite number");
    }
    return value;
  }
}
