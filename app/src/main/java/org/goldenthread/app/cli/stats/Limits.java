package org.goldenthread.app.cli.stats;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.goldenthread.scoring.statistics.Confidence;
import org.goldenthread.scoring.statistics.Estimate;
import org.goldenthread.scoring.statistics.Interval;

/** The columns in which the reference writes a value, its limits and what they are. */
final class Limits {

  /** The levels that are given unless a file asks for another. */
  static final Confidence[] BOTH = {Confidence.C95, Confidence.C998};

  static final List<String> COLUMNS_OF_BOTH =
      List.of(
          "value",
          "lower95_0cl",
          "upper95_0cl",
          "lower99_8cl",
          "upper99_8cl",
          "confidence",
          "statistic",
          "method");

  static final List<String> COLUMNS_OF_ONE =
      List.of("value", "lowercl", "uppercl", "confidence", "statistic", "method");

  /** One text for a file's every row, however many there are. */
  private static final String LABEL_OF_BOTH = label(BOTH);

  private Limits() {}

  private static String label(Confidence[] levels) {
    return String.join(", ", Arrays.stream(levels).map(Confidence::label).toList());
  }

  /** The cells of those columns; missing limits take what stands for them in the reference. */
  static List<String> cells(
      Estimate estimate,
      Confidence[] levels,
      String missingLimit,
      String statistic,
      String method) {
    List<String> cells = new ArrayList<>();
    cells.add(Cells.numberOrMissing(estimate.value()));
    for (Confidence level : levels) {
      Interval interval = estimate.interval(level);
      cells.add(interval == null ? missingLimit : Cells.number(interval.lower()));
      cells.add(interval == null ? missingLimit : Cells.number(interval.upper()));
    }
    cells.add(levels == BOTH ? LABEL_OF_BOTH : label(levels));
    cells.add(statistic);
    cells.add(method);
    return cells;
  }

  /** The name of the file that holds the results of a file of inputs. */
  static String outputName(InputTable inputs) {
    String stem =
        inputs.name().endsWith(".csv")
            ? inputs.name().substring(0, inputs.name().length() - ".csv".length())
            : inputs.name();
    for (String ending : List.of("_inputs", "_outputs")) {
      if (stem.endsWith(ending)) {
        stem = stem.substring(0, stem.length() - ending.length());
      }
    }
    return stem + "_outputs.csv";
  }
}
