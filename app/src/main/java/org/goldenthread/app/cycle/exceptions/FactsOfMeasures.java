package org.goldenthread.app.cycle.exceptions;

import org.goldenthread.app.measure.assess.FigureLine;
import org.goldenthread.app.measure.assess.SeriesAssessment;
import org.goldenthread.app.measure.assess.SeriesJudge;
import org.goldenthread.scoring.Assessment;
import org.goldenthread.scoring.Direction;
import org.goldenthread.scoring.Figure;
import org.goldenthread.scoring.Mark;
import org.goldenthread.scoring.Observed;
import org.goldenthread.scoring.Outcome;
import org.goldenthread.scoring.Period;
import org.goldenthread.scoring.Polarity;
import org.goldenthread.scoring.Standing;
import org.goldenthread.scoring.TargetOutcome;
import org.goldenthread.scoring.TargetRule;
import org.goldenthread.scoring.Tolerance;
import org.goldenthread.scoring.spc.Clash;
import org.goldenthread.scoring.spc.SpecialCause;
import org.goldenthread.scoring.spc.Variation;
import org.jspecify.annotations.Nullable;

/** Finds in an assessment what the rules of exceptions look at. */
final class FactsOfMeasures {
  private final SeriesAssessment one;
  private final FigureLine line;

  private FactsOfMeasures(SeriesAssessment one) {
    this.one = one;
    this.line = one.actual();
  }

  /**
   * Whether the latest figures of others are not enough: it is red, or worse than before, and the
   * periods before now count too.
   */
  static boolean needsEveryPeriod(SeriesAssessment one) {
    return one.standing() == Standing.BAD || one.travel().outcome() == Direction.WORSE;
  }

  /** The facts of a measure; where {@link #needsEveryPeriod} says so, of one read in full. */
  static MeasureFacts of(SeriesAssessment one) {
    return new FactsOfMeasures(one).facts();
  }

  private MeasureFacts facts() {
    Period now = line.axis().period(one.now());
    int reds = 0;
    Period since = null;
    for (int at = one.now(); one.standing() == Standing.BAD && at >= line.first(); at--) {
      // A period without a value says nothing: it neither ends a run nor lengthens it.
      if (line.hasValue(at)) {
        if (at != one.now() && SeriesJudge.standing(one.inputs(), at) != Standing.BAD) {
          break;
        }
        reds++;
        since = line.axis().period(at);
      }
    }
    return new MeasureFacts(
        now,
        reds,
        since,
        reds > 0 && one.clash() == Clash.BAD_BUT_NORMAL,
        worseningSince(),
        beyond(one.marks().againstTarget()),
        fellBehindSince(),
        beyond(one.marks().againstNeighbours()));
  }

  private @Nullable Period worseningSince() {
    boolean high = one.variation() == Variation.CONCERN_HIGH;
    if (!high && one.variation() != Variation.CONCERN_LOW) {
      return null;
    }
    int index = one.now() - line.first();
    int side = one.chart().cause(index).side();
    while (index > 0 && isOn(side, one.chart().cause(index - 1))) {
      index--;
    }
    return line.axis().period(line.first() + index);
  }

  private static boolean isOn(int side, SpecialCause cause) {
    return cause.side() == side;
  }

  /** Worse by the tolerance or more; a mark alone says worse by any amount. */
  private static boolean beyond(Assessment<Mark> mark) {
    Tolerance tolerance = mark.tolerance();
    return mark.outcome() == Mark.TRIANGLE
        && mark.difference() != null
        && tolerance != null
        && mark.inputs().comparator().value() instanceof Figure comparator
        && mark.difference().abs().compareTo(tolerance.allowedFrom(comparator)) >= 0;
  }

  private @Nullable Period fellBehindSince() {
    Assessment<? extends Outcome> travel = one.travel();
    Period since = travel.inputs().comparator().period();
    if (travel.outcome() != Direction.WORSE || since == null) {
      return null;
    }
    Observed before = one.neighboursAt(line.axis().ordinal(since));
    Observed after = one.neighboursAt(one.now());
    return isBetter(after, before, one.measure().polarity()) ? since : null;
  }

  private static boolean isBetter(Observed a, Observed b, @Nullable Polarity polarity) {
    if (polarity == null
        || polarity == Polarity.NEUTRAL
        || !(a.value() instanceof Figure x)
        || !(b.value() instanceof Figure y)) {
      return false;
    }
    int difference = x.value().compareTo(y.value());
    return polarity == Polarity.HIGH ? difference > 0 : difference < 0;
  }

  /** What newly met its target: it does now, and its figure before did not. */
  static boolean isNewlyMet(SeriesAssessment one) {
    if (one.marks().onTarget().outcome() != TargetOutcome.MET) {
      return false;
    }
    FigureLine line = one.actual();
    for (int at = one.now() - 1; at >= line.first(); at--) {
      if (line.hasValue(at)) {
        Observed before = line.at(at);
        Observed target = one.inputs().targetAt(line.axis().period(at));
        return TargetRule.STANDARD.assess(one.measure().polarity(), before, target).outcome()
            == TargetOutcome.NOT_MET;
      }
    }
    return false;
  }

  static boolean isRealImprovement(SeriesAssessment one) {
    return one.variation() == Variation.IMPROVEMENT_HIGH
        || one.variation() == Variation.IMPROVEMENT_LOW;
  }
}
