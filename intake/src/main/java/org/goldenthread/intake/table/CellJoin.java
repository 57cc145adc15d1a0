package org.goldenthread.intake.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.goldenthread.intake.model.Cell;
import org.goldenthread.intake.model.Fill;
import org.goldenthread.intake.model.Line;
import org.goldenthread.intake.model.Run;
import org.jspecify.annotations.Nullable;

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

  private static final int TAIL = 200;

  private CellJoin() {}

  /** The cell that both halves make; either may be empty. */
  public static Cell join(Cell before, Cell after) {
    return joinAll(List.of(before, after));
  }

  /** The cell that all pieces make, empty ones left out. */
  public static Cell joinAll(List<Cell> pieces) {
    if (pieces.size() == 1 && !pieces.get(0).isEmpty()) {
      Cell only = pieces.get(0);
      return new Cell(only.lines(), only.lines().get(0).source(), only.fill());
    }
    List<Line> lines = new ArrayList<>();
    List<Run> runs = new ArrayList<>();
    Line open = null;
    for (Cell piece : pieces) {
      for (int i = 0; i < piece.lines().size(); i++) {
        Line next = piece.lines().get(i);
        boolean joins = i == 0 && open != null && goesOn(open.kind(), tail(runs), next);
        if (!joins) {
          close(open, runs, lines);
          open = next;
        }
        append(runs, next, joins);
      }
    }
    close(open, runs, lines);
    Fill fill = pieces.stream().map(Cell::fill).filter(Objects::nonNull).findFirst().orElse(null);
    return new Cell(lines, open == null ? 1 : lines.get(0).source(), fill);
  }

  private static void append(List<Run> runs, Line next, boolean joins) {
    List<Run> more = next.runs();
    Run first = more.get(0);
    runs.add(joins ? new Run(" " + first.text(), first.bold(), first.italic()) : first);
    runs.addAll(more.subList(1, more.size()));
  }

  private static void close(@Nullable Line open, List<Run> runs, List<Line> lines) {
    if (open != null) {
      lines.add(new Line(runs, open.kind(), open.depth(), open.cells(), open.source()));
      runs.clear();
    }
  }

  /** The end of a line, long enough to tell whether its sentence goes on. */
  private static String tail(List<Run> runs) {
    StringBuilder tail = new StringBuilder();
    for (int i = runs.size() - 1; i >= 0 && tail.length() < TAIL; i--) {
      tail.insert(0, runs.get(i).text());
    }
    return tail.toString();
  }

  private static boolean goesOn(Line.Kind last, String before, Line next) {
    if (last == Line.Kind.TABLE_ROW
        || next.kind() != Line.Kind.TEXT
        || BULLETS.indexOf(next.text().charAt(0)) >= 0) {
      return false;
    }
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
    return !series && before.indexOf(' ') > 0 && Character.isLetterOrDigit(start);
  }
}
