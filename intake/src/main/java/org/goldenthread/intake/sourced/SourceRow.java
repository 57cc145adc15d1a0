package org.goldenthread.intake.sourced;

import java.util.List;

/**
 * One row of a table or one line of text as it stands in the document.
 *
 * @param line as in {@link org.goldenthread.intake.draft.SourcePlace}
 * @param cells texts of its cells; one for a line of text
 */
public record SourceRow(int line, List<String> cells) {
  public SourceRow {
    cells = List.copyOf(cells);
  }
}
