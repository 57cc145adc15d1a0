package org.goldenthread.intake.model;

import java.util.List;
import java.util.stream.Collectors;

/** A table of at least one row, as it stands in the document. */
public record Table(List<Row> rows) implements Block {
  public Table {
    rows = List.copyOf(rows);
    if (rows.isEmpty()) {
      throw new IllegalArgumentException("rows must not be empty");
    }
  }

  @Override
  public int line() {
    return rows.get(0).line();
  }

  @Override
  public int lastLine() {
    return rows.get(rows.size() - 1).line();
  }

  /** Number of columns of the widest row. */
  public int width() {
    return rows.stream().mapToInt(r -> r.cells().size()).max().orElse(0);
  }

  @Override
  public String text() {
    return rows.stream().map(Row::text).collect(Collectors.joining("\n"));
  }
}
