package org.goldenthread.app.measure.assess;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.goldenthread.app.audit.KnownBy;
import org.goldenthread.app.measure.Measure;
import org.goldenthread.app.measure.StatedStatusRule;
import org.goldenthread.app.measure.StatedTolerance;
import org.goldenthread.app.measure.StatusRuleEdits;
import org.goldenthread.app.measure.StatusRules;
import org.goldenthread.scoring.Period;
import org.goldenthread.scoring.status.StatusInputs;
import org.goldenthread.scoring.status.StatusJudge;
import org.goldenthread.scoring.status.StatusRule;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Shows what a status rule would make of the statuses of the partnership's own area, past periods
 * included, before anybody states it. Call inside a transaction for a partnership.
 */
@Component
public class StatusPreviews {
  private final SeriesAssessments assessments;
  private final Standpoints standpoints;
  private final StatusRuleEdits rules;

  public StatusPreviews(
      SeriesAssessments assessments, Standpoints standpoints, StatusRuleEdits rules) {
    this.assessments = assessments;
    this.standpoints = standpoints;
    this.rules = rules;
  }

  /**
   * A status that would be another.
   *
   * @param now as its scheme names it; null when it cannot be said
   * @param then likewise
   */
  public record Flip(Measure measure, Period period, @Nullable String now, @Nullable String then) {}

  /**
   * What a rule would do.
   *
   * @param measures how many measures with figures it decides, changed or not
   * @param figures how many figures it decides, changed or not
   * @param flips by measure, of each the latest period first
   */
  public record Preview(int measures, int figures, List<Flip> flips) {
    public Preview {
      flips = List.copyOf(flips);
    }

    /** How many measures would have another status in some period. */
    public int measuresChanged() {
      return (int) flips.stream().map(f -> f.measure().id()).distinct().count();
    }
  }

  /**
   * Which statuses would be others.
   *
   * @param proposed null when what is stated more widely is to hold again
   */
  public Preview preview(StatedTolerance.For target, @Nullable StatedStatusRule proposed) {
    List<StatedStatusRule> now = rules.stated(KnownBy.NOW);
    var then = new ArrayList<>(now);
    then.removeIf(s -> s.target().equals(target));
    if (proposed != null) {
      then.add(proposed);
    }
    List<SeriesInputs> covered =
        assessments.inputs(target::covers, standpoints.home(KnownBy.NOW), KnownBy.NOW);
    return compare(covered, StatusRules.ruleFor(now), StatusRules.ruleFor(then));
  }

  private static Preview compare(
      List<SeriesInputs> covered,
      Function<Measure, Optional<StatedStatusRule>> now,
      Function<Measure, Optional<StatedStatusRule>> then) {
    int figures = 0;
    var flips = new ArrayList<Flip>();
    for (SeriesInputs one : covered) {
      Measure measure = one.measure();
      StatusRule before = StatusScheme.of(now.apply(measure)).rule();
      StatusRule after = StatusScheme.of(then.apply(measure)).rule();
      FigureLine line = one.actual();
      for (int period = line.last(); period >= line.first(); period--) {
        if (line.hasValue(period)) {
          figures++;
          StatusInputs inputs = SeriesJudge.statusInputs(one, period);
          String was = StatusJudge.STANDARD.judge(before, inputs).status();
          String would = StatusJudge.STANDARD.judge(after, inputs).status();
          if (!Objects.equals(was, would)) {
            flips.add(new Flip(measure, line.axis().period(period), was, would));
          }
        }
      }
    }
    return new Preview(covered.size(), figures, flips);
  }
}
