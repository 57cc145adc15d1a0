package org.goldenthread.app.cli.stats;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * XmR charts as the reference package makes them, from a table of points ({@code series_id}, {@code
 * date}, {@code y}) and, for directions, targets and baselines, a table of series.
 */
final class SpcStats implements StatsMethod {

  @Override
  public String name() {
    return "spc";
  }

  @Override
  public List<OutputTable> run(List<InputTable> inputs, Problems problems) {
    List<InputTable> points = inputs.stream().filter(table -> table.has("y")).toList();
    List<InputTable> settings = inputs.stream().filter(table -> !table.has("y")).toList();
    if (points.isEmpty()) {
      throw new RefusedFileException(
          "there is no file of points; give one with the columns series_id, date and y");
    }
    points.forEach(table -> table.require("series_id", "date", "y"));
    settings.forEach(table -> table.require("series_id"));
    Map<String, SpcSeries> made = new HashMap<>();
    List<OutputTable> outputs = new ArrayList<>();
    for (InputTable table : points) {
      outputs.add(points(table, rowsById(settings), made, problems));
    }
    for (InputTable table : settings) {
      outputs.add(series(table, made, problems));
    }
    return outputs;
  }

  private static Map<String, InputRow> rowsById(List<InputTable> settings) {
    Map<String, InputRow> rows = new HashMap<>();
    for (InputTable table : settings) {
      table.rows().forEach(row -> rows.putIfAbsent(row.text("series_id"), row));
    }
    return rows;
  }

  private static OutputTable points(
      InputTable table,
      Map<String, InputRow> settings,
      Map<String, SpcSeries> made,
      Problems problems) {
    Map<InputRow, Map<String, String>> cells = new IdentityHashMap<>();
    for (Map.Entry<String, List<InputRow>> group : table.groupedBy("series_id").entrySet()) {
      try {
        SpcSeries series = SpcSeries.of(settings.get(group.getKey()), group.getValue());
        made.put(group.getKey(), series);
        for (int i = 0; i < series.points().size(); i++) {
          cells.put(series.points().get(i), SpcPointCells.of(series, i));
        }
      } catch (BadCellException bad) {
        problems.add(bad);
      }
    }
    Layout layout = SpcPointCells.LAYOUT;
    OutputTable output = new OutputTable(table.name(), layout.columns(table));
    for (InputRow row : table.rows()) {
      output.add(layout.cells(table, row, cells.getOrDefault(row, Map.of())));
    }
    return output;
  }

  private static OutputTable series(
      InputTable table, Map<String, SpcSeries> made, Problems problems) {
    Layout layout = SpcSeriesCells.LAYOUT;
    OutputTable output = new OutputTable(table.name(), layout.columns(table));
    for (InputRow row : table.rows()) {
      SpcSeries series = made.get(row.text("series_id"));
      if (series == null) {
        problems.add(row.refuse("series_id", "a series that has points without a problem"));
      }
      output.add(layout.cells(table, row, series == null ? Map.of() : SpcSeriesCells.of(series)));
    }
    return output;
  }
}
