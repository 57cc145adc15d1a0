package org.goldenthread.intake.papers;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.goldenthread.intake.model.Block;
import org.goldenthread.intake.model.Cell;

/**
 * A line of a paper as a reader sees it: a heading, a paragraph with its wrapped lines joined, an
 * item of a list, or a row of a table.
 *
 * @param text on one line; the cells of a row are separated by " | "
 * @param marker "1.", "(a)", "-" of an item; empty for anything else
 * @param lead bold words that begin a line whose rest is not bold; empty without any
 * @param heading true when it is marked as a heading or bold throughout
 * @param level of a marked heading, 1 to 6; 0 for anything else
 * @param depth of an item, 1 at the top; 0 for anything else
 * @param first true for the first line of its block or item
 * @param cells of a row; empty for anything else
 * @param block where it stands
 * @param line 1-based line of the file
 */
record PaperLine(
    String text,
    String marker,
    String lead,
    boolean heading,
    int level,
    int depth,
    boolean first,
    List<Cell> cells,
    Block block,
    int line) {
  private static final Pattern BULLET = Pattern.compile("[-*+•○▪●◦]?");

  PaperLine {
    cells = List.copyOf(cells);
  }

  static PaperLine row(List<Cell> cells, Block block, int line) {
    String text =
        cells.stream().map(Cell::flat).filter(t -> !t.isEmpty()).collect(Collectors.joining(" | "));
    return new PaperLine(text, "", "", false, 0, 0, true, cells, block, line);
  }

  /** How many cells of a row are not empty. */
  int filled() {
    int filled = 0;
    for (Cell cell : cells) {
      filled += cell.isEmpty() ? 0 : 1;
    }
    return filled;
  }

  boolean isRow() {
    return !cells.isEmpty();
  }

  boolean isItem() {
    return depth > 0;
  }

  /** True for an item that no number or letter marks. */
  boolean isBullet() {
    return isItem() && BULLET.matcher(marker).matches();
  }

  /** The text with the number or letter that marks it, as it stands in the paper. */
  String printed() {
    return BULLET.matcher(marker).matches() ? text : marker + " " + text;
  }

  /** The cell at a 0-based column of a row; empty beyond its end. */
  String cell(int column) {
    return column < cells.size() ? cells.get(column).flat() : "";
  }
}
