package org.goldenthread.intake.model;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A cell of a table: its lines after the text rules. Rows of a nested table are lines of kind
 * {@link Line.Kind#TABLE_ROW}.
 *
 * @param line 1-based line of the file where the cell begins
 * @param fill colour of its ground, given by hand or by a rule; null when it has none
 */
public record Cell(List<Line> lines, int line, @Nullable Fill fill) {
  public Cell {
    lines = List.copyOf(lines);
  }

  /** A cell without a colour. */
  public Cell(List<Line> lines, int line) {
    this(lines, line, null);
  }

  public static Cell empty(int line) {
    return new Cell(List.of(), line);
  }

  /** A cell of one plain line, or empty when {@code text} is blank. */
  public static Cell of(String text, int line) {
    String stripped = text.strip();
    return stripped.isEmpty() ? empty(line) : new Cell(List.of(Line.of(stripped, line)), line);
  }

  public boolean isEmpty() {
    return lines.isEmpty();
  }

  /** The lines separated by LF; empty when the cell is. */
  public String text() {
    return joined("\n");
  }

  /** The text on one line. */
  public String flat() {
    return joined(" ");
  }

  private String joined(String between) {
    if (lines.size() <= 1) {
      return lines.isEmpty() ? "" : lines.get(0).text();
    }
    StringBuilder text = new StringBuilder(lines.get(0).text());
    for (Line line : lines.subList(1, lines.size())) {
      text.append(between).append(line.text());
    }
    return text.toString();
  }

  /** Rows of nested tables, in order; empty when there is none. */
  public List<List<String>> nestedRows() {
    List<List<String>> rows = new ArrayList<>();
    for (Line each : lines) {
      if (each.kind() == Line.Kind.TABLE_ROW) {
        rows.add(each.cells());
      }
    }
    return rows;
  }
}
