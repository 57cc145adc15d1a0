package org.goldenthread.intake.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.goldenthread.intake.model.Cell;
import org.goldenthread.intake.model.Line;
import org.jspecify.annotations.Nullable;

/** Splits a cell in which more than one item of a level stands, at their references. */
final class RefSplit {
  /**
   * A part of a cell.
   *
   * @param ref null for text that has no reference
   */
  record Part(@Nullable String ref, Cell text) {}

  private RefSplit() {}

  /**
   * The parts of a cell, at least one unless the cell is empty.
   *
   * @param ownRef reference from a cell of its own, which belongs to the first part
   * @param shape how references of the column are written; null when it has none
   */
  static List<Part> of(Cell cell, @Nullable String ownRef, LeadingReference.@Nullable Shape shape) {
    if (cell.isEmpty()) {
      return List.of();
    }
    if (ownRef != null || shape == null) {
      return List.of(new Part(ownRef == null ? null : trimmed(ownRef), cell));
    }
    List<Part> parts = new ArrayList<>();
    List<Line> lines = new ArrayList<>();
    String ref = null;
    for (Line line : cell.lines()) {
      Optional<LeadingReference> found =
          line.kind() == Line.Kind.TABLE_ROW ? Optional.empty() : shape.read(line.text());
      if (found.isPresent() && (lines.isEmpty() || follows(ref, found.get().ref()))) {
        add(parts, ref, lines, cell);
        ref = found.get().ref();
        lines.addAll(rest(found.get(), line));
      } else {
        lines.add(line);
      }
    }
    add(parts, ref, lines, cell);
    return runOn(parts, shape);
  }

  private static String trimmed(String ref) {
    return LeadingReference.of(ref).map(LeadingReference::ref).orElse(ref);
  }

  private static List<Line> rest(LeadingReference ref, Line line) {
    return ref.rest().isEmpty() ? List.of() : List.of(Line.of(ref.rest(), line.source()));
  }

  private static void add(List<Part> parts, @Nullable String ref, List<Line> lines, Cell cell) {
    if (ref != null || !lines.isEmpty()) {
      parts.add(new Part(ref, new Cell(lines, cell.line())));
      lines.clear();
    }
  }

  /** Only the next number starts an item inside a cell; "8. " in a sentence does not. */
  private static boolean follows(@Nullable String ref, String next) {
    if (ref == null) {
      return true;
    }
    boolean numbers = ref.matches("\\d+") && next.matches("\\d+");
    return numbers ? Integer.parseInt(next) == Integer.parseInt(ref) + 1 : !ref.equals(next);
  }

  /** "15. Fall in ... 16. Higher ..." on one line. */
  private static List<Part> runOn(List<Part> parts, LeadingReference.Shape shape) {
    Part last = parts.get(parts.size() - 1);
    if (shape != LeadingReference.Shape.NUMBERED || last.ref() == null) {
      return parts;
    }
    int next = Integer.parseInt(last.ref()) + 1;
    Pattern mark = Pattern.compile("(?<=[\\p{L})])\\s+" + next + "\\.\\s+(?=\\p{Lu})");
    List<Line> lines = last.text().lines();
    for (int i = 0; i < lines.size(); i++) {
      Matcher m = mark.matcher(lines.get(i).text());
      if (m.find()) {
        List<Line> before = new ArrayList<>(lines.subList(0, i));
        before.add(Line.of(lines.get(i).text().substring(0, m.start()), lines.get(i).source()));
        List<Line> after = new ArrayList<>();
        after.add(Line.of(lines.get(i).text().substring(m.end()), lines.get(i).source()));
        after.addAll(lines.subList(i + 1, lines.size()));
        List<Part> split = new ArrayList<>(parts.subList(0, parts.size() - 1));
        split.add(new Part(last.ref(), new Cell(before, last.text().line())));
        split.add(new Part(Integer.toString(next), new Cell(after, last.text().line())));
        return split;
      }
    }
    return parts;
  }
}
