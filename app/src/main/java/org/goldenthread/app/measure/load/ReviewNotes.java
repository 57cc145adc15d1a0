package org.goldenthread.app.measure.load;

import java.util.ArrayList;
import java.util.List;
import org.goldenthread.intake.data.DataWarning;
import org.goldenthread.intake.data.RefusedRow;

/** Notes down what a page will show of a load, so much that any file fits into memory. */
final class ReviewNotes implements LoadListener {
  static final int MOST_CHANGES = 500;
  static final int MOST_REFUSALS = 5_000;
  static final int MOST_WARNINGS = 100;

  private final List<ChangedFigure> changes = new ArrayList<>();
  private final List<RefusedRow> refusals = new ArrayList<>();
  private final List<DataWarning> warnings = new ArrayList<>();
  private long warned;
  private volatile long line;

  @Override
  public void refused(RefusedRow row) {
    if (refusals.size() < MOST_REFUSALS) {
      refusals.add(row);
    }
  }

  @Override
  public void warned(DataWarning warning) {
    warned++;
    if (warnings.size() < MOST_WARNINGS) {
      warnings.add(warning);
    }
  }

  @Override
  public void changed(ChangedFigure figure) {
    if (changes.size() < MOST_CHANGES) {
      changes.add(figure);
    }
  }

  @Override
  public void read(long at) {
    line = at;
  }

  /** How far reading has come; asked from another thread. */
  long line() {
    return line;
  }

  Review with(OneLoad.Rehearsed rehearsed) {
    return new Review(rehearsed.outcome(), rehearsed.marks(), changes, refusals, warnings, warned);
  }
}
