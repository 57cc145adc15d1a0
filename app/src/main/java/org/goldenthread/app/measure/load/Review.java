package org.goldenthread.app.measure.load;

import java.util.List;
import org.goldenthread.intake.data.DataWarning;
import org.goldenthread.intake.data.RefusedRow;

/**
 * What a prepared load would do, as far as a page shows it.
 *
 * @param outcome counts and names; nothing is stored
 * @param marks what it would have the rules say otherwise
 * @param changes the first figures that come to stand otherwise
 * @param refusals the first rows that would not be loaded
 * @param warnings the first things to look at
 * @param warned how many there are
 */
public record Review(
    LoadOutcome outcome,
    MarkMoves marks,
    List<ChangedFigure> changes,
    List<RefusedRow> refusals,
    List<DataWarning> warnings,
    long warned) {
  public Review {
    changes = List.copyOf(changes);
    refusals = List.copyOf(refusals);
    warnings = List.copyOf(warnings);
  }

  /** Figures that would be new or stand otherwise, be it only by the marks beside them. */
  public long accepted() {
    return outcome.added() + outcome.changed() + outcome.remarked();
  }
}
