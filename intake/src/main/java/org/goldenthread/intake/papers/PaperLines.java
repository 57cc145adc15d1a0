package org.goldenthread.intake.papers;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.goldenthread.intake.model.Block;
import org.goldenthread.intake.model.Document;
import org.goldenthread.intake.model.Heading;
import org.goldenthread.intake.model.Line;
import org.goldenthread.intake.model.ListBlock;
import org.goldenthread.intake.model.Paragraph;
import org.goldenthread.intake.model.Row;
import org.goldenthread.intake.model.Run;
import org.goldenthread.intake.model.Table;
import org.goldenthread.intake.recognise.Bench;

/** Makes the lines of papers out of the blocks of a document, without what every page repeats. */
final class PaperLines {
  /** A document with a longer line has its paragraphs on one line each. */
  private static final int WIDEST_PAGE = 130;

  private static final int NARROWEST_PAGE = 60;

  private static final int LONGEST_HEADING = 200;
  private static final Pattern BEGINS =
      Pattern.compile(
          "(?:[\\[(]?(?:\\d{1,2}|[a-z]|[ivx]{1,4})[\\]).]|[A-Z]{0,4}\\d{1,4}[./]\\d|\\d{1,4}[.:)]"
              + "|(?i:resolved|agreed|decision|recommended|action|present|apologies)\\b\\W?).*",
          Pattern.DOTALL);

  private final Bench bench;
  private final PageHeads pageHeads;
  private final int width;
  private final List<PaperLine> lines = new ArrayList<>();

  private PaperLines(Bench bench) {
    this.bench = bench;
    this.pageHeads = PageHeads.of(bench.document());
    this.width = width(bench.document());
  }

  static List<PaperLine> of(Bench bench) {
    PaperLines made = new PaperLines(bench);
    for (Block block : bench.document().blocks()) {
      if (!bench.furniture().contains(block) && !made.pageHeads.contains(block)) {
        made.add(block);
      }
    }
    return made.lines;
  }

  /** Length of the longest line of running text. */
  private static int width(Document document) {
    int width = 0;
    for (Block block : document.blocks()) {
      if (block instanceof Paragraph p) {
        width =
            Math.max(width, p.lines().stream().mapToInt(l -> l.text().length()).max().orElse(0));
      }
    }
    return width;
  }

  private void add(Block block) {
    if (block instanceof Heading h) {
      lines.add(
          new PaperLine(
              h.text(), "", "", true, h.level(), 0, true, List.of(), block, block.line()));
    } else if (block instanceof Paragraph p) {
      boolean heading = Document.isHeadingLike(p);
      add(p.lines(), "", 0, block, heading);
    } else if (block instanceof ListBlock list) {
      for (ListBlock.Item item : list.items()) {
        add(item.lines(), item.marker(), item.depth(), block, false);
      }
    } else if (block instanceof Table table) {
      for (Row row : table.rows()) {
        if (!row.isEmpty()) {
          lines.add(PaperLine.row(row.cells(), block, row.line()));
        }
      }
    }
  }

  private void add(List<Line> printed, String marker, int depth, Block block, boolean heading) {
    int at = 0;
    while (at < printed.size()) {
      int end = at + 1;
      while (end < printed.size() && wraps(printed.get(end - 1), printed.get(end))) {
        end++;
      }
      boolean first = at == 0;
      lines.add(
          joined(printed.subList(at, end), first ? marker : "", depth, first, block, heading));
      at = end;
    }
  }

  /** True when the width of the page ended a line and not its writer. */
  private boolean wraps(Line line, Line next) {
    String text = line.text();
    if (line.isBold() != next.isBold() && !endsOpen(text)) {
      return false;
    }
    if (Character.isLowerCase(next.text().codePointAt(0))
        && !BEGINS.matcher(next.text()).matches()) {
      return true;
    }
    boolean page = width >= NARROWEST_PAGE && width <= WIDEST_PAGE;
    boolean wide = page && text.length() * 4 >= width * 3;
    return (wide || endsOpen(text)) && !BEGINS.matcher(next.text()).matches();
  }

  private static boolean endsOpen(String text) {
    return text.endsWith(",") || text.matches(".{0,400}\\b(?:and|of|the|for|to|in|with|from|by)");
  }

  private static PaperLine joined(
      List<Line> parts, String marker, int depth, boolean first, Block block, boolean heading) {
    StringBuilder text = new StringBuilder();
    for (Line part : parts) {
      text.append(text.isEmpty() ? "" : " ").append(part.text());
    }
    boolean bold = parts.stream().allMatch(Line::isBold) && text.length() <= LONGEST_HEADING;
    String lead = bold ? "" : lead(parts.get(0));
    return new PaperLine(
        text.toString(),
        marker,
        lead,
        heading || bold,
        0,
        depth,
        first,
        List.of(),
        block,
        parts.get(0).source());
  }

  private static String lead(Line line) {
    StringBuilder lead = new StringBuilder();
    for (Run run : line.runs()) {
      if (!run.bold()) {
        break;
      }
      lead.append(run.text());
    }
    return lead.toString().strip();
  }
}
