package org.goldenthread.app.cli.stats;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The columns of a table that is written: those of the layout in its order, then any others the
 * file has.
 *
 * @param kept columns copied from the file where it has them
 * @param written columns computed anew
 */
record Layout(List<String> kept, List<String> written) {

  /** The columns for a file; one that is kept but absent is left out. */
  List<String> columns(InputTable table) {
    List<String> columns = new ArrayList<>(kept.stream().filter(table::has).toList());
    columns.addAll(written);
    table.columnsOtherThan(columns).forEach(columns::add);
    return columns;
  }

  /** The cells of a row: computed ones, else as they are; a computed one left out is empty. */
  List<String> cells(InputTable table, InputRow row, Map<String, String> computed) {
    return columns(table).stream()
        .map(
            column ->
                written.contains(column) ? computed.getOrDefault(column, "") : row.text(column))
        .toList();
  }
}
