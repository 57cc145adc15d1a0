package org.goldenthread.intake.source;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.goldenthread.intake.model.Line;
import org.goldenthread.intake.model.ListBlock;
import org.goldenthread.intake.model.Run;

/**
 * A list typed or pasted into the rows of a sheet. Cells know no lists: how deep a line stands is
 * told by the spaces before its bullet, or by a bullet that the lines above it do not have.
 */
final class SheetList {
  /** The letter o with wide spaces is what a round bullet of the second level becomes. */
  private static final Pattern BULLET =
      Pattern.compile(
          "^([\\s\\u00a0]*)([•○●▪◦·‣\\uf0b7\\uf0a7]|[-–*](?=[\\s\\u00a0])|o(?=[\\s\\u00a0]{2}))[\\s\\u00a0]*");

  private record Level(int indent, String bullet) {}

  private final List<Level> levels = new ArrayList<>();
  private final List<ListBlock.Item> items = new ArrayList<>();

  /** True for a text that begins with a bullet and says something. */
  static boolean hasBullet(String text) {
    Matcher m = BULLET.matcher(text);
    return m.find() && m.end() < text.length();
  }

  /** Adds what a cell says; {@code lines} are its text and not empty. */
  void add(String text, List<Line> lines) {
    Matcher m = BULLET.matcher(text);
    String first = m.find() ? m.group(2) : "";
    int depth = depth(new Level(first.isEmpty() ? 0 : m.group(1).length(), first));
    for (Line line : lines) {
      Matcher own = BULLET.matcher(line.text());
      String bullet = line == lines.get(0) ? first : own.find() ? own.group(2) : "";
      Line plain = without(line, bullet.length());
      items.add(
          plain.runs().isEmpty()
              ? new ListBlock.Item("", depth, List.of(line))
              : new ListBlock.Item(bullet, depth, List.of(plain)));
    }
  }

  private int depth(Level level) {
    while (!levels.isEmpty() && levels.get(levels.size() - 1).indent > level.indent) {
      levels.remove(levels.size() - 1);
    }
    int known = levels.indexOf(level);
    if (known >= 0) {
      levels.subList(known + 1, levels.size()).clear();
    } else {
      levels.add(level);
    }
    return levels.size();
  }

  /** The line without its first characters and the space after them. */
  private static Line without(Line line, int characters) {
    List<Run> runs = new ArrayList<>();
    int left = characters;
    for (Run run : line.runs()) {
      int from = Math.min(left, run.text().length());
      left -= from;
      String rest = run.text().substring(from);
      rest = runs.isEmpty() && characters > 0 ? rest.stripLeading() : rest;
      if (!rest.isEmpty()) {
        runs.add(new Run(rest, run.bold(), run.italic()));
      }
    }
    return new Line(runs, Line.Kind.TEXT, 0, List.of(), line.source());
  }

  ListBlock block() {
    return new ListBlock(items);
  }
}
