package org.goldenthread.intake.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.goldenthread.intake.model.Block;
import org.goldenthread.intake.model.Cell;
import org.goldenthread.intake.model.Heading;
import org.goldenthread.intake.model.Line;
import org.goldenthread.intake.model.Paragraph;
import org.goldenthread.intake.model.Row;
import org.goldenthread.intake.model.Table;
import org.goldenthread.intake.recognise.Bench;
import org.jspecify.annotations.Nullable;

/**
 * The part of the plan that a table stands under: named by a heading, a bold paragraph, a table of
 * two cells or the first row of the table itself. It becomes an item when something stands under
 * it.
 */
final class Parents {
  /** Stars around words of a heading are mark-up that a conversion left. */
  private static final Pattern EMPHASIS = Pattern.compile("(?<![\\w*])\\*([^*\\n]+)\\*(?![\\w*])");

  private final Bench bench;
  private final PlanTree tree;
  private @Nullable ParentLine open;
  private List<Line> title = List.of();
  private final List<Block> blocks = new ArrayList<>();
  private final Set<PlanItem> opened = new HashSet<>();
  private boolean wantsTitle;
  private int line = 1;
  private @Nullable PlanItem item;

  Parents(Bench bench, PlanTree tree) {
    this.bench = bench;
    this.tree = tree;
  }

  /** Looks whether a block opens a part, or is the title of the part just opened. */
  void take(Block block) {
    List<Line> lines = lines(block);
    if (lines.isEmpty() || bench.isClaimed(block)) {
      return;
    }
    Optional<ParentLine> found = ParentLine.of(lines.get(0).text());
    if (found.isPresent()) {
      open(found.get(), lines.subList(1, lines.size()), lines.get(0).source());
      blocks.add(block);
    } else if (wantsTitle) {
      title = lines;
      wantsTitle = false;
      blocks.add(block);
    }
  }

  /** Takes the line over a table's header. */
  void caption(String caption, int atLine) {
    ParentLine.of(caption).ifPresent(p -> open(p, List.of(), atLine));
  }

  private void open(ParentLine found, List<Line> rest, int atLine) {
    open = found;
    line = atLine;
    blocks.clear();
    List<Line> lines = new ArrayList<>();
    if (!found.rest().isEmpty()) {
      lines.add(Line.of(found.rest(), atLine));
    }
    lines.addAll(rest);
    title = lines;
    wantsTitle = lines.isEmpty();
  }

  /** True when a part was named since the last table. */
  boolean isOpen() {
    return open != null;
  }

  /** The item of the part, made now if need be; null when no part is open. */
  @Nullable PlanItem item() {
    if (open != null) {
      item = settle(open);
      blocks.forEach(bench::claim);
      open = null;
      wantsTitle = false;
    }
    return item;
  }

  private PlanItem settle(ParentLine found) {
    String printed = String.join("\n", title.stream().map(Line::text).toList());
    printed = EMPHASIS.matcher(printed).replaceAll("$1");
    TitleAndLeads split = TitleAndLeads.of(printed);
    Optional<PlanItem> known = known(found, split.title());
    PlanItem settled =
        known.orElseGet(
            () -> tree.add(null, found.level(), found.ref(), Cell.of(split.title(), line), line));
    known.ifPresent(k -> noteDifferences(k, found, split.title()));
    opened.add(settled);
    settled.onLine(line);
    if (split.leads() != null) {
      settled.addLeads(Cell.of(split.leads(), line), LeadCell.UNSPECIFIED);
    }
    return settled;
  }

  /** By reference; by text when no such reference is known or the texts speak of another item. */
  private Optional<PlanItem> known(ParentLine found, String text) {
    Optional<PlanItem> byText =
        tree.findByText(found.level(), text).filter(i -> !opened.contains(i));
    Optional<PlanItem> byRef = tree.find(found.level(), found.ref());
    boolean sure = byText.isPresent() && TextLikeness.of(byText.get().text(), text) > 0.9;
    return byRef.isPresent() && !sure ? byRef : byText;
  }

  private static void noteDifferences(PlanItem known, ParentLine found, String text) {
    if (!found.ref().equals(known.ref)) {
      known.note("its own page is headed " + found.ref());
    }
    if (!TextLikeness.same(known.text(), text)) {
      known.note("its own page says: " + text);
    }
  }

  private static List<Line> lines(Block block) {
    if (block instanceof Heading h) {
      return List.of(Line.of(h.text(), h.line()));
    }
    if (block instanceof Paragraph p) {
      return p.lines();
    }
    return block instanceof Table t ? cells(t) : List.of();
  }

  /** A table of one row with two cells: "PRIORITY: 1" and its title. */
  private static List<Line> cells(Table table) {
    List<Row> rows = table.rows().stream().filter(r -> !r.isEmpty()).toList();
    if (rows.size() != 1 || rows.get(0).filled() > 2) {
      return List.of();
    }
    List<Cell> cells = new ArrayList<>(rows.get(0).cells());
    cells.sort(Comparator.comparing(c -> ParentLine.of(c.flat()).isEmpty()));
    return cells.stream().flatMap(c -> c.lines().stream()).toList();
  }
}
