package org.goldenthread.intake.source;

import org.goldenthread.intake.RefusedDocumentException.Reason;

/** How much of a workbook is read, over all its sheets, so that no file decides it. */
final class SheetBudget {
  /** A plan of 20 sheets of 5,000 rows and 15 columns stays within it. */
  static final int MOST_CELLS = 1_600_000;

  static final int MOST_ROWS = 200_000;
  private static final long MOST_CHARACTERS = 60_000_000;

  private int cells;
  private int rows;
  private long characters;

  /** Counts a row that is kept. */
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
