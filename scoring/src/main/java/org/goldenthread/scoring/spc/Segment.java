package org.goldenthread.scoring.spc;

import java.util.Collections;
import java.util.Set;

/**
 * The points between two rebases, with the limits that hold for them. All figures are in the unit
 * of the values; one that cannot be had is NaN.
 *
 * @param from index of the first point
 * @param to index after the last point
 * @param baselineValues how many values the mean was made from
 * @param averageOfAll average moving range before screening
 * @param screenedFrom moving ranges of this size or more were left out; infinite when none was
 * @param averageMovingRange the one the limits were made from
 * @param lower mean less 2.66 times the average moving range; may be below 0
 * @param upper mean plus 2.66 times the average moving range
 * @param nearLower mean less two thirds of that
 * @param nearUpper mean plus two thirds of that
 */
public record Segment(
    int from,
    int to,
    int baselineValues,
    double mean,
    double averageOfAll,
    double screenedFrom,
    double averageMovingRange,
    double lower,
    double upper,
    double nearLower,
    double nearUpper,
    Set<XmrNote> notes) {

  public Segment {
    notes = Collections.unmodifiableSet(notes);
  }

  /** Whether there are limits. */
  public boolean hasLimits() {
    return !Double.isNaN(averageMovingRange);
  }

  boolean has(XmrNote note) {
    return notes.contains(note);
  }
}
