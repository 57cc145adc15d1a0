package org.goldenthread.intake.source;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.goldenthread.intake.model.Block;
import org.goldenthread.intake.model.Cell;
import org.goldenthread.intake.model.Heading;
import org.goldenthread.intake.model.Line;
import org.goldenthread.intake.model.Paragraph;
import org.goldenthread.intake.model.Table;
import org.goldenthread.intake.source.SheetLayout.Laid;
import org.goldenthread.intake.source.SheetLayout.Placed;
import org.jspecify.annotations.Nullable;

/**
 * Tells the tables of one sheet from what stands around them. A row of one cell outside a table is
 * a heading or a paragraph. A table goes on over empty rows until lines of one cell lead to the
 * next. A line across a table heads a group of its rows: what follows has the table's head again.
 */
final class SheetBlocks {
  private static final int GROUP_LEVEL = 4;
  private static final int FEWEST_MERGED = 3;
  private static final int LONGEST_HEAD = 60;
  private static final int LONGEST_TITLE = 120;
  private static final Pattern SENTENCE_END = Pattern.compile("[.;:,!?]$");

  /** A longer text between two stretches of rows tells them apart. */
  private static final int LONGEST_LINE = 200;

  private final int before;
  private final Budget budget;
  private final List<Block> blocks = new ArrayList<>();
  private final List<Laid> rows;
  private final int[] nextOfSeveral;
  private final List<Laid> open = new ArrayList<>();
  private final SortedSet<Integer> columns = new TreeSet<>();
  private @Nullable Laid head;
  private @Nullable SheetList list;
  private int listEnd;

  /**
   * @param before lines of the document that stand before the sheet's first row
   * @param budget of the workbook, which counted the sheet's rows
   */
  SheetBlocks(SheetGrid grid, int before, Budget budget) {
    this.before = before;
    this.budget = budget;
    this.rows = SheetLayout.of(grid);
    rows.forEach(r -> r.filled().forEach(c -> columns.add(c.cell().column())));
    nextOfSeveral = new int[rows.size()];
    int next = rows.size();
    for (int i = rows.size() - 1; i >= 0; i--) {
      nextOfSeveral[i] = next;
      next = rows.get(i).filled().size() > 1 ? i : next;
    }
  }

  /** What the first row of more than one cell says; sheets of one plan say the same. */
  List<String> headTexts() {
    return rows.stream()
        .filter(r -> r.filled().size() > 1)
        .findFirst()
        .map(Laid::texts)
        .orElse(List.of());
  }

  /** What stands alone in its row right above the first table; empty when nothing does. */
  String titleText() {
    String title = "";
    for (Laid row : rows) {
      if (row.filled().size() > 1) {
        break;
      }
      title = row.texts().isEmpty() ? title : row.texts().get(0);
    }
    return title;
  }

  List<Block> read() {
    int last = 0;
    for (int i = 0; i < rows.size(); i++) {
      Laid row = rows.get(i);
      boolean gap = row.number() - last > 1;
      last = row.number();
      List<Placed> filled = row.filled();
      if (filled.size() > 1) {
        several(row, gap, i);
      } else if (open.isEmpty()) {
        outside(row, i);
      } else if (isGroup(filled.get(0), i) || gap && standsAlone(i)) {
        closeGroup(row.number(), filled.get(0), i);
      } else if (gap && endsTable(i)) {
        close();
        outside(row, i);
      } else {
        open.add(row);
      }
    }
    close();
    endList();
    return blocks;
  }

  /** Takes a line of one cell while no table is open: its title when it stands right above one. */
  private void outside(Laid row, int index) {
    if (isCaption(index)) {
      open.add(row);
    } else {
      prose(row.number(), row.filled().get(0).cell());
    }
  }

  private void several(Laid row, boolean gap, int index) {
    if (gap && isApart(row, index)) {
      Laid again = head;
      close();
      open.add(row);
      close();
      repeatHead(again, index);
      return;
    }
    if (head != null && gap && (startsAnew(row) || row.texts().equals(head.texts()))) {
      close();
    }
    head = head == null ? row : head;
    open.add(row);
  }

  /** Two cells between empty rows, far fewer than the table has, head what follows. */
  private boolean isApart(Laid row, int index) {
    boolean fewer = head == null ? open.isEmpty() : head.filled().size() > FEWEST_MERGED;
    return fewer && row.filled().size() == 2 && gapAfter(index);
  }

  /** A line of one cell right above a table's head, below an empty row or other text. */
  private boolean isCaption(int index) {
    if (index + 1 >= rows.size()) {
      return false;
    }
    Laid next = rows.get(index + 1);
    SheetCell only = rows.get(index).filled().get(0).cell();
    boolean apart = index > 0 && gapAfter(index - 1);
    return next.number() - rows.get(index).number() == 1
        && next.filled().size() > 1
        && (apart || next.isHead() && !only.isBold())
        && only.style().heading() == 0
        && isTitle(only.text());
  }

  /** Short, and no sentence nor the words that lead to a table. */
  private static boolean isTitle(String text) {
    return text.length() <= LONGEST_TITLE && !SENTENCE_END.matcher(text.strip()).find();
  }

  /** After empty rows, a row that looks as a head does begins another table. */
  private boolean startsAnew(Laid row) {
    return row.isHead() && head != null && head.isHead() && !row.texts().equals(head.texts());
  }

