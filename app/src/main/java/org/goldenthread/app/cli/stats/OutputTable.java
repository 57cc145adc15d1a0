package org.goldenthread.app.cli.stats;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** One file to be written. */
public final class OutputTable {
  private final String name;
  private final List<String> columns;
  private final List<List<String>> rows = new ArrayList<>();

  /**
   * A table without rows.
   *
   * @param name the file's name, without a folder
   */
  public OutputTable(String name, List<String> columns) {
    this.name = name;
    this.columns = List.copyOf(columns);
  }

  /** Adds a row; cells left out at its end stay empty. */
  public void add(List<String> cells) {
    if (cells.size() > columns.size()) {
      throw new IllegalArgumentException(
          "cells must be at most " + columns.size() + ", were " + cells.size());
    }
    String[] row = cells.toArray(new String[columns.size()]);
    Arrays.fill(row, cells.size(), row.length, "");
    rows.add(Arrays.asList(row));
  }

  public String name() {
    return name;
  }

  public List<String> columns() {
    return columns;
  }

  public List<List<String>> rows() {
    return List.copyOf(rows);
  }
}
