package org.goldenthread.intake.plan;

import java.util.ArrayList;
import java.util.List;
import org.goldenthread.intake.model.Block;
import org.goldenthread.intake.model.Heading;
import org.goldenthread.intake.model.Line;
import org.goldenthread.intake.model.ListBlock;
import org.goldenthread.intake.model.Paragraph;
import org.goldenthread.intake.recognise.Bench;

/**
 * A paragraph, heading or list item of a document.
 *
 * @param marker of a list item ("-", "1."), empty for others
 * @param depth of a list item, 1 at the top; 0 for others
 * @param line 1-based line of the file
 */
record OutlineLine(Block block, String marker, int depth, String text, int line) {

  /** The document without its tables, furniture and what others read, line by line. */
  static List<OutlineLine> of(Bench bench) {
    List<OutlineLine> lines = new ArrayList<>();
    for (Block block : bench.document().blocks()) {
      if (bench.isClaimed(block) || bench.furniture().contains(block)) {
        continue;
      }
      if (block instanceof Heading h) {
        lines.add(new OutlineLine(block, "", 0, h.text(), h.line()));
      } else if (block instanceof Paragraph p) {
        lines.add(new OutlineLine(block, "", 0, flat(p.lines()), p.line()));
      } else if (block instanceof ListBlock list) {
        for (ListBlock.Item item : list.items()) {
          item(block, item, lines);
        }
      }
    }
    return lines;
  }

  /** A list item, and the items of a list inside it as lines of their own. */
  private static void item(Block block, ListBlock.Item item, List<OutlineLine> into) {
    List<Line> own = new ArrayList<>(item.lines());
    List<Line> below = own.stream().skip(1).filter(l -> l.kind() == Line.Kind.ITEM).toList();
    own.removeAll(below);
    into.add(new OutlineLine(block, item.marker(), item.depth(), flat(own), item.line()));
    for (Line line : below) {
      into.add(new OutlineLine(block, "", item.depth() + 1, line.text(), line.source()));
    }
  }

  private static String flat(List<Line> lines) {
    return String.join(" ", lines.stream().map(Line::text).toList()).strip();
  }

  boolean isItem() {
    return depth > 0 && !isMarked();
  }

  /** True for an item that carries a number or letter. */
  boolean isMarked() {
    return marker.matches(".*[\\p{L}\\p{N}].*");
  }

  /** The text with the number its list printed before it. */
  String withMarker() {
    return isMarked() ? marker + " " + text : text;
  }

  String firstWord() {
    return text.split("\\s+", 2)[0];
  }

  boolean isHeading(int longest) {
    return depth == 0
        && text.length() <= longest
        && !text.matches("(?s).*[.:;,]$")
        && Character.isUpperCase(text.codePointAt(0));
  }
}