  /** A line across the table, with rows of the same table below. */
  private boolean isGroup(Placed cell, int index) {
    Laid next = nextOfSeveral(index);
    boolean across = cell.across() >= FEWEST_MERGED;
    boolean marked = cell.cell().isBold() && cell.cell().fill() != null;
    return next != null && open.size() > 0 && (across || marked);
  }

  /** Between empty rows, with rows of the same table below. */
  private boolean standsAlone(int index) {
    Placed only = rows.get(index).filled().get(0);
    return gapAfter(index)
        && rows.get(index + 1).filled().size() > 1
        && only.cell().style().heading() == 0
        && only.cell().text().length() <= LONGEST_LINE
        && goesOn(index + 1)
        && !endsTable(index);
  }

  /** The rows from here to the next empty one fill four in five columns of the open table. */
  private boolean goesOn(int from) {
    if (head == null || from >= rows.size()) {
      return false;
    }
    SortedSet<Integer> used = new TreeSet<>();
    int at = from;
    do {
      rows.get(at).filled().forEach(c -> used.add(c.cell().column()));
      at++;
    } while (at < rows.size() && rows.get(at).number() - rows.get(at - 1).number() == 1);
    return used.size() * 5 >= head.filled().size() * 4;
  }

  private boolean gapAfter(int index) {
    return index + 1 < rows.size() && rows.get(index + 1).number() - rows.get(index).number() > 1;
  }

  private void closeGroup(int number, Placed placed, int index) {
    boolean nothingYet = open.size() == 1 && open.get(0) == head;
    if (nothingYet) {
      open.clear();
    }
    Laid again = head;
    close();
    SheetCell cell = placed.cell();
    if (placed.across() >= FEWEST_MERGED || cell.isBold()) {
      String text = String.join(" ", lines(cell, number).stream().map(Line::text).toList());
      add(new Heading(GROUP_LEVEL, text, before + number, before + number));
    } else {
      prose(number, cell);
    }
    repeatHead(again, index);
  }

  /** A head stands out, or is some short texts; a list without one begins with any row. */
  private static boolean mayHead(Laid row) {
    return row.isHead()
        || row.filled().size() >= FEWEST_MERGED
            && row.texts().stream().allMatch(t -> t.length() <= LONGEST_HEAD);
  }

  /** Begins the table anew unless the rows below bring a head of their own. */
  private void repeatHead(@Nullable Laid again, int index) {
    Laid next = nextOfSeveral(index);
    if (again == null || next == null || next.texts().equals(again.texts()) || !mayHead(again)) {
      return;
    }
    if (!next.isHead() || !again.isHead()) {
      head = again;
      open.add(again);
    }
  }

  /** Lines of one cell after an empty row end the table unless its rows go on below them. */
  private boolean endsTable(int index) {
    Laid next = nextOfSeveral(index);
    boolean more = index + 1 < rows.size() && rows.get(index + 1).filled().size() == 1;
    return next == null
        || gapAfter(index) && (more || !goesOn(index + 1))
        || next.isHead()
        || head != null && next.texts().equals(head.texts());
  }

  /** The next row of more than one cell, or null. */
  private @Nullable Laid nextOfSeveral(int index) {
    int next = nextOfSeveral[index];
    return next < rows.size() ? rows.get(next) : null;
  }

  private void close() {
    if (!open.isEmpty()) {
      TableGrid table = new TableGrid(budget);
      int last = 0;
      for (int i = 0; i < open.size(); i++) {
        Laid row = open.get(i);
        int line = before + row.number();
        table.row(line);
        for (Placed placed : row.cells()) {
          SheetCell from = placed.cell();
          Cell cell = new Cell(lines(from, row.number()), line, from.fill());
          table.put(from.column(), cell, covered(i, placed.down()), placed.across());
          last = from.isEmpty() ? last : Math.max(last, from.column());
        }
      }
      Table made = table.table(columns.headSet(last + 1));
      if (made != null) {
        add(made);
      }
    }
    open.clear();
    head = null;
  }

  /** How many rows of the open table a cell covers: empty rows of the sheet are none of them. */
  private int covered(int from, int down) {
    int end = from + 1;
    int after = open.get(from).number() + down;
    while (end < open.size() && open.get(end).number() < after) {
      end++;
    }
    return end - from;
  }

  private void prose(int number, SheetCell cell) {
    List<Line> lines = lines(cell, number);
    if (lines.isEmpty()) {
      return;
    }
    int level = cell.style().heading();
    if (level > 0) {
      String text = String.join(" ", lines.stream().map(Line::text).toList());
      add(new Heading(level, text, before + number, before + number));
    } else if (SheetList.hasBullet(cell.text())) {
      bullets(number, cell, lines);
    } else {
      add(new Paragraph(lines));
    }
  }

  private void bullets(int number, SheetCell cell, List<Line> lines) {
    SheetList goesOn = number - listEnd == 1 ? list : null;
    if (goesOn == null) {
      endList();
      goesOn = new SheetList();
    }
    goesOn.add(cell.text(), lines);
    list = goesOn;
    listEnd = number;
  }

  private void endList() {
    if (list != null) {
      blocks.add(list.block());
    }
    list = null;
  }

  private void add(Block block) {
    endList();
    blocks.add(block);
  }

  private List<Line> lines(SheetCell cell, int number) {
    return CellText.lines(cell, before + number);
  }
}
