package org.goldenthread.intake.source;

import java.util.ArrayList;
import java.util.List;
import org.goldenthread.intake.ReadingSteps;
import org.goldenthread.intake.RefusedDocumentException.Reason;
import org.goldenthread.intake.model.Cell;
import org.goldenthread.intake.model.Line;
import org.goldenthread.intake.model.Notice;

/**
 * How much of a file is read, over all its parts, so that no file decides it; and whether anybody
 * still waits for it. Everything is counted while it is read.
 */
final class Budget {
  /** A plan of 20 sheets of 5,000 rows and 10 columns stays within it, and within 512 MB. */
  static final int MOST_CELLS = 1_000_000;

  /** Rows of tables, and paragraphs and lines of text. */
  static final int MOST_ROWS = 110_000;

  /** A sheet of Excel is no wider. */
  private static final int MOST_CELLS_OF_A_ROW = 16_384;

  /** Lines of a text, empty ones among them; a line end may be two characters. */
  private static final int MOST_LINES = 10 * MOST_ROWS;

  private static final long MOST_CHARACTERS = 40_000_000;

  /** A cell of its own, a row of its own, and some of them in more than one style. */
  private static final int MOST_TEXTS = 1_200_000;

  /** Places in tables, most of them empty where tables are wide and their rows short. */
  private static final int MOST_PLACES = 4 * MOST_CELLS;

  /** Cells merged over rows are said again in each; a plan's tables stay far below it. */
  private static final int MOST_REPEATS = 500_000;

  private static final int MOST_NOTICES = 100;

  private static final String SHEETS = "sheets and rows that are";
  private static final String LINES = "what is";

  /** So many pieces are read between two looks at whether to go on. */
  private static final int STRIDE = 4_096;

  private final ReadingSteps steps;
  private final List<Notice> notices = new ArrayList<>();
  private int pieces;
  private int cells;
  private int rows;
  private int places;
  private int repeats;
  private int texts;
  private long characters;
  private long unpacked;
  private long repeated;

  Budget(ReadingSteps steps) {
    this.steps = steps;
  }

  /**
   * Counts an element, line or row that was looked at.
   *
   * @throws org.goldenthread.intake.ReadingStoppedException when nobody waits any longer
   */
  void piece() {
    if (++pieces % STRIDE == 0) {
      steps.goOn();
    }
  }

  /** Counts a text that is kept, before it is joined with others. */
  void text(int length) {
    unpacked += length;
    if (++texts > MOST_TEXTS || unpacked > MOST_CHARACTERS) {
      throw new UnreadableException(
          Reason.TOO_LARGE,
          "holds more text than a plan does. Copy the plan into a new file, or load figures as a"
              + " data file");
    }
  }

  /** Counts a row of a sheet that is kept. */
  void take(String sheet, SheetGrid.Row row) {
    rows++;
    cells += row.cells().size();
    for (SheetCell cell : row.cells()) {
      characters += cell.text().length();
    }
    if (isSpent()) {
      throw spent(atRow(sheet, row.number()), SHEETS);
    }
  }

  /** Looks at a row of a sheet of which so much was read, before it is kept. */
  void fits(String sheet, int row, int itsCells, long itsCharacters) {
    if (itsCells > MOST_CELLS_OF_A_ROW || characters + itsCharacters > MOST_CHARACTERS) {
      throw spent(atRow(sheet, row), SHEETS);
    }
  }

  /** Counts a row of a table, a paragraph or a line of text. */
  void row(int line) {
    piece();
    rows++;
    if (isSpent()) {
      throw spent("line %,d".formatted(line), LINES);
    }
  }

  /** Counts a cell of a table. */
  void cell(int line) {
    cells++;
    if (isSpent()) {
      throw spent("line %,d".formatted(line), LINES);
    }
  }

  /** Counts the places of a row as its table is laid out, the empty ones among them. */
  void places(int line, int count) {
    places += count;
    if (places > MOST_PLACES) {
      throw spent("line %,d".formatted(line), LINES);
    }
  }

  /** True when a merged cell may be said once more; counts it then. */
  boolean repeats(Cell cell) {
    int length = 0;
    for (Line line : cell.lines()) {
      length += line.text().length();
    }
    if (repeats == MOST_REPEATS || repeated + length > MOST_CHARACTERS) {
      return false;
    }
    repeats++;
    repeated += length;
    return true;
  }

  /** Says that a table is left out. */
  void tooWide(int line) {
    if (notices.size() < MOST_NOTICES) {
      notices.add(
          new Notice(
              Math.max(1, line),
              ("A table of more than %d columns was not read; a plan has at most as many. Load"
                      + " figures as a data file")
                  .formatted(SheetGrid.MOST_COLUMNS)));
    }
  }

  /** Looks at a text before it is cut into its lines, most of which may be empty. */
  void lines(String text) {
    int lines = 1;
    for (int i = 0; i < text.length(); i++) {
      lines += text.charAt(i) == '\n' || text.charAt(i) == '\r' ? 1 : 0;
      if (lines > MOST_LINES) {
        throw spent("line %,d".formatted(lines), LINES);
      }
    }
  }

  /** What was left out. */
  List<Notice> notices() {
    return notices;
  }

  private boolean isSpent() {
    return rows > MOST_ROWS || cells > MOST_CELLS || characters > MOST_CHARACTERS;
  }

  private static String atRow(String sheet, int row) {
    return "row %,d of sheet \"%s\"".formatted(row, sheet);
  }

  private static UnreadableException spent(String where, String what) {
    return new UnreadableException(
        Reason.TOO_LARGE,
        ("holds more than a plan does: reading stopped at %s (at most %,d rows and %,d cells are"
                + " read). Delete %s no part of the plan, or load figures as a data file")
            .formatted(where, MOST_ROWS, MOST_CELLS, what));
  }
}
