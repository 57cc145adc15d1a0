package org.goldenthread.app.cli.stats;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One file as read.
 *
 * @param name the file's name, without its folder
 * @param columns the names in the header row, in that order
 */
public record InputTable(String name, List<String> columns, List<InputRow> rows) {

  public InputTable {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
  }

  /** Whether there is a column of this name. */
  public boolean has(String column) {
    return columns.contains(column);
  }

  /** Refuses the file when it lacks a column. */
  public void require(String... needed) {
    List<String> missing = new ArrayList<>();
    for (String column : needed) {
      if (!has(column)) {
        missing.add(column);
      }
    }
    if (!missing.isEmpty()) {
      throw new RefusedFileException(
          name
              + ":1: there is no column "
              + String.join(", ", missing)
              + "; expected are "
              + String.join(", ", needed));
    }
  }

  /** The rows by what they hold in a column, in the order in which each first occurs. */
  public Map<String, List<InputRow>> groupedBy(String column) {
    Map<String, List<InputRow>> groups = new LinkedHashMap<>();
    for (InputRow row : rows) {
      groups.computeIfAbsent(row.text(column), unseen -> new ArrayList<>()).add(row);
    }
    return groups;
  }

  /** The columns that are none of those a method writes itself, in the file's order. */
  public List<String> columnsOtherThan(List<String> written) {
    return columns.stream().filter(column -> !written.contains(column)).toList();
  }
}
