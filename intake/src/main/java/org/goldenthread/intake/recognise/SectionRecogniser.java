package org.goldenthread.intake.recognise;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.goldenthread.intake.draft.SectionDraft;
import org.goldenthread.intake.model.Block;
import org.goldenthread.intake.model.Document;
import org.goldenthread.intake.model.Heading;
import org.goldenthread.intake.model.Paragraph;
import org.goldenthread.intake.model.Table;
import org.goldenthread.intake.table.StitchedTable;
import org.jspecify.annotations.Nullable;

/**
 * Keeps whole what nobody else read: agenda, minutes, reports, improvement plan, glossary, and any
 * other narrative, so that no text is lost. A table that has a known header but that nobody could
 * read is also told as a warning.
 */
public final class SectionRecogniser implements Recogniser {
  private static final Pattern PRESENT = Pattern.compile("(?i)^(?:present|attendees)\\s*[:\\-].*");
  private static final Pattern MINUTE =
      Pattern.compile("^[A-Z]{0,2}\\d{1,4}[.:]?\\s+[A-Z][A-Z' ,’\\-–(0-9].{2,}");
  private static final Pattern REPORT = Pattern.compile("(?i).*\\breport to\\b.*");

  @Override
  public void read(Bench bench) {
    Run run = new Run(bench);
    for (Block block : bench.document().blocks()) {
      if (bench.isClaimed(block) && !bench.isKept(block)) {
        run.close();
        run.kind = "narrative";
      } else if (!bench.furniture().contains(block)) {
        run.take(block);
      }
    }
    run.close();
    if (!bench.drafts().papers().meetings().isEmpty()) {
      bench.kind("meeting-papers");
    }
    warnOfUnreadTables(bench);
  }

  private static void warnOfUnreadTables(Bench bench) {
    for (StitchedTable table : bench.tables()) {
      if (!bench.isClaimed(table)) {
        String columns =
            table.header().columns().stream()
                .map(c -> c.header())
                .filter(h -> !h.isEmpty())
                .collect(Collectors.joining(", "));
        bench.warn(
            table.line(), "A table was not read further; its text is kept. Columns: " + columns);
      }
    }
  }

  /** The section being gathered. */
  private static final class Run {
    private final Bench bench;
    private final List<Block> blocks = new ArrayList<>();
    private String kind = "narrative";

    Run(Bench bench) {
      this.bench = bench;
    }

    void take(Block block) {
      String opening = bench.opening(block);
      if (opening != null) {
        close();
        kind = opening;
      }
      if (opening != null && !kind.equals("narrative")) {
        blocks.add(block);
        return;
      }
      String next = kindStarting(block, kind);
      if (next != null
          && !(next.equals(kind) && (kind.equals("minutes") || kind.equals("agenda")))) {
        List<Block> head = headingsAtEnd(next);
        close();
        blocks.addAll(head);
        kind = next;
      } else if (next == null && kind.equals("narrative") && startsChapter(block)) {
        close();
      }
      blocks.add(block);
    }

    private boolean startsChapter(Block block) {
      return block instanceof Heading h && h.level() <= 2 && blocks.size() > 1;
    }

    /** Headings just before minutes or a report belong to it. */
    private List<Block> headingsAtEnd(String next) {
      List<Block> head = new ArrayList<>();
      while ((next.equals("minutes") || next.equals("agenda"))
          && !blocks.isEmpty()
          && isTitle(blocks.get(blocks.size() - 1))) {
        head.add(0, blocks.remove(blocks.size() - 1));
      }
      return head;
    }

    private static boolean isTitle(Block block) {
      return Document.isHeadingLike(block) && !MINUTE.matcher(block.text()).lookingAt();
    }

    void close() {
      if (!blocks.isEmpty()) {
        OpenAndExempt.pieces(blocks, bench.drafts().papers()).forEach(this::add);
        if (!kind.equals("narrative") && !kind.equals("strategy")) {
          bench.kind("meeting-papers");
        }
        blocks.clear();
      }
    }

    /** Exempt lines are a section of their own, so that the others can be shown without them. */
    private void add(OpenAndExempt.Piece piece) {
      bench
          .drafts()
          .sections()
          .add(
              new SectionDraft(
                  bench.drafts().sections().size() + 1,
                  kind,
                  heading(piece.blocks()),
                  piece.text(),
                  bench.place(piece.first()),
                  piece.last()));
    }

    private static @Nullable String heading(List<Block> blocks) {
      for (Block block : blocks) {
        if (Document.isHeadingLike(block)) {
          return block.text().replace('\n', ' ');
        }
      }
      return null;
    }
  }

  /** The kind of section that a block starts, or null when it goes on with the one before. */
  private static @Nullable String kindStarting(Block block, String current) {
    String text = block.text();
    if (block instanceof Table table) {
      return tableKind(table);
    }
    if (block instanceof Paragraph && PRESENT.matcher(text).lookingAt()) {
      return "minutes";
    }
    if (!Document.isHeadingLike(block)) {
      return null;
    }
    String letters = text.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
    if (letters.equals("glossary") || letters.equals("abbreviations")) {
      return "glossary";
    }
    if (REPORT.matcher(text).matches() && text.length() < 120) {
      return "report";
    }
    boolean minutes = letters.startsWith("minutesof") || MINUTE.matcher(text).matches();
    return minutes && !current.equals("agenda") && !current.equals("report") ? "minutes" : null;
  }

  private static @Nullable String tableKind(Table table) {
    String text = table.text().toLowerCase(Locale.ROOT);
    String first = table.rows().get(0).text().toLowerCase(Locale.ROOT);
    boolean quadrants =
        table.width() == 2
            && text.contains("overdue")
            && text.contains("risks")
            && first.contains("completed");
    return quadrants ? "improvement-plan" : null;
  }
}
