package org.goldenthread.intake.papers;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.goldenthread.intake.model.Cell;
import org.goldenthread.intake.model.Line;
import org.jspecify.annotations.Nullable;

/**
 * Minutes printed as a table: a number, what was said, and who does what. The rows become the lines
 * they would be in running text; the cells of an action column are kept beside them.
 */
final class MinuteTables {
  private static final Pattern NUMBER =
      Pattern.compile("(?:\\p{Lu}{1,6}[ /.-]?)?\\d{1,4}(?:[./]\\d{1,4}){0,2}[.:)]?");
  private static final int LONGEST_TITLE = 120;
  private static final int MOST_ROWS = 40;

  /** An action cell: what it says, who acts when the table has a column for it. */
  record ActionCell(String text, @Nullable String owner, int line) {}

  private final List<PaperLine> lines = new ArrayList<>();
  private final Map<PaperLine, List<ActionCell>> actions = new IdentityHashMap<>();
  private @Nullable LogHeader header;
  private @Nullable PaperLine last;

  private MinuteTables() {}

  static MinuteTables of(List<PaperLine> lines) {
    MinuteTables tables = new MinuteTables();
    for (int i = 0; i < lines.size(); i++) {
      tables.take(lines, i);
    }
    return tables;
  }

  /** The lines of the paper, the rows of its minutes laid out as text. */
  List<PaperLine> lines() {
    return lines;
  }

  /** The action cells beside a line that {@link #lines()} gave. */
  List<ActionCell> actions(PaperLine line) {
    return actions.getOrDefault(line, List.of());
  }

  private void take(List<PaperLine> all, int i) {
    PaperLine line = all.get(i);
    LogHeader own = line.isRow() ? LogHeader.of(line) : null;
    if (own != null) {
      header = own.isMinutes() ? own : null;
      if (header == null) {
        lines.add(line);
      }
      return;
    }
    LogHeader current = header;
    if (line.isRow() && (current != null || isNumbered(all, i))) {
      row(line, current);
    } else {
      header = line.isRow() ? header : null;
      lines.add(line);
    }
  }

  /** Without a header, a table is minutes when its rows begin with growing numbers before text. */
  private static boolean isNumbered(List<PaperLine> all, int i) {
    int numbers = 0;
    MinuteNumber before = null;
    if (!NUMBER.matcher(all.get(i).cell(0)).matches()) {
      return false;
    }
    for (int j = i; j < Math.min(all.size(), i + MOST_ROWS) && all.get(j).isRow(); j++) {
      PaperLine row = all.get(j);
      MinuteNumber number =
          NUMBER.matcher(row.cell(0)).matches() ? MinuteNumber.of(row.cell(0)) : null;
      boolean speaks = row.cell(1).length() > 40;
      if (number != null && speaks && (before == null || number.follows(before))) {
        numbers++;
        before = number;
      }
      if (number == null && !row.cell(0).isEmpty()) {
        break;
      }
    }
    return numbers >= 2;
  }

  private void row(PaperLine row, @Nullable LogHeader columns) {
    String number = "";
    List<Cell> text = new ArrayList<>();
    StringBuilder action = new StringBuilder();
    StringBuilder owner = new StringBuilder();
    for (int i = 0; i < row.cells().size(); i++) {
      Cell cell = row.cells().get(i);
      LogColumn column =
          columns == null || i >= columns.columns().size() ? null : columns.columns().get(i);
      boolean told =
          column == LogColumn.OWNER || column == LogColumn.DUE || column == LogColumn.DETAILS;
      if (cell.isEmpty()) {
        continue;
      }
      if (number.isEmpty() && text.isEmpty() && NUMBER.matcher(cell.flat()).matches()) {
        number = cell.flat();
      } else if (column == LogColumn.OWNER) {
        owner.append(owner.isEmpty() ? "" : " ").append(cell.flat());
      } else if (column == LogColumn.DETAILS || !told && columns == null && i > 1) {
        action.append(action.isEmpty() ? "" : "\n").append(cell.text());
      } else if (column != LogColumn.DUE) {
        text.add(cell);
      }
    }
    lay(row, number, text);
    PaperLine beside = last;
    if (beside != null && (!action.isEmpty() || !owner.isEmpty())) {
      String who = owner.isEmpty() ? null : owner.toString();
      for (String each : (action.isEmpty() ? beside.text() : action.toString()).split("\n")) {
        actions
            .computeIfAbsent(beside, k -> new ArrayList<>())
            .add(new ActionCell(each, who, row.line()));
      }
    }
  }

  private void lay(PaperLine row, String number, List<Cell> cells) {
    boolean head = !number.isEmpty() || cells.size() > 1;
    for (int c = 0; c < cells.size(); c++) {
      List<Line> parts = cells.get(c).lines();
      for (int i = 0; i < parts.size(); i++) {
        Line part = parts.get(i);
        boolean opens = head && c == 0 && i == 0;
        boolean title = opens && (part.isBold() || isTitle(part.text()));
        boolean item = part.kind() == Line.Kind.ITEM;
        String text = opens && !number.isEmpty() ? number + " " + part.text() : part.text();
        String lead = opens && !title && !number.isEmpty() ? number : "";
        PaperLine line =
            new PaperLine(
                text,
                item ? "-" : "",
                lead,
                title || !opens && part.isBold(),
                0,
                item ? Math.max(1, part.depth()) : 0,
                true,
                List.of(),
                row.block(),
                part.source());
        lines.add(line);
        last = line;
      }
    }
  }

  private static boolean isTitle(String text) {
    return text.length() <= LONGEST_TITLE && !text.matches("(?s).*[.;,]");
  }
}
