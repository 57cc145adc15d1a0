package org.goldenthread.intake.crosswalk;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.goldenthread.intake.draft.CrosswalkDraft;
import org.goldenthread.intake.model.Block;
import org.goldenthread.intake.model.Cell;
import org.goldenthread.intake.model.Row;
import org.goldenthread.intake.model.Table;
import org.goldenthread.intake.printed.Statements;
import org.goldenthread.intake.recognise.Bench;
import org.goldenthread.intake.recognise.Recogniser;
import org.goldenthread.intake.table.CellJoin;
import org.jspecify.annotations.Nullable;

/**
 * Reads a table that sets outside frameworks side by side: a column for each framework, a row for
 * each outcome, several entries in a cell.
 */
public final class CrosswalkRecogniser implements Recogniser {
  private static final Set<String> FRAMEWORK =
      Set.of(
          "framework",
          "strategy",
          "agreement",
          "agenda",
          "matters",
          "standards",
          "charter",
          "vision",
          "plan",
          "objectives",
          "outcomes",
          "themes");
  private static final int LONGEST_LABEL = 60;

  @Override
  public void read(Bench bench) {
    List<Row> rows = new ArrayList<>();
    Row header = null;
    for (Block block : bench.document().blocks()) {
      if (bench.furniture().contains(block)) {
        continue;
      }
      Row own = block instanceof Table t && !bench.isClaimed(block) ? header(t) : null;
      if (own != null && header != null && own.text().equals(header.text())) {
        append(rows, body((Table) block, own), header);
      } else if (own != null) {
        write(bench, header, rows);
        rows.clear();
        header = own;
        append(rows, body((Table) block, own), header);
      } else if (header != null && goesOn(block, header)) {
        append(rows, ((Table) block).rows(), header);
      } else {
        write(bench, header, rows);
        rows.clear();
        header = null;
        continue;
      }
      bench.claim(block);
    }
    write(bench, header, rows);
  }

  /** The first row that is not empty, when it names at least two frameworks and nothing else. */
  private static @Nullable Row header(Table table) {
    List<Row> rows = table.rows().stream().filter(r -> !r.isEmpty()).toList();
    if (rows.isEmpty() || rows.get(0).filled() < 3) {
      return null;
    }
    int frameworks = 0;
    for (Cell cell : rows.get(0).cells()) {
      String label = cell.flat().strip();
      if (label.length() > LONGEST_LABEL || label.matches(".*\\d.*") || cell.lines().size() > 1) {
        return null;
      }
      frameworks += namesFramework(label) ? 1 : 0;
    }
    return frameworks >= 2 && frameworks * 2 >= rows.get(0).filled() ? rows.get(0) : null;
  }

  private static boolean namesFramework(String label) {
    String[] words = label.toLowerCase(Locale.ROOT).split("[^a-z]+");
    boolean titled = label.matches("(?:(?:\\p{Lu}\\S*|of|and|for|the|&)\\s*)+");
    return titled && words.length >= 2 && List.of(words).stream().anyMatch(FRAMEWORK::contains);
  }

  private static List<Row> body(Table table, Row header) {
    return table.rows().stream().filter(r -> r != header && !r.isEmpty()).toList();
  }

  private static boolean goesOn(Block block, Row header) {
    return block instanceof Table t && t.width() <= header.cells().size();
  }

  /** Adds the rows of a page; its first row may go on the last one of the page before. */
  private static void append(List<Row> rows, List<Row> page, Row header) {
    int label = labelColumn(page, header);
    for (int i = 0; i < page.size(); i++) {
      Row row = page.get(i);
      if (i == 0 && !rows.isEmpty() && row.cell(label).isEmpty()) {
        rows.set(rows.size() - 1, joined(rows.get(rows.size() - 1), row, header.cells().size()));
      } else {
        rows.add(row);
      }
    }
  }

  private static Row joined(Row before, Row after, int width) {
    List<Cell> cells = new ArrayList<>();
    for (int i = 0; i < width; i++) {
      cells.add(CellJoin.join(before.cell(i), after.cell(i)));
    }
    return new Row(cells, before.line());
  }

  /** The column of outcomes: its cells are the shortest. */
  private static int labelColumn(List<Row> rows, Row header) {
    int best = 0;
    int shortest = Integer.MAX_VALUE;
    for (int i = 0; i < header.cells().size(); i++) {
      int column = i;
      int longest = rows.stream().mapToInt(r -> r.cell(column).flat().length()).max().orElse(0);
      if (longest > 0 && longest < shortest) {
        best = i;
        shortest = longest;
      }
    }
    return best;
  }

  private static void write(Bench bench, @Nullable Row header, List<Row> rows) {
    if (header == null) {
      return;
    }
    int label = labelColumn(rows, header);
    for (Row row : rows) {
      for (int i = 0; i < header.cells().size(); i++) {
        if (i != label) {
          entries(bench, header.cell(i).flat(), row.cell(label).flat(), row.cell(i));
        }
      }
    }
  }

  private static void entries(Bench bench, String framework, String outcome, Cell cell) {
    for (Statements.Statement statement : Statements.of(cell)) {
      FrameworkEntry entry = FrameworkEntry.of(statement.text());
      bench
          .drafts()
          .crosswalk()
          .add(
              new CrosswalkDraft(
                  framework, entry.theme(), outcome, entry.text(), bench.place(statement.line())));
    }
  }
}
