package org.goldenthread.app.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A long printed text made readable: a headline for the table, and the whole as paragraphs and
 * lists. The words are the document's own; only bullet glyphs become lists.
 *
 * @param headline the first sentence that is no row of a table, 160 characters at most, cut at a
 *     word with "…" when longer
 * @param words number of words of the whole text
 * @param blocks the whole text in order
 */
public record LongText(String headline, int words, List<Block> blocks) {

  /** Longest headline, in characters. */
  public static final int HEADLINE = 160;

  /** What parts the cells of a table that stood inside the text. */
  private static final String TABLE_CELL = " | ";

  private static final Pattern BULLET = Pattern.compile("^[•○●▪◦–-]\\s+(.*)$");
  private static final Pattern SENTENCE =
      Pattern.compile("^(.+?[.!?])(?=\\s+[\\p{Lu}\\d•↑↓→])", Pattern.DOTALL);

  public LongText {
    blocks = List.copyOf(blocks);
  }

  /**
   * A paragraph or a list.
   *
   * @param list true when the lines are bullets
   * @param lines one paragraph, or one line for each bullet
   */
  public record Block(boolean list, List<String> lines) {
    public Block {
      lines = List.copyOf(lines);
    }
  }

  /** Reads a text whose lines are parted by LF; a line that begins with a bullet glyph is one. */
  public static LongText of(String text) {
    List<Block> blocks = new ArrayList<>();
    List<String> bullets = new ArrayList<>();
    for (String line : text.strip().split("\n+")) {
      Matcher bullet = BULLET.matcher(line.strip());
      if (bullet.matches()) {
        bullets.add(bullet.group(1));
      } else if (!line.isBlank()) {
        endList(bullets, blocks);
        blocks.add(new Block(false, List.of(line.strip())));
      }
    }
    endList(bullets, blocks);
    int words = text.isBlank() ? 0 : text.strip().split("\\s+").length;
    return new LongText(headline(blocks), words, blocks);
  }

  /** True when the headline does not say it all. */
  public boolean longer() {
    return blocks.size() > 1
        || blocks.stream().anyMatch(block -> !block.lines().equals(List.of(headline)));
  }

  private static void endList(List<String> bullets, List<Block> blocks) {
    if (!bullets.isEmpty()) {
      blocks.add(new Block(true, bullets));
      bullets.clear();
    }
  }

  private static String headline(List<Block> blocks) {
    if (blocks.isEmpty()) {
      return "";
    }
    List<String> lines = blocks.stream().flatMap(block -> block.lines().stream()).toList();
    String first =
        lines.stream().filter(line -> !line.contains(TABLE_CELL)).findFirst().orElse(lines.get(0));
    Matcher sentence = SENTENCE.matcher(first);
    String whole = sentence.find() ? sentence.group(1) : first;
    if (whole.length() <= HEADLINE) {
      return whole;
    }
    int cut = whole.lastIndexOf(' ', HEADLINE - 1);
    return whole.substring(0, cut < 1 ? HEADLINE - 1 : cut) + "…";
  }
}
