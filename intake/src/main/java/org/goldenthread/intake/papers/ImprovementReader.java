package org.goldenthread.intake.papers;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.goldenthread.intake.draft.ImprovementDraft;
import org.goldenthread.intake.model.Block;
import org.goldenthread.intake.model.Cell;
import org.goldenthread.intake.model.Line;
import org.goldenthread.intake.recognise.Bench;
import org.jspecify.annotations.Nullable;

/**
 * Reads an improvement plan that says on one page what is done, planned, overdue and at risk: a
 * table of those parts, or a heading for each with a list under it.
 */
final class ImprovementReader {
  private static final int LEAST_PARTS = 3;
  private static final int LONGEST_HEADING = 80;
  private static final String BULLET = "^[•○●▪◦*-]\\s*";

  /** The four things such a plan tells. */
  private enum Part {
    DONE(
        "(?:actions? |work |key |milestones? |tasks? )?(?:completed?|achieved|achievements|delivered|done|what we have done|progress made)\\b.*"),
    PLANNED(
        "(?:actions? |work |key |milestones? |tasks? )?(?:planned|upcoming|next steps|coming up|to do|due|what we will do next|next (?:month|quarter|period))\\b.*"),
    OVERDUE(
        "(?:actions? |work |key |milestones? |tasks? )?(?:overdue|slipped|slippage|late|delayed|behind|missed|not completed)\\b.*"),
    RISK("(?:key |main |current )?(?:risks?|issues?|concerns?|barriers|challenges)\\b.*");

    private final Pattern words;

    Part(String words) {
      this.words = Pattern.compile("(?is)" + words);
    }

    static @Nullable Part of(String text) {
      String heading = text.strip();
      for (Part part : values()) {
        if (heading.length() <= LONGEST_HEADING && part.words.matcher(heading).matches()) {
          return part;
        }
      }
      return null;
    }
  }

  /** An entry before it is known to be of a whole plan. */
  private record Entry(String part, int order, String text, int line) {}

  private final Bench bench;
  private final List<Entry> entries = new ArrayList<>();
  private final List<Block> blocks = new ArrayList<>();
  private final Set<Part> seen = EnumSet.noneOf(Part.class);
  private final Map<String, Integer> counts = new HashMap<>();
  private List<String> headings = List.of();

  private ImprovementReader(Bench bench) {
    this.bench = bench;
  }

  static void read(Bench bench, List<PaperLine> lines) {
    ImprovementReader reader = new ImprovementReader(bench);
    lines.forEach(reader::take);
    reader.close();
  }

  private void take(PaperLine line) {
    if (line.isRow()) {
      row(line);
      return;
    }
    Part part =
        line.heading() && MinuteNumber.of(line.printed()) == null ? Part.of(line.text()) : null;
    if (part != null) {
      begin(part, List.of(line.text()), line);
    } else if (headings.size() == 1 && line.isItem()) {
      add(headings.get(0), line.text(), line.line());
    } else {
      close();
    }
  }

  /** What the cells of a row name; nothing when one of them names none. */
  private static Set<Part> parts(PaperLine row) {
    Set<Part> parts = EnumSet.noneOf(Part.class);
    for (Cell cell : row.cells()) {
      Part part = cell.isEmpty() || cell.lines().size() > 2 ? null : Part.of(cell.flat());
      if (part == null && !cell.isEmpty()) {
        return Set.of();
      }
      if (part != null) {
        parts.add(part);
      }
    }
    return parts;
  }

  private void row(PaperLine row) {
    Set<Part> parts = parts(row);
    if (parts.size() >= 2 && parts.size() == row.filled()) {
      if (seen.containsAll(parts)) {
        close();
      }
      seen.addAll(parts);
      headings = row.cells().stream().map(Cell::flat).toList();
      blocks.add(row.block());
    } else if (headings.size() >= 2 && row.cells().size() <= headings.size()) {
      for (int i = 0; i < row.cells().size(); i++) {
        cell(headings.get(i), row.cells().get(i));
      }
    } else {
      close();
    }
  }

  private void cell(String heading, Cell cell) {
    for (Line line : cell.lines()) {
      add(heading, line.text().replaceFirst(BULLET, ""), line.source());
    }
  }

  private void begin(Part part, List<String> heads, PaperLine line) {
    if (!seen.add(part)) {
      close();
      seen.add(part);
    }
    headings = heads;
    blocks.add(line.block());
  }

  private void add(String heading, String text, int line) {
    if (text.isBlank() || heading.isBlank()) {
      return;
    }
    int next = counts.merge(heading, 1, Integer::sum);
    entries.add(new Entry(heading, next, text.strip(), line));
  }

  private void close() {
    if (seen.size() >= LEAST_PARTS && !entries.isEmpty()) {
      blocks.forEach(bench::keep);
      for (Entry each : entries) {
        bench
            .drafts()
            .papers()
            .improvements()
            .add(
                new ImprovementDraft(
                    bench.key("improvement/" + each.part() + "/" + each.order()),
                    each.part(),
                    each.order(),
                    each.text(),
                    bench.place(each.line())));
      }
    }
    entries.clear();
    blocks.clear();
    seen.clear();
    counts.clear();
    headings = List.of();
  }
}
