package org.goldenthread.intake.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.goldenthread.intake.model.Block;
import org.goldenthread.intake.model.Cell;
import org.goldenthread.intake.model.Row;
import org.goldenthread.intake.model.Table;
import org.goldenthread.intake.recognise.Bench;
import org.jspecify.annotations.Nullable;

/**
 * Lists of items by outcome, in a table of two columns: the outcome with its abbreviation ("Be
 * Healthy (BH)") and a numbered list. The items carry the abbreviation and their number (BH1), as
 * the pages of the plan then name them.
 */
final class CodedLists {
  private static final Pattern OUTCOME =
      Pattern.compile("^(.{3,80}?)\\s*\\(([A-Z][A-Za-z]{0,4})\\)$");
  private static final Pattern MARKED =
      Pattern.compile(
          "(?:linked to|part of|belong(?:s|ing)? to)\\s+(?:an?\\s+|the\\s+)?(.{3,60}?)\\s+(?:is|are)\\s+marked\\s+with\\s+(?:an?\\s+)?(?:\\*|asterisk)",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern STARRED_WORDS =
      Pattern.compile("((?:\\p{Lu}[\\p{L}-]*\\s+)*\\p{L}[\\p{L}-]*)\\*(?=.)");

  private CodedLists() {}

  static void read(Bench bench, PlanTree tree) {
    String level = null;
    String mark = null;
    for (Block block : bench.document().blocks()) {
      if (block instanceof Table table) {
        if (!bench.isClaimed(block) && isList(table)) {
          list(tree, bench, table, level == null ? "Aspiration" : level, mark);
        }
      } else if (block.text().length() <= 120) {
        String named = LevelNames.inHeading(block.text());
        level = named == null ? level : named;
        Matcher m = MARKED.matcher(block.text());
        mark = m.find() ? m.group(1).strip() : mark;
      }
    }
  }

  private static boolean isList(Table table) {
    long lists = table.rows().stream().filter(r -> entry(r).isPresent()).count();
    long filled = table.rows().stream().filter(r -> r.filled() > 0).count();
    return lists >= 2 && lists * 2 > filled;
  }

  /** A row of the list: its outcome cell and its list cell, whichever comes first. */
  private record Entry(Matcher outcome, Cell list) {}

  private static Optional<Entry> entry(Row row) {
    List<Cell> filled = row.cells().stream().filter(c -> !c.isEmpty()).toList();
    if (filled.size() != 2) {
      return Optional.empty();
    }
    for (int i = 0; i < 2; i++) {
      Matcher m = OUTCOME.matcher(filled.get(i).flat().strip());
      Cell other = filled.get(1 - i);
      if (m.matches() && !NumberedText.split(other.flat()).isEmpty()) {
        return Optional.of(new Entry(m, other));
      }
    }
    return Optional.empty();
  }

  private static void list(
      PlanTree tree, Bench bench, Table table, String level, @Nullable String mark) {
    for (Row row : table.rows()) {
      entry(row).ifPresent(e -> outcome(tree, e, row.line(), level, mark));
    }
    bench.claim(table);
    bench.kind("plan");
  }

  private static void outcome(
      PlanTree tree, Entry entry, int line, String level, @Nullable String mark) {
    String code = entry.outcome().group(2);
    PlanItem outcome =
        tree.add(null, "Outcome", code, Cell.of(entry.outcome().group(1), line), line);
    for (NumberedText.Entry each : NumberedText.split(entry.list().flat())) {
      String printed = each.text();
      String text = printed.replace("*", "").strip();
      PlanItem item = tree.add(outcome, level, code + each.number(), Cell.of(text, line), line);
      if (!text.equals(printed)) {
        item.tag(mark == null ? "*" : mark);
        partlyMarked(printed).forEach(p -> item.note("marked * after: " + p));
      }
    }
  }

  /** Words inside the sentence that carry the mark, when it does not stand at the end. */
  private static List<String> partlyMarked(String printed) {
    List<String> words = new ArrayList<>();
    Matcher m = STARRED_WORDS.matcher(printed);
    while (m.find()) {
      words.add(m.group(1));
    }
    return words;
  }
}
