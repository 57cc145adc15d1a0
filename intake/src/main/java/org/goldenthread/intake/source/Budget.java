package org.goldenthread.intake.source;

import org.goldenthread.intake.ReadingSteps;
import org.goldenthread.intake.RefusedDocumentException.Reason;

/**
 * How much of a file is read, over all its parts, so that no file decides it; and whether anybody
 * still waits for it.
 */
final class Budget {
  /** A plan of 20 sheets of 5,000 rows and 15 columns stays within it. */
  static final int MOST_CELLS = 1_600_000;

  static final int MOST_ROWS = 200_000;
  private static final long MOST_CHARACTERS = 60_000_000;

  /** So many pieces are read between two looks at whether to go on. */
  private static final int STRIDE = 4_096;

  private final ReadingSteps steps;
  private int pieces;
  private int cells;
  private int rows;
  private long characters;

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

  /** Counts a row of a sheet that is kept. */
  void take(String sheet, SheetGrid.Row row) throws UnreadableException {
    rows++;
    cells += row.cells().size();
    for (SheetCell cell : row.cells()) {
      characters += cell.text().length();
    }
    if (rows > MOST_ROWS || cells > MOST_CELLS || characters > MOST_CHARACTERS) {
      throw new UnreadableException(
          Reason.TOO_LARGE,
          ("holds more than a plan does: reading stopped at row %,d of sheet \"%s\" (at most %,d rows"
                  + " and %,d cells are read). Delete sheets and rows that are no part of the plan,"
                  + " or load figures as a data file")
              .formatted(row.number(), sheet, MOST_ROWS, MOST_CELLS));
    }
  }
}
