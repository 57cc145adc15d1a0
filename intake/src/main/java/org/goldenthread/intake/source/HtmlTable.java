package org.goldenthread.intake.source;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.goldenthread.intake.model.Cell;
import org.goldenthread.intake.model.Line;
import org.goldenthread.intake.model.Table;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Lays the cells of an HTML table out in its columns; merged ones are made plain as in Word. */
final class HtmlTable {
  private static final int MOST_ACROSS = 60;
  private static final int MOST_DOWN = 1_000;

  /** A plan is not as wide; cells further right stand in their own row only. */
  private static final int LAST_MERGED = 500;

  private final Function<Element, List<Line>> lines;
  private final ToIntFunction<Element> lineOf;
  private final TableGrid grid;
  private final Budget budget;
  private final Map<Integer, Integer> covered = new HashMap<>();

  private HtmlTable(
      Function<Element, List<Line>> lines,
      ToIntFunction<Element> lineOf,
      TableGrid grid,
      Budget budget) {
    this.budget = budget;
    this.lines = lines;
    this.lineOf = lineOf;
    this.grid = grid;
  }

  /**
   * The table without the tables inside it, or null when no cell of it holds a text.
   *
   * @param lines gives the text of a cell
   * @param lineOf gives the line of a row or cell
   * @param grid an empty one
   * @param budget counts rows and cells
   */
  static @Nullable Table read(
      Element table,
      Function<Element, List<Line>> lines,
      ToIntFunction<Element> lineOf,
      TableGrid grid,
      Budget budget) {
    HtmlTable reader = new HtmlTable(lines, lineOf, grid, budget);
    for (Element row : table.select("tr")) {
      if (row.closest("table") == table) {
        reader.row(row);
      }
    }
    return grid.ragged();
  }

  private void row(Element row) {
    int line = lineOf.applyAsInt(row);
    budget.row(line);
    grid.row(line);
    Map<Integer, Integer> begun = new HashMap<>();
    int column = 0;
    for (Element each : row.children()) {
      budget.cell(line);
      while (covered.containsKey(column)) {
        column++;
      }
      int across = span(each, "colspan", MOST_ACROSS);
      int down = column < LAST_MERGED ? span(each, "rowspan", MOST_DOWN) : 1;
      Cell cell = new Cell(lines.apply(each), lineOf.applyAsInt(each), HtmlColour.of(each));
      grid.put(column, cell, down, across);
      for (int i = 0; i < across && down > 1; i++) {
        begun.put(column + i, down - 1);
      }
      column += across;
    }
    covered.replaceAll((c, rows) -> rows - 1);
    covered.values().removeIf(rows -> rows == 0);
    covered.putAll(begun);
  }

  /** How many columns or rows a cell covers; 0 means all that are left. */
  private static int span(Element cell, String attribute, int most) {
    String value = cell.attr(attribute).strip();
    if (!value.matches("[0-9]{1,5}")) {
      return 1;
    }
    int span = Integer.parseInt(value);
    return span == 0 && attribute.equals("rowspan") ? most : Math.max(1, Math.min(most, span));
  }
}
