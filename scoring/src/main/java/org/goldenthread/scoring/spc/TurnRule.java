package org.goldenthread.scoring.spc;

import java.util.ArrayList;
import java.util.List;
import org.goldenthread.scoring.Polarity;
import org.goldenthread.scoring.Rule;
import org.goldenthread.scoring.RuleVersion;
import org.goldenthread.scoring.TargetOutcome;
import org.jspecify.annotations.Nullable;

/**
 * Whether a curve turned after something was agreed: a special cause for the better that was not
 * there when it was agreed, or a target that was missed then and is met now.
 *
 * <p>The expected range is made of the figures up to the agreement and held, as NHS England's
 * Making Data Count asks before and after a change, so that an improvement cannot move the range it
 * is held against. Source: NHS England, Making Data Count, Strengthening your decisions (2019); M.
 * Friedman, Trying Hard Is Not Good Enough (2005), for turning the curve. Page:
 * docs/rules/curve-turned.md.
 */
public final class TurnRule implements Rule {

  /** The rule as described on its page. */
  public static final TurnRule STANDARD = new TurnRule();

  private static final RuleVersion VERSION = new RuleVersion("curve turned", "1.0");

  private TurnRule() {}

  @Override
  public RuleVersion version() {
    return VERSION;
  }

  /**
   * The figures to judge.
   *
   * @param values in order of time, NaN where one is missing
   * @param rebases where the counting changed, in order and within the values
   * @param agreed index of the last value known when it was agreed; -1 when there was none
   * @param due index of the period after which it is judged; may lie after the values
   * @param polarity null when it is not known what is good
   */
  public record Course(
      double[] values, List<Rebase> rebases, int agreed, int due, @Nullable Polarity polarity) {
    public Course {
      rebases = List.copyOf(rebases);
      if (agreed < -1 || agreed >= values.length || due <= agreed) {
        throw new IllegalArgumentException(
            "agreed must be a value and due later, were " + agreed + " and " + due);
      }
    }

    /** The latest value in or after the period that is due; -1 while there is none. */
    public int judged() {
      int last = values.length - 1;
      while (last >= due && Double.isNaN(values[last])) {
        last--;
      }
      return last >= due ? last : -1;
    }
  }

  /**
   * Judges.
   *
   * @param targetThen whether the target was met when it was agreed
   * @param targetNow whether it is met in the judged period; not asked while it is too early
   */
  public Turn assess(Course course, TargetOutcome targetThen, TargetOutcome targetNow) {
    int judged = course.judged();
    if (judged < 0) {
      return new Turn(VERSION, Turn.Verdict.TOO_EARLY, -1, Turn.Pattern.NOT_ASKED, null, false);
    }
    XmrChart chart = held(course, judged);
    Turn.Pattern pattern = pattern(course, chart, judged);
    boolean metNow = targetNow == TargetOutcome.MET && targetThen != TargetOutcome.MET;
    return new Turn(
        VERSION,
        verdict(pattern, metNow, targetNow, targetThen),
        judged,
        pattern,
        pattern.isSaid() ? chart.cause(judged) : null,
        metNow);
  }

  private static Turn.Verdict verdict(
      Turn.Pattern pattern, boolean metNow, TargetOutcome now, TargetOutcome then) {
    if (metNow || pattern == Turn.Pattern.IMPROVED) {
      return Turn.Verdict.TURNED;
    }
    boolean targetSpeaks = now != TargetOutcome.CANNOT_SAY && then != TargetOutcome.MET;
    return pattern.isSaid() || targetSpeaks ? Turn.Verdict.NOT_TURNED : Turn.Verdict.CANNOT_SAY;
  }

  /** All figures up to the judged one, against the range of those up to the agreement. */
  private static XmrChart held(Course course, int judged) {
    double[] known = new double[judged + 1];
    System.arraycopy(course.values(), 0, known, 0, known.length);
    List<Rebase> within = new ArrayList<>();
    int start = 0;
    for (Rebase rebase : course.rebases()) {
      if (rebase.index() <= judged) {
        within.add(rebase);
        start = rebase.index() <= course.agreed() ? rebase.index() : start;
      }
    }
    int baseline = Math.max(course.agreed() - start + 1, 0);
    return XmrRule.STANDARD.chart(known, within, XmrSettings.STANDARD.fixedAfter(baseline));
  }

  private static Turn.Pattern pattern(Course course, XmrChart chart, int judged) {
    Polarity polarity = course.polarity();
    if (polarity == null || polarity == Polarity.NEUTRAL) {
      return Turn.Pattern.NO_GOOD_DIRECTION;
    }
    if (course.agreed() < 0) {
      return Turn.Pattern.TOO_FEW_POINTS;
    }
    if (course.rebases().stream()
        .anyMatch(r -> r.index() > course.agreed() && r.index() <= judged)) {
      return Turn.Pattern.COUNTING_CHANGED;
    }
    return switch (chart.variation(polarity)) {
      case TOO_FEW_POINTS -> Turn.Pattern.TOO_FEW_POINTS;
      case IMPROVEMENT_HIGH, IMPROVEMENT_LOW ->
          wasImproving(course, polarity) ? Turn.Pattern.IMPROVING_ALREADY : Turn.Pattern.IMPROVED;
      case CONCERN_HIGH, CONCERN_LOW -> Turn.Pattern.WORSENED;
      default -> Turn.Pattern.NO_CHANGE;
    };
  }

  /** What was a real improvement before anything was agreed is no turn since. */
  private static boolean wasImproving(Course course, Polarity polarity) {
    Variation then = held(course, course.agreed()).variation(polarity);
    return then == Variation.IMPROVEMENT_HIGH || then == Variation.IMPROVEMENT_LOW;
  }
}
