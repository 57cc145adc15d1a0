package org.goldenthread.app.clinic;

import org.goldenthread.scoring.Period;
import org.goldenthread.scoring.TargetOutcome;
import org.goldenthread.scoring.spc.Turn;
import org.goldenthread.scoring.spc.TurnRule;
import org.goldenthread.scoring.spc.TurnRule.Course;
import org.jspecify.annotations.Nullable;

/**
 * Whether a curve turned, worked out from the figures known: a pure function.
 *
 * @param curve the figures
 * @param turn the answer with its evidence
 */
public record FollowUp(Curve curve, Turn turn) {

  /**
   * Looks whether the curve turned since what was expected.
   *
   * @param curve of the same kind of period; null where it has no figure
   * @return null where no figure was known at the agreement, so that nothing can ever be said
   */
  public static @Nullable FollowUp of(@Nullable Curve curve, Forecast forecast) {
    Period from = forecast.from();
    Period check = forecast.check();
    if (curve == null || from == null || check == null) {
      return null;
    }
    // Figures taken back since leave the agreed period outside: then nothing stood before it.
    int agreed = Math.max(-1, Math.min(curve.index(from), curve.size() - 1));
    var course =
        new Course(
            curve.values(),
            curve.rebases(),
            agreed,
            Math.max(curve.index(check), agreed + 1),
            curve.measure().polarity());
    int judged = course.judged();
    return new FollowUp(
        curve,
        TurnRule.STANDARD.assess(
            course,
            agreed < 0 ? TargetOutcome.CANNOT_SAY : curve.onTarget(agreed),
            judged < 0 ? TargetOutcome.CANNOT_SAY : curve.onTarget(judged)));
  }

  /** The judged period; null while it is too early. */
  public @Nullable Period judged() {
    return turn.judged() < 0 ? null : curve.period(turn.judged());
  }
}
