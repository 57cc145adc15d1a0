package org.goldenthread.app.cli.stats;

import java.util.ArrayList;
import java.util.List;

/** A method that makes one row of results from the rows of each {@code group_id}. */
abstract class GroupStats extends TableStats {

  /** The columns that a file must have besides {@code group_id}. */
  abstract List<String> inputColumns();

  /** The columns that are written after the group's own. */
  abstract List<String> outputColumns(InputTable table);

  /**
   * The cells of those columns for one group.
   *
   * @throws BadCellException when a row of the group cannot be used
   */
  abstract List<String> cells(InputTable table, List<InputRow> group);

  @Override
  final OutputTable results(InputTable table, Problems problems) {
    List<String> needed = new ArrayList<>(List.of("group_id"));
    needed.addAll(inputColumns());
    table.require(needed.toArray(String[]::new));
    List<String> labels =
        table.has("category") ? List.of("group_id", "category") : List.of("group_id");
    List<String> columns = new ArrayList<>(labels);
    columns.addAll(outputColumns(table));
    OutputTable output = new OutputTable(Limits.outputName(table), columns);
    for (List<InputRow> group : table.groupedBy("group_id").values()) {
      List<String> cells = new ArrayList<>();
      labels.forEach(column -> cells.add(group.get(0).text(column)));
      try {
        cells.addAll(cells(table, group));
      } catch (BadCellException bad) {
        problems.add(bad);
      }
      output.add(cells);
    }
    return output;
  }
}
