package org.goldenthread.scoring.spc;

/** Finds the special causes of one segment. No window reaches into another segment. */
final class SpecialCauses {

  /** So many points in a row on one side, or rising, or falling. */
  static final int ROW = 7;

  private final double[] y;
  private final Segment segment;
  private final boolean runs;
  private final boolean[] trend;
  private final boolean[] row;
  private final boolean[] near;
  private final boolean[] twoOfThree;

  SpecialCauses(double[] y, Segment segment, EdgeCases edgeCases) {
    this.y = y;
    this.segment = segment;
    this.runs = edgeCases == EdgeCases.AS_REFERENCE || !segment.has(XmrNote.MOSTLY_UNCHANGED);
    int length = segment.to() - segment.from();
    this.trend = new boolean[length];
    this.row = new boolean[length];
    this.near = new boolean[length];
    this.twoOfThree = new boolean[length];
  }

  /** Writes the cause of each point of the segment at its index. */
  void findInto(SpecialCause[] causes) {
    markTrends();
    if (runs) {
      markRows();
      markTwoOfThree();
    }
    for (int i = 0; i < trend.length; i++) {
      causes[segment.from() + i] = cause(i);
    }
  }

  private double value(int i) {
    return y[segment.from() + i];
  }

  /** Side of the mean: 1, -1, or 0 on it or for a missing value. */
  private int side(int i) {
    double v = value(i);
    return v > segment.mean() ? 1 : v < segment.mean() ? -1 : 0;
  }

  /** The step into a point: 1 up, -1 down, 0 level or beside a missing value. */
  private int step(int i) {
    double d = value(i) - value(i - 1);
    return d > 0 ? 1 : d < 0 ? -1 : 0;
  }

  private void markTrends() {
    int steps = 0;
    for (int i = 1; i < trend.length; i++) {
      steps = lengthened(steps, step(i));
      if (Math.abs(steps) >= ROW - 1) {
        markBack(trend, i, ROW);
      }
    }
  }

  private void markRows() {
    int points = 0;
    for (int i = 0; i < row.length; i++) {
      points = lengthened(points, side(i));
      if (Math.abs(points) >= ROW) {
        markBack(row, i, ROW);
      }
    }
  }

  /** How many in a row, negative when downwards, after one more of this sign. */
  private static int lengthened(int before, int sign) {
    return Integer.signum(before) == sign ? before + sign : sign;
  }

  private static void markBack(boolean[] marks, int last, int count) {
    for (int i = last; i > last - count && !(marks[i] && i < last); i--) {
      marks[i] = true;
    }
  }

  private void markTwoOfThree() {
    for (int i = 0; i < near.length; i++) {
      double v = value(i);
      near[i] = !isOutside(v) && (v < segment.nearLower() || v > segment.nearUpper());
    }
    for (int i = 2; i < near.length; i++) {
      int close = (near[i] ? 1 : 0) + (near[i - 1] ? 1 : 0) + (near[i - 2] ? 1 : 0);
      if (close >= 2 && Math.abs(side(i) + side(i - 1) + side(i - 2)) == 3) {
        twoOfThree[i] = true;
        twoOfThree[i - 1] = true;
        twoOfThree[i - 2] = true;
      }
    }
  }

  private boolean isOutside(double v) {
    return v > segment.upper() || v < segment.lower();
  }

  private SpecialCause cause(int i) {
    double v = value(i);
    if (isOutside(v)) {
      return v > segment.upper() ? SpecialCause.ABOVE_LIMIT : SpecialCause.BELOW_LIMIT;
    }
    if (trend[i]) {
      return trendSide(i) > 0 ? SpecialCause.RISING : SpecialCause.FALLING;
    }
    boolean above = side(i) > 0;
    if (near[i] && twoOfThree[i]) {
      return above ? SpecialCause.TWO_OF_THREE_ABOVE : SpecialCause.TWO_OF_THREE_BELOW;
    }
    if (row[i]) {
      return above ? SpecialCause.RUN_ABOVE : SpecialCause.RUN_BELOW;
    }
    return SpecialCause.COMMON_CAUSE;
  }

  /** The step out of the point while the next is in a trend too, else the step into it. */
  private int trendSide(int i) {
    boolean goesOn = i + 1 < trend.length && trend[i + 1];
    int out = goesOn ? step(i + 1) : 0;
    return out != 0 ? out : step(i);
  }
}
