package org.goldenthread.intake.source;

import java.util.List;
import java.util.regex.Pattern;
import org.goldenthread.intake.model.Line;
import org.goldenthread.intake.model.Run;

/** The text of a sheet's cell into lines by the text rules. */
final class CellText {
  /** A cell can hold no table; who needs one there sets its cells apart by bars. */
  private static final Pattern BAR = Pattern.compile("(?:^|\\s+)\\|(?:\\s+|$)");

  private static final Pattern NEW_LINE = Pattern.compile("\r\n|[\n\r]");

  private static final int FEWEST_CELLS = 3;

  private CellText() {}

  /**
   * The lines of a cell.
   *
   * @param line 1-based line of the document where all of them stand
   */
  static List<Line> lines(SheetCell cell, int line) {
    String text = cell.text();
    if (text.isEmpty()) {
      return List.of();
    }
    RichText rich = cell.rich();
    if (!rich.stretches().isEmpty() && !BAR.matcher(text).find()) {
      return rich(rich, cell.style().bold(), line);
    }
    boolean bold = cell.isBold();
    if (isPlain(text)) {
      return List.of(
          new Line(List.of(new Run(text, bold, false)), Line.Kind.TEXT, 0, List.of(), line));
    }
    LineSink sink = new LineSink(line);
    sink.open(bold, false);
    for (String part : NEW_LINE.split(text, -1)) {
      List<String> cells = List.of(BAR.split(part.strip(), -1));
      if (cells.size() >= FEWEST_CELLS) {
        sink.tableRow(cells.stream().map(String::strip).toList());
        continue;
      }
      sink.breakLine();
      sink.plain(part);
    }
    sink.close(bold, false);
    return List.copyOf(sink.lines());
  }

  private static List<Line> rich(RichText text, boolean cell, int line) {
    LineSink sink = new LineSink(line);
    for (RichText.Stretch stretch : text.stretches()) {
      boolean bold = RichText.isBold(stretch, cell);
      sink.open(bold, false);
      String[] parts = NEW_LINE.split(stretch.text(), -1);
      for (int i = 0; i < parts.length; i++) {
        if (i > 0) {
          sink.breakLine();
        }
        sink.plain(parts[i]);
      }
      sink.close(bold, false);
    }
    return List.copyOf(sink.lines());
  }

  /** True when nothing in a text is changed by the text rules: most texts are so. */
  private static boolean isPlain(String text) {
    boolean space = true;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean blank = c == ' ';
      if (blank && space || !blank && (c < ' ' || c == '|' || c > '~' && !Character.isLetter(c))) {
        return false;
      }
      space = blank;
    }
    return !space;
  }
}
