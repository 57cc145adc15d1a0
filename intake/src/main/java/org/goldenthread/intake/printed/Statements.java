package org.goldenthread.intake.printed;

import java.util.ArrayList;
import java.util.List;
import org.goldenthread.intake.model.Cell;
import org.goldenthread.intake.model.Line;

/** The statements in a cell that lists several: one per paragraph, with the bullets under it. */
public final class Statements {
  /**
   * One statement.
   *
   * @param text its lines, bullets included, separated by LF
   * @param line 1-based line of the file
   */
  public record Statement(String text, int line) {}

  private Statements() {}

  /** The statements of a cell in printed order; rows of nested tables are left out. */
  public static List<Statement> of(Cell cell) {
    List<Line> lines = cell.lines().stream().filter(l -> l.kind() != Line.Kind.TABLE_ROW).toList();
    boolean allItems = lines.stream().allMatch(l -> l.kind() == Line.Kind.ITEM);
    List<Statement> statements = new ArrayList<>();
    for (Line line : lines) {
      boolean under = line.kind() == Line.Kind.ITEM && (!allItems || line.depth() > 1);
      if (under && !statements.isEmpty()) {
        Statement last = statements.remove(statements.size() - 1);
        statements.add(new Statement(last.text() + "\n" + line.text(), last.line()));
      } else {
        String text = allItems ? line.text().replaceFirst("^[•○●▪◦]\\s*", "") : line.text();
        statements.add(new Statement(text, line.source()));
      }
    }
    return statements.stream().flatMap(s -> runOn(s).stream()).toList();
  }

  /** A line may hold several statements that a conversion ran together. */
  private static List<Statement> runOn(Statement only) {
    String[] head = only.text().split("\n", 2);
    List<String> parts = new ArrayList<>(RunOnText.split(head[0]));
    if (head.length > 1) {
      parts.set(parts.size() - 1, parts.get(parts.size() - 1) + "\n" + head[1]);
    }
    return parts.stream().map(p -> new Statement(p, only.line())).toList();
  }
}
