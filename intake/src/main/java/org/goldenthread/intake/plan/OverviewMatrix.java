package org.goldenthread.intake.plan;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.goldenthread.intake.draft.ClaimDraft;
import org.goldenthread.intake.model.Block;
import org.goldenthread.intake.model.Cell;
import org.goldenthread.intake.model.Row;
import org.goldenthread.intake.model.Table;
import org.goldenthread.intake.recognise.Bench;
import org.jspecify.annotations.Nullable;

/**
 * Tables of published totals, a row for each part of the plan and a column for each status. The
 * totals are claims; nothing is concluded from them about single items.
 */
final class OverviewMatrix {
  private static final Set<String> STATUS =
      Set.of("red", "amber", "green", "blue", "complete", "completed", "grey", "yellow");

  private OverviewMatrix() {}

  static void read(Bench bench, PlanTree tree) {
    for (Block block : bench.document().blocks()) {
      if (block instanceof Table table && !bench.isClaimed(block)) {
        int header = header(table);
        if (header >= 0) {
          matrix(bench, tree, table, header);
        }
      }
    }
  }

  private static int header(Table table) {
    for (int i = 0; i < Math.min(3, table.rows().size()); i++) {
      long statuses = table.rows().get(i).cells().stream().filter(OverviewMatrix::isStatus).count();
      if (statuses >= 2 && i + 1 < table.rows().size()) {
        return i;
      }
    }
    return -1;
  }

  private static boolean isStatus(Cell cell) {
    return STATUS.contains(cell.flat().strip().toLowerCase(Locale.ROOT));
  }

  private static void matrix(Bench bench, PlanTree tree, Table table, int at) {
    Row header = table.rows().get(at);
    int label = labelColumn(header);
    List<Row> rows = table.rows().subList(at + 1, table.rows().size());
    for (Row row : rows) {
      String printed = row.cell(label).flat().strip();
      if (printed.isEmpty()) {
        continue;
      }
      Subject subject = subject(tree, header.cell(label).flat().strip(), printed);
      for (int i = 0; i < header.cells().size(); i++) {
        String value = row.cell(i).flat().strip();
        String category = header.cell(i).flat().strip();
        if (i != label && !category.isEmpty() && value.matches("\\d[\\d,.]*\\s?%?")) {
          bench
              .drafts()
              .claims()
              .add(
                  new ClaimDraft(
                      subject.text(), subject.item(), category, value, bench.place(row.line())));
        }
      }
    }
    bench.claim(table);
  }

  /** The first column that is neither a status nor a total. */
  private static int labelColumn(Row header) {
    for (int i = 0; i < header.cells().size(); i++) {
      String text = header.cell(i).flat().strip().toLowerCase(Locale.ROOT);
      if (!isStatus(header.cell(i)) && !text.equals("total") && !text.equals("all")) {
        return i;
      }
    }
    return 0;
  }

  private record Subject(String text, @Nullable String item) {}

  /**
   * "1: We will ... Strategic Lead: ..." under a header "Priority" is "Priority 1: We will ...".
   */
  private static Subject subject(PlanTree tree, String header, String printed) {
    String title = TitleAndLeads.of(printed).title();
    String level = LevelNames.inHeading(header);
    ParentLine named =
        ParentLine.of(level == null ? title : level + " " + title)
            .or(() -> ParentLine.of(title))
            .orElse(null);
    if (named == null) {
      return new Subject(title, null);
    }
    PlanItem item =
        tree.find(named.level(), named.ref())
            .or(() -> tree.findByText(named.level(), named.rest()))
            .orElse(null);
    return new Subject(
        named.level() + " " + named.ref() + ": " + named.rest(), item == null ? null : item.key);
  }
}
