package org.goldenthread.scoring.spc;

import java.util.EnumSet;

/** Works out the limits of one segment. */
final class SegmentMaker {

  /** Three standard deviations in average moving ranges: 3 / 1.128, rounded as published. */
  private static final double LIMIT = 2.66;

  /** Where a moving range is itself outside its limit. */
  private static final double SCREEN = 3.267;

  /** Fewer values make limits that are only a trial. */
  private static final int SETTLED = 12;

  private final double[] y;
  private final int from;
  private final int to;
  private final XmrSettings settings;
  private final EnumSet<XmrNote> notes = EnumSet.noneOf(XmrNote.class);

  SegmentMaker(double[] y, int from, int to, XmrSettings settings) {
    this.y = y;
    this.from = from;
    this.to = to;
    this.settings = settings;
  }

  Segment make() {
    int points = settings.baselinePoints();
    int end = points == 0 ? to : Math.min(to, from + points);
    double ofAll = Averages.movingRange(y, from, end, Double.POSITIVE_INFINITY);
    double cut =
        settings.screening() == Screening.SCREENED ? SCREEN * ofAll : Double.POSITIVE_INFINITY;
    double average = Averages.movingRange(y, from, end, cut);
    if (settings.edgeCases() == EdgeCases.STATED && ofAll >= 0 && !(average > 0)) {
      notes.add(ofAll == 0 ? XmrNote.FLAT : XmrNote.SCREENING_SET_ASIDE);
      average = ofAll;
      cut = Double.POSITIVE_INFINITY;
    }
    int values = count(end);
    note(end, values, average);
    return segment(values, ofAll, cut, average, mean(end));
  }

  /** Of a flat baseline its one value, so that rounding puts no point outside the limits. */
  private double mean(int end) {
    for (int i = from; notes.contains(XmrNote.FLAT) && i < end; i++) {
      if (!Double.isNaN(y[i])) {
        return y[i];
      }
    }
    return Averages.of(y, from, end);
  }

  private Segment segment(int values, double ofAll, double cut, double average, double mean) {
    double reach = LIMIT * average;
    double near = 2 * (LIMIT / 3) * average;
    return new Segment(
        from,
        to,
        values,
        mean,
        ofAll,
        cut,
        average,
        mean - reach,
        mean + reach,
        mean - near,
        mean + near,
        notes);
  }

  private void note(int end, int values, double average) {
    if (values < SETTLED) {
      notes.add(XmrNote.TRIAL_LIMITS);
    }
    if (Double.isNaN(average)) {
      notes.add(XmrNote.NO_LIMITS);
    }
    if (values < end - from || count(to) < to - from) {
      notes.add(XmrNote.GAPS);
    }
    if (!notes.contains(XmrNote.FLAT) && mostlyZero(end)) {
      notes.add(XmrNote.MOSTLY_UNCHANGED);
    }
  }

  private boolean mostlyZero(int end) {
    int zero = 0;
    int other = 0;
    for (int i = from + 1; i < end; i++) {
      double step = y[i] - y[i - 1];
      if (step == 0) {
        zero++;
      } else if (!Double.isNaN(step)) {
        other++;
      }
    }
    return zero > other;
  }

  private int count(int end) {
    int values = 0;
    for (int i = from; i < end; i++) {
      if (!Double.isNaN(y[i])) {
        values++;
      }
    }
    return values;
  }
}
