package org.goldenthread.app.measure.assess;

import java.util.Optional;
import org.goldenthread.app.measure.Judgement;
import org.goldenthread.app.measure.Measure;
import org.goldenthread.scoring.Absence;
import org.goldenthread.scoring.Assessment;
import org.goldenthread.scoring.Direction;
import org.goldenthread.scoring.Observed;
import org.goldenthread.scoring.Period;
import org.goldenthread.scoring.Quality;
import org.goldenthread.scoring.Standing;
import org.goldenthread.scoring.spc.Clash;
import org.goldenthread.scoring.spc.Outlook;
import org.goldenthread.scoring.spc.Variation;
import org.goldenthread.scoring.spc.XmrChart;
import org.goldenthread.scoring.status.StatusResult;
import org.goldenthread.scoring.trend.Trend;
import org.jspecify.annotations.Nullable;

/**
 * All that the rules say of a measure for one area, by its latest value. Each part carries its rule
 * with version, its inputs, and the reason where it cannot say.
 *
 * @param inputs what it was judged by
 * @param now number of the judged period: the latest with a value, else the latest with a figure
 * @param marks on target, direction since the same period last year, and the three marks
 * @param sinceLastPeriod direction since the period before
 * @param status by the rule of the scheme
 * @param standing of that status
 * @param chart XmR chart of all values up to now; its variation and outlook are beside it
 * @param trend recent trend; null where the periods are not years
 * @param neighbours average and rank among them
 * @param clash where status and pattern disagree; null where they do not
 * @param concern how much it asks for attention
 */
public record SeriesAssessment(
    SeriesInputs inputs,
    int now,
    Judgement marks,
    Assessment<Direction> sinceLastPeriod,
    StatusResult status,
    Standing standing,
    XmrChart chart,
    Variation variation,
    Outlook outlook,
    @Nullable Trend trend,
    Neighbours neighbours,
    @Nullable Clash clash,
    Concern concern) {

  public Measure measure() {
    return inputs.measure();
  }

  /** Its figures. */
  public FigureLine actual() {
    return inputs.actual();
  }

  /** The judged figure with its period. */
  public Observed latest() {
    return marks.now();
  }

  /**
   * Direction since the same period last year; where that cannot be said, since the period before.
   */
  public Assessment<Direction> travel() {
    return marks.direction().outcome().isCannotSay() ? sinceLastPeriod : marks.direction();
  }

  /** How certain the judged figure is; null when nothing says so. */
  public @Nullable Quality quality() {
    return actual().quality(now);
  }

  /** The average of the neighbours in a period; where it was read in full. */
  public Observed neighboursAt(int ordinal) {
    return Neighbours.average(actual(), ordinal, inputs.neighbours(), inputs.printedAverages());
  }

  /** The figure of the nation in a period; where it was read in full. */
  public Observed nationAt(int ordinal) {
    Period period = actual().axis().period(ordinal);
    FigureLine nation = inputs.nation();
    if (nation != null && nation.hasValue(ordinal)) {
      return nation.at(ordinal);
    }
    Observed printed = Comparator.printed(inputs.printedNational(), period);
    return printed != null && period.equals(printed.period())
        ? printed
        : new Observed(Absence.NOT_PRINTED, period);
  }

  /** Since when nothing but absences followed the judged value: the first; empty when none did. */
  public Optional<Observed> missingSince() {
    for (int ordinal = now + 1; ordinal <= actual().last(); ordinal++) {
      if (actual().quality(ordinal) != null) {
        return Optional.of(actual().at(ordinal));
      }
    }
    return Optional.empty();
  }
}
