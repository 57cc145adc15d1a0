package org.goldenthread.app.cli.stats;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.goldenthread.scoring.Polarity;
import org.goldenthread.scoring.statistics.BenchmarkInterval;
import org.goldenthread.scoring.statistics.BenchmarkOverlap;
import org.goldenthread.scoring.statistics.BenchmarkTwoLevels;
import org.goldenthread.scoring.statistics.ComparisonResult;

/** Comparisons of values and their limits with a benchmark, by every method. */
final class BenchmarkStats extends TableStats {
  private static final List<String> WRITTEN =
      List.of("outcome_ci95", "outcome_ci998", "outcome_two_level", "outcome_double_overlap");

  @Override
  public String name() {
    return "benchmark";
  }

  @Override
  OutputTable results(InputTable table, Problems problems) {
    table.require("value", "lower95", "upper95", "lower998", "upper998", "benchmark", "polarity");
    List<String> kept = table.columnsOtherThan(WRITTEN);
    List<String> columns = new ArrayList<>(kept);
    columns.addAll(WRITTEN);
    OutputTable output = new OutputTable(table.name(), columns);
    for (InputRow row : table.rows()) {
      List<String> cells = new ArrayList<>();
      kept.forEach(column -> cells.add(row.text(column)));
      try {
        cells.addAll(outcomes(row));
      } catch (BadCellException bad) {
        problems.add(bad);
      }
      output.add(cells);
    }
    return output;
  }

  private static List<String> outcomes(InputRow row) {
    Polarity polarity = polarity(row);
    double value = row.number("value");
    double lower = row.number("lower95");
    double upper = row.number("upper95");
    double lower998 = row.number("lower998");
    double upper998 = row.number("upper998");
    double benchmark = row.number("benchmark");
    return List.of(
        word(BenchmarkInterval.STANDARD.compare(polarity, value, lower, upper, benchmark)),
        word(BenchmarkInterval.STANDARD.compare(polarity, value, lower998, upper998, benchmark)),
        word(
            BenchmarkTwoLevels.STANDARD.compare(
                polarity, value, lower, upper, lower998, upper998, benchmark)),
        word(
            BenchmarkOverlap.STANDARD.compare(
                polarity,
                value,
                lower,
                upper,
                benchmark,
                row.number("benchmark_lower95"),
                row.number("benchmark_upper95"))));
  }

  private static Polarity polarity(InputRow row) {
    return switch (row.text("polarity")) {
      case "high_is_good" -> Polarity.HIGH;
      case "low_is_good" -> Polarity.LOW;
      case "no_judgement", "" -> Polarity.NEUTRAL;
      default -> throw row.refuse("polarity", "high_is_good, low_is_good or no_judgement");
    };
  }

  private static String word(ComparisonResult result) {
    return result.outcome().name().toLowerCase(Locale.ROOT);
  }
}
