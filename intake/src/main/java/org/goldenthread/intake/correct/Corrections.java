package org.goldenthread.intake.correct;

import java.util.List;
import org.goldenthread.intake.table.Meanings;

/**
 * All a person said of a document.
 *
 * @param cells at most one of each field of an item; those of items that the reading does not find
 *     (any more) change nothing
 */
public record Corrections(Meanings meanings, List<CellCorrection> cells) {
  public static final Corrections NONE = new Corrections(Meanings.NONE, List.of());

  public Corrections {
    cells = List.copyOf(cells);
  }
}
