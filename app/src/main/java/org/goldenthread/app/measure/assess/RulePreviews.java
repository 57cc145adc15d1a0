package org.goldenthread.app.measure.assess;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.goldenthread.app.audit.KnownBy;
import org.goldenthread.app.measure.Judgement;
import org.goldenthread.app.measure.Measure;
import org.goldenthread.app.measure.MeasureRule;
import org.goldenthread.app.measure.RuleEdits;
import org.goldenthread.app.measure.RuleSort;
import org.goldenthread.app.measure.RuleTarget;
import org.goldenthread.app.measure.Rules;
import org.goldenthread.app.measure.SmallNumbersRule;
import org.goldenthread.app.measure.StatedRule;
import org.goldenthread.app.measure.StatusScheme;
import org.goldenthread.app.measure.ToleranceRule;
import org.goldenthread.app.measure.series.Series;
import org.goldenthread.scoring.Figure;
import org.goldenthread.scoring.Mark;
import org.goldenthread.scoring.Period;
import org.goldenthread.scoring.disclosure.SmallNumbers;
import org.goldenthread.scoring.status.StatusJudge;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Shows what a rule would make of the figures of the partnership's own area, past periods included,
 * before anybody states it. Call inside a transaction for a partnership.
 */
@Component
public class RulePreviews {
  private static final List<String> MARKS = List.of("target", "neighbour", "national");

  private final SeriesAssessments assessments;
  private final Standpoints standpoints;
  private final RuleEdits rules;

  public RulePreviews(SeriesAssessments assessments, Standpoints standpoints, RuleEdits rules) {
    this.assessments = assessments;
    this.standpoints = standpoints;
    this.rules = rules;
  }

  /** What a rule says of one figure. */
  public sealed interface Said {
    /** Whether it says anything. */
    boolean isSaid();
  }

  /** A mark. */
  public record Marked(Mark mark) implements Said {
    @Override
    public boolean isSaid() {
      return !mark.isCannotSay();
    }
  }

  /** A status as its scheme names it; null when it cannot be said. */
  public record Given(@Nullable String status) implements Said {
    @Override
    public boolean isSaid() {
      return status != null;
    }
  }

  /** A value as it may be shown; null when it is held back. */
  public record Shown(@Nullable String value) implements Said {
    @Override
    public boolean isSaid() {
      return true;
    }
  }

  /**
   * What would be said otherwise of a figure.
   *
   * @param of what it is said of: target, neighbour or national; else the word of the sort
   */
  public record Flip(Measure measure, Period period, String of, Said now, Said then) {}

  /**
   * What a rule would do.
   *
   * @param measures how many measures with figures it decides, changed or not
   * @param said how much it says of their figures, changed or not
   * @param flips by measure, of each the latest period first
   */
  public record Preview(int measures, int said, List<Flip> flips) {
    public Preview {
      flips = List.copyOf(flips);
    }

    /** How many measures would change in some period. */
    public int measuresChanged() {
      return (int) flips.stream().map(f -> f.measure().id()).distinct().count();
    }
  }

  /**
   * What would be said otherwise.
   *
   * @param proposed null when what is stated more widely is to hold again
   */
  public <R extends MeasureRule> Preview preview(
      RuleSort<R> sort, RuleTarget target, @Nullable R proposed) {
    List<StatedRule<R>> now = rules.stated(sort, KnownBy.NOW);
    var then = new ArrayList<>(now);
    then.removeIf(s -> s.target().equals(target));
    if (proposed != null) {
      then.add(new StatedRule<>(0, target, proposed));
    }
    List<SeriesInputs> covered =
        assessments.inputs(target::covers, standpoints.home(KnownBy.NOW), KnownBy.NOW);
    return compare(covered, Rules.holding(sort, now), Rules.holding(sort, then));
  }

  private static Preview compare(
      List<SeriesInputs> covered,
      Function<Measure, ? extends MeasureRule> now,
      Function<Measure, ? extends MeasureRule> then) {
    int all = 0;
    var flips = new ArrayList<Flip>();
    for (SeriesInputs one : covered) {
      MeasureRule before = now.apply(one.measure());
      MeasureRule after = then.apply(one.measure());
      FigureLine line = one.actual();
      for (int period = line.last(); period >= line.first(); period--) {
        if (line.hasValue(period)) {
          Map<String, Said> would = said(after, one, period);
          for (Map.Entry<String, Said> was : said(before, one, period).entrySet()) {
            Said other = would.getOrDefault(was.getKey(), was.getValue());
            all += was.getValue().isSaid() || other.isSaid() ? 1 : 0;
            if (!other.equals(was.getValue())) {
              Period of = line.axis().period(period);
              flips.add(new Flip(one.measure(), of, was.getKey(), was.getValue(), other));
            }
          }
        }
      }
    }
    return new Preview(covered.size(), all, flips);
  }

  private static Map<String, Said> said(MeasureRule rule, SeriesInputs one, int period) {
    if (rule instanceof ToleranceRule marks) {
      return marks(marks, one, period);
    }
    Said said =
        rule instanceof StatusScheme scheme
            ? new Given(
                StatusJudge.STANDARD
                    .judge(scheme.rule(), SeriesJudge.statusInputs(one, period))
                    .status())
            : shown(((SmallNumbersRule) rule).convention(), one.actual(), period);
    return Map.of(rule.sort().word(), said);
  }

  private static Map<String, Said> marks(ToleranceRule rule, SeriesInputs one, int period) {
    Judgement marks = SeriesJudge.marks(one, period, rule.tolerance());
    Map<String, Said> said = new LinkedHashMap<>();
    MARKS.forEach(
        against -> said.put(against, new Marked((Mark) marks.against(against).outcome())));
    return said;
  }

  private static Shown shown(SmallNumbers convention, FigureLine line, int period) {
    Series series = line.series(period);
    if (series == null) {
      return new Shown(line.value(period).printed());
    }
    var shown = new SmallCounts(line.unit(), convention).shown(series, period - series.first());
    return new Shown(shown == null ? null : Figure.of(shown, line.unit()).shown());
  }
}
