package org.goldenthread.intake.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import org.goldenthread.intake.model.Cell;
import org.goldenthread.intake.model.Line;

/** A cell beside several items of one row. */
final class SharedCells {
  private SharedCells() {}

  /**
   * Gives a cell to the items: one paragraph with its bullets to each when there are as many as
   * items, else all of it to the first.
   */
  static void give(List<PlanItem> items, Cell cell, BiConsumer<PlanItem, Cell> into) {
    if (cell.isEmpty()) {
      return;
    }
    List<Cell> parts = paragraphs(cell);
    if (items.size() > 1 && parts.size() == items.size()) {
      for (int i = 0; i < items.size(); i++) {
        into.accept(items.get(i), parts.get(i));
      }
    } else {
      into.accept(items.get(0), cell);
    }
  }

  private static List<Cell> paragraphs(Cell cell) {
    List<Cell> parts = new ArrayList<>();
    List<Line> lines = new ArrayList<>();
    for (Line line : cell.lines()) {
      if (line.kind() == Line.Kind.TEXT && !lines.isEmpty()) {
        parts.add(new Cell(lines, lines.get(0).source()));
        lines.clear();
      }
      lines.add(line);
    }
    parts.add(new Cell(lines, lines.get(0).source()));
    return parts;
  }
}
