package org.goldenthread.scoring.spc;

import java.util.Optional;

/** Finds where the values of the last segment stepped to another level and stayed. */
final class RebaseFinder {

  private RebaseFinder() {}

  /**
   * The start of the row on one side of the mean that reaches to the last point, when it has seven
   * values or more, at least seven values stand before it and it does not still rise or fall.
   */
  static Optional<RebaseSuggestion> find(double[] y, Segment segment, SpecialCause last) {
    boolean moving = last == SpecialCause.RISING || last == SpecialCause.FALLING;
    if (moving || !segment.hasLimits() || segment.has(XmrNote.MOSTLY_UNCHANGED)) {
      return Optional.empty();
    }
    int start = startOfRow(y, segment);
    int points = segment.to() - start;
    if (points < SpecialCauses.ROW || count(y, segment.from(), start) < SpecialCauses.ROW) {
      return Optional.empty();
    }
    return Optional.of(
        new RebaseSuggestion(
            start,
            points,
            Averages.of(y, segment.from(), start),
            Averages.of(y, start, segment.to())));
  }

  private static int startOfRow(double[] y, Segment segment) {
    double side = Math.signum(y[segment.to() - 1] - segment.mean());
    int i = segment.to();
    while (i > segment.from() && side != 0 && Math.signum(y[i - 1] - segment.mean()) == side) {
      i--;
    }
    return i;
  }

  private static int count(double[] y, int from, int to) {
    int values = 0;
    for (int i = from; i < to; i++) {
      if (!Double.isNaN(y[i])) {
        values++;
      }
    }
    return values;
  }
}
