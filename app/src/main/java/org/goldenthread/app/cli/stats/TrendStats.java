package org.goldenthread.app.cli.stats;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.goldenthread.scoring.Period;
import org.goldenthread.scoring.trend.ProportionTrend;
import org.goldenthread.scoring.trend.Trend;
import org.goldenthread.scoring.trend.TrendPoint;
import org.goldenthread.scoring.trend.WeightedTrend;

/**
 * Recent trends from a table of yearly points and a table of series that says method and polarity.
 * A proportion goes by {@code numerator} and {@code denominator}, a rate by {@code value}, {@code
 * lower95} and {@code upper95}.
 */
final class TrendStats implements StatsMethod {

  @Override
  public String name() {
    return "trend";
  }

  @Override
  public List<OutputTable> run(List<InputTable> inputs, Problems problems) {
    List<InputTable> points = inputs.stream().filter(table -> table.has("year")).toList();
    List<InputTable> series = inputs.stream().filter(table -> !table.has("year")).toList();
    if (points.isEmpty() || series.isEmpty()) {
      throw new RefusedFileException(
          "a trend needs two files; give one of series with the columns series_id, method and"
              + " polarity, and one of points with series_id and year");
    }
    points.forEach(table -> table.require("series_id", "year"));
    series.forEach(table -> table.require("series_id", "method"));
    Map<String, List<InputRow>> rows = new HashMap<>();
    for (InputTable table : points) {
      table
          .groupedBy("series_id")
          .forEach((id, own) -> rows.computeIfAbsent(id, n -> new ArrayList<>()).addAll(own));
    }
    List<OutputTable> outputs = new ArrayList<>();
    series.forEach(table -> outputs.add(markers(table, rows, problems)));
    points.forEach(table -> outputs.add(copy(table)));
    return outputs;
  }

  private static OutputTable markers(
      InputTable table, Map<String, List<InputRow>> points, Problems problems) {
    Layout layout = TrendCells.LAYOUT;
    OutputTable output = new OutputTable(table.name(), layout.columns(table));
    for (InputRow row : table.rows()) {
      Map<String, String> cells = Map.of();
      try {
        cells = cells(row, points.getOrDefault(row.text("series_id"), List.of()));
      } catch (BadCellException bad) {
        problems.add(bad);
      }
      output.add(layout.cells(table, row, cells));
    }
    return output;
  }

  private static Map<String, String> cells(InputRow series, List<InputRow> rows) {
    boolean proportion =
        switch (series.text("method")) {
          case "proportion" -> true;
          case "rate" -> false;
          default -> throw series.refuse("method", "proportion or rate");
        };
    String polarity = series.text("polarity");
    if (!List.of("high_is_good", "low_is_good", "no_judgement", "").contains(polarity)) {
      throw series.refuse("polarity", "high_is_good, low_is_good or no_judgement");
    }
    List<TrendPoint> points =
        rows.stream()
            .map(row -> proportion ? ofCounts(row) : ofValue(row))
            .sorted(Comparator.comparing(TrendPoint::period))
            .toList();
    Trend trend =
        proportion
            ? ProportionTrend.STANDARD.assess(points)
            : WeightedTrend.STANDARD.assess(points);
    return TrendCells.of(trend, proportion, polarity, points.size());
  }

  private static TrendPoint ofCounts(InputRow row) {
    double numerator = row.notNegative("numerator");
    double denominator = row.positive("denominator");
    if (numerator > denominator) {
      throw row.refuse("numerator", "at most the denominator");
    }
    return TrendPoint.ofCounts(year(row), numerator, denominator);
  }

  private static TrendPoint ofValue(InputRow row) {
    double lower = row.number("lower95");
    double upper = row.number("upper95");
    if (lower > upper) {
      throw row.refuse("lower95", "at most upper95");
    }
    return TrendPoint.ofValue(year(row), row.number("value"), lower, upper);
  }

  private static Period year(InputRow row) {
    return Period.calendarYear(row.whole("year", 1000, 9999));
  }

  /** The points are all input: they are written as they are, beside the markers. */
  private static OutputTable copy(InputTable table) {
    OutputTable output = new OutputTable(table.name(), table.columns());
    for (InputRow row : table.rows()) {
      output.add(table.columns().stream().map(row::text).toList());
    }
    return output;
  }
}
