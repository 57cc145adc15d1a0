package org.goldenthread.intake.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.goldenthread.intake.model.Cell;
import org.goldenthread.intake.model.Line;
import org.goldenthread.intake.model.Run;

/**
 * Joins the halves of a cell that a page break cut: by a space when the sentence goes on, by a line
 * break when a new paragraph, series line or bullet begins.
 */
public final class CellJoin {
  private static final Set<String> GOES_ON =
      Set.of(
          "a",
          "an",
          "and",
          "as",
          "at",
          "by",
          "for",
          "from",
          "in",
          "including",
          "into",
          "is",
          "of",
          "on",
          "or",
          "our",
          "plan",
          "actual",
          "than",
          "that",
          "the",
          "their",
          "this",
          "to",
          "was",
          "were",
          "which",
          "will",
          "with");
  private static final String BULLETS = "•○●▪◦";

  private CellJoin() {}

  /** The cell that both halves make; either may be empty. */
  public static Cell join(Cell before, Cell after) {
    return joinAll(List.of(before, after));
  }

  /** The cell that all pieces make, empty ones left out. */
  public static Cell joinAll(List<Cell> pieces) {
    List<Line> lines = new ArrayList<>();
    int first = pieces.isEmpty() ? 1 : pieces.get(0).line();
    for (Cell piece : pieces) {
      if (piece.isEmpty()) {
        continue;
      }
      int last = lines.size() - 1;
      if (last < 0) {
        first = piece.line();
        lines.addAll(piece.lines());
      } else if (goesOn(lines.get(last), piece.lines().get(0))) {
        lines.set(last, joined(lines.get(last), piece.lines().get(0)));
        lines.addAll(piece.lines().subList(1, piece.lines().size()));
      } else {
        lines.addAll(piece.lines());
      }
    }
    return new Cell(lines, first);
  }

  private static Line joined(Line last, Line next) {
    List<Run> runs = new ArrayList<>(last.runs());
    Run first = next.runs().get(0);
    runs.add(new Run(" " + first.text(), first.bold(), first.italic()));
    runs.addAll(next.runs().subList(1, next.runs().size()));
    return new Line(runs, last.kind(), last.depth(), List.of(), last.source());
  }

  private static boolean goesOn(Line last, Line next) {
    if (last.kind() == Line.Kind.TABLE_ROW
        || next.kind() != Line.Kind.TEXT
        || BULLETS.indexOf(next.text().charAt(0)) >= 0) {
      return false;
    }
    String before = last.text();
    char end = before.charAt(before.length() - 1);
    char start = next.text().charAt(0);
    if (Character.isLowerCase(start) || start == '=' || start == ')' || end == ',' || end == '-') {
      return true;
    }
    if (".!?:;".indexOf(end) >= 0) {
      return false;
    }
    String word = before.substring(before.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
    if (GOES_ON.contains(word) || before.lastIndexOf('(') > before.lastIndexOf(')')) {
      return true;
    }
    boolean series = Character.isDigit(end) || end == '%' || end == ')';
    return !series && last.text().indexOf(' ') > 0 && Character.isLetterOrDigit(start);
  }
}
