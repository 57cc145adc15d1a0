package org.goldenthread.app.cycle.exceptions;

import org.goldenthread.scoring.Period;
import org.jspecify.annotations.Nullable;

/**
 * What the rules of exceptions look at of a measure.
 *
 * @param now the judged period
 * @param reds how many of its latest figures were red running; 0 when the latest is not
 * @param redSince period of the first of them; null exactly when there is none
 * @param normal whether it is red within the normal ups and downs
 * @param worseningSince where a special cause for the worse begins that lasts until now; else null
 * @param beyondTolerance whether the target is missed by more than is tolerated
 * @param fellBehindSince since which period it got worse while the neighbours got better; else null
 * @param behindNeighbours whether it is worse than the neighbours by the tolerance or more
 */
record MeasureFacts(
    Period now,
    int reds,
    @Nullable Period redSince,
    boolean normal,
    @Nullable Period worseningSince,
    boolean beyondTolerance,
    @Nullable Period fellBehindSince,
    boolean behindNeighbours) {
  MeasureFacts {
    if (reds < 0 || (reds == 0) != (redSince == null)) {
      throw new IllegalArgumentException("reds " + reds + " since " + redSince);
    }
    if (normal && reds == 0) {
      throw new IllegalArgumentException("normal must be of a red measure");
    }
  }
}
