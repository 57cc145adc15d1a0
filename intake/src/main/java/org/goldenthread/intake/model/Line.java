package org.goldenthread.intake.model;

import java.util.List;

/**
 * One line of a paragraph or cell after the text rules: tags removed, entities decoded, white space
 * collapsed. Glyphs (bullets, arrows) stay in the text.
 *
 * @param depth nesting depth of a list item, 1 at the top; 0 for other lines
 * @param cells texts of the cells when the line is a row of a nested table, otherwise empty
 * @param source 1-based line of the file
 */
public record Line(List<Run> runs, Kind kind, int depth, List<String> cells, int source) {
  /** What the line was in the document. */
  public enum Kind {
    TEXT,
    ITEM,
    TABLE_ROW
  }

  public Line {
    runs = List.copyOf(runs);
    cells = List.copyOf(cells);
  }

  /** A plain line of text; {@code text} is trimmed and not empty. */
  public static Line of(String text, int source) {
    return new Line(List.of(new Run(text, false, false)), Kind.TEXT, 0, List.of(), source);
  }

  /** A row of a nested table; its text is the cells separated by {@code " | "}. */
  public static Line row(List<String> cells, int source) {
    String text = String.join(" | ", cells).strip();
    return new Line(
        List.of(new Run(text.isEmpty() ? "|" : text, false, false)),
        Kind.TABLE_ROW,
        0,
        cells,
        source);
  }

  public String text() {
    // asked for many times by every recogniser, and most lines are one run
    if (runs.size() == 1) {
      return runs.get(0).text();
    }
    StringBuilder text = new StringBuilder();
    for (Run run : runs) {
      text.append(run.text());
    }
    return text.toString();
  }

  /** True when every run is bold. */
  public boolean isBold() {
    return runs.stream().allMatch(Run::bold);
  }
}
