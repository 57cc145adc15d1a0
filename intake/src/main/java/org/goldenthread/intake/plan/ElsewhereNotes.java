package org.goldenthread.intake.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.goldenthread.intake.model.Block;
import org.goldenthread.intake.model.Cell;
import org.goldenthread.intake.model.Paragraph;
import org.goldenthread.intake.recognise.Bench;

/**
 * Paragraphs that say that a part of the plan is reported elsewhere: the part becomes an item
 * without a status, with the board that reports on it as named.
 */
final class ElsewhereNotes {
  private static final Pattern NOTE =
      Pattern.compile(
          "\\b((?i:theme|outcome|priority|objective|aim|goal|commitment|aspiration))\\s+"
              + "([A-Za-z]{0,3}\\d{1,2})\\s*[-–—:,]*\\s*"
              + "(?:[“\"‘'](.+?)[”\"’']|(.*?))\\s+"
              + "(?:has|have|is|was|will)\\b[^.]*?\\b(?:excluded|not (?:included|reported)|omitted"
              + "|reported (?:elsewhere|separately|through|by|to)|governed|overseen|managed)\\b",
          Pattern.DOTALL);
  private static final Pattern THROUGH =
      Pattern.compile(
          "\\b(?:managed|reported|overseen|monitored|governed|led)\\s+(?:through|by|to|within)\\s+"
              + "(?:the\\s+)?(.+?)(?=\\s+with\\b|\\s+which\\b|\\s+and\\b|[,.;]|$)");
  private static final Pattern BOARD =
      Pattern.compile(
          "\\b((?:\\p{Lu}[\\p{L}’'&-]+\\s+(?:(?:and|of|for)\\s+)?){1,7}(?:Board|Committee|Partnership|Panel))\\b");

  private ElsewhereNotes() {}

  static void read(Bench bench, PlanTree tree) {
    if (tree.isEmpty()) {
      return;
    }
    List<Block> blocks = bench.document().blocks();
    for (int i = 0; i < blocks.size(); i++) {
      if (blocks.get(i) instanceof Paragraph note && !bench.isClaimed(note)) {
        Matcher m = NOTE.matcher(note.text().replace('\n', ' '));
        String level = m.find() ? LevelNames.capital(m.group(1)) : "";
        if (isKnownLevel(tree, level) && tree.find(level, m.group(2)).isEmpty()) {
          add(bench, tree, level, m, blocks, i);
        }
      }
    }
  }

  /**
   * Moves each part that is reported elsewhere to its place among its siblings, for its note may
   * stand anywhere. Only where all of them are numbered.
   */
  static void putInOrder(List<PlanItem> ordered) {
    List<PlanItem> moved = ordered.stream().filter(PlanItem::isReportedElsewhere).toList();
    for (PlanItem item : moved) {
      List<PlanItem> siblings =
          ordered.stream()
              .filter(i -> i != item && i.parent == item.parent && i.level.equals(item.level))
              .toList();
      if (number(item) >= 0 && siblings.stream().allMatch(s -> number(s) >= 0)) {
        ordered.remove(item);
        int at = ordered.size();
        for (PlanItem sibling : siblings) {
          at = number(sibling) > number(item) ? Math.min(at, ordered.indexOf(sibling)) : at;
        }
        ordered.add(at, item);
      }
    }
  }

  private static int number(PlanItem item) {
    String ref = String.valueOf(item.ref);
    return ref.matches("\\d{1,4}") ? Integer.parseInt(ref) : -1;
  }

  private static boolean isKnownLevel(PlanTree tree, String level) {
    return tree.items().stream().anyMatch(i -> i.level.equals(level));
  }

  private static void add(
      Bench bench, PlanTree tree, String level, Matcher m, List<Block> blocks, int at) {
    Block note = blocks.get(at);
    int line = note.line();
    String quoted = m.group(3) != null ? m.group(3) : m.group(4);
    PlanItem item = tree.add(null, level, m.group(2), Cell.of(quoted.strip(), line), line);
    item.reportedElsewhere();
    List<String> texts = new ArrayList<>();
    texts.add(note.text());
    bench.claim(note);
    Matcher through = THROUGH.matcher(note.text().replace('\n', ' '));
    String printed = through.find() ? through.group(1).strip() : "";
    if (at + 1 < blocks.size() && blocks.get(at + 1) instanceof Paragraph next) {
      String board = spelledOut(printed, next.text());
      if (!board.isEmpty()) {
        texts.add(next.text());
        bench.claim(next);
        printed = board;
      }
    }
    if (!printed.isEmpty()) {
      item.board(printed);
    }
    item.note(texts.stream().collect(Collectors.joining(" ")).replace('\n', ' '));
  }

  /** The board whose initials stand in the text, as the next paragraph spells it out. */
  private static String spelledOut(String text, String next) {
    Matcher m = BOARD.matcher(next);
    while (m.find()) {
      String initials =
          m.group(1).replaceAll("\\b(?:and|of|for)\\b", "").replaceAll("[^\\p{Lu}]", "");
      for (String word : text.split("[^\\p{L}]+")) {
        if (word.length() >= 3 && initials.endsWith(word)) {
          return m.group(1).replaceFirst("^The\\s+", "");
        }
      }
    }
    return "";
  }
}
