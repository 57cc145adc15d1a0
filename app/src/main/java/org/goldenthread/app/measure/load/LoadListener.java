package org.goldenthread.app.measure.load;

import org.goldenthread.intake.data.DataWarning;
import org.goldenthread.intake.data.RefusedRow;

/** Hears what a load finds while it goes; from one thread. */
public interface LoadListener {
  /** A row that is not loaded. */
  void refused(RefusedRow row);

  /** Something to look at in a row that is. */
  default void warned(DataWarning warning) {}

  /** A figure that stands otherwise. */
  default void changed(ChangedFigure figure) {}

  /** How far reading has come: the line of a row, counted from 1. */
  default void read(long line) {}
}
