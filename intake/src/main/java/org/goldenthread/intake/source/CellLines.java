package org.goldenthread.intake.source;

import java.util.ArrayList;
import java.util.List;
import org.goldenthread.intake.model.Block;
import org.goldenthread.intake.model.Cell;
import org.goldenthread.intake.model.Heading;
import org.goldenthread.intake.model.Line;
import org.goldenthread.intake.model.ListBlock;
import org.goldenthread.intake.model.Paragraph;
import org.goldenthread.intake.model.Row;
import org.goldenthread.intake.model.Run;
import org.goldenthread.intake.model.Table;

/** What stands in a cell as lines: items keep their printed numbers, tables become rows. */
final class CellLines {
  private CellLines() {}

  static List<Line> of(List<Block> blocks) {
    List<Line> lines = new ArrayList<>();
    for (Block block : blocks) {
      if (block instanceof Paragraph paragraph) {
        lines.addAll(paragraph.lines());
      } else if (block instanceof Heading heading) {
        lines.add(Line.of(heading.text(), heading.line()));
      } else if (block instanceof ListBlock list) {
        list.items().forEach(i -> item(i, lines));
      } else if (block instanceof Table table) {
        for (Row row : table.rows()) {
          lines.add(Line.row(row.cells().stream().map(Cell::flat).toList(), row.line()));
        }
      }
    }
    return lines;
  }

  private static void item(ListBlock.Item item, List<Line> into) {
    Line first = item.lines().get(0);
    boolean bullet = item.marker().isEmpty() || item.marker().equals(WordNumbers.BULLET);
    if (bullet) {
      into.add(new Line(first.runs(), Line.Kind.ITEM, item.depth(), first.cells(), first.source()));
    } else {
      List<Run> runs = new ArrayList<>(first.runs());
      Run run = runs.get(0);
      runs.set(0, new Run(item.marker() + " " + run.text(), run.bold(), run.italic()));
      into.add(new Line(runs, Line.Kind.TEXT, 0, first.cells(), first.source()));
    }
    into.addAll(item.lines().subList(1, item.lines().size()));
  }
}
