package org.goldenthread.app.measure;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.goldenthread.scoring.Absence;
import org.goldenthread.scoring.Against;
import org.goldenthread.scoring.Assessment;
import org.goldenthread.scoring.Direction;
import org.goldenthread.scoring.DirectionRule;
import org.goldenthread.scoring.Figure;
import org.goldenthread.scoring.Mark;
import org.goldenthread.scoring.MarkRule;
import org.goldenthread.scoring.Observed;
import org.goldenthread.scoring.Outcome;
import org.goldenthread.scoring.Period;
import org.goldenthread.scoring.Polarity;
import org.goldenthread.scoring.TargetOutcome;
import org.goldenthread.scoring.TargetRule;
import org.goldenthread.scoring.Tolerance;
import org.goldenthread.scoring.Value;
import org.jspecify.annotations.Nullable;

/**
 * What the rules say of one measure in its latest period: a pure function of its facts, its
 * polarity and the tolerance. Nothing printed as a mark goes in.
 */
public record Judgement(
    Observed now,
    Observed lastYear,
    Observed target,
    Observed neighbours,
    Observed national,
    Assessment<TargetOutcome> onTarget,
    Assessment<Direction> direction,
    Assessment<Mark> againstTarget,
    Assessment<Mark> againstNeighbours,
    Assessment<Mark> againstNational) {

  /** The tolerance a partnership starts with: 2.5 in the measure's own unit. */
  public static final Tolerance STARTING_TOLERANCE =
      Tolerance.absolute(new java.math.BigDecimal("2.5"), Tolerance.Scope.PARTNERSHIP);

  /**
   * One fact that goes in.
   *
   * @param area own, neighbours or national
   * @param kind actual, target or another
   */
  public record Fact(String area, String kind, @Nullable Period period, Value value) {
    boolean is(String wantedArea, String wantedKind) {
      return area.equals(wantedArea) && kind.equals(wantedKind);
    }
  }

  /**
   * Judges the latest period that has an actual figure of the partnership's own.
   *
   * @param facts in the order in which they became known: of two facts for one thing the later
   *     holds
   * @return empty when there is no such figure
   */
  public static Optional<Judgement> of(
      @Nullable Polarity polarity, List<Fact> facts, @Nullable Tolerance tolerance) {
    return facts.stream()
        .filter(f -> f.is("own", "actual") && f.period() != null && f.value() instanceof Figure)
        .map(Fact::period)
        .max(Comparator.naturalOrder())
        .map(period -> judge(polarity, facts, tolerance, period));
  }

  private static Judgement judge(
      @Nullable Polarity polarity, List<Fact> facts, @Nullable Tolerance tolerance, Period period) {
    Observed now = in(facts, f -> f.is("own", "actual"), period);
    Observed lastYear = in(facts, f -> f.is("own", "actual"), period.samePeriodLastYear());
    Observed target = in(facts, f -> f.is("own", "target") || f.is("own", "plan"), period);
    Observed neighbours = latest(facts, "neighbours", period);
    Observed national = latest(facts, "national", period);
    return of(polarity, now, lastYear, target, neighbours, national, tolerance);
  }

  /**
   * Judges a figure against others, whichever way they were found.
   *
   * @param polarity null when not known
   * @param tolerance of the marks; null when none is stated
   */
  public static Judgement of(
      @Nullable Polarity polarity,
      Observed now,
      Observed lastYear,
      Observed target,
      Observed neighbours,
      Observed national,
      @Nullable Tolerance tolerance) {
    MarkRule marks = MarkRule.STANDARD;
    return new Judgement(
        now,
        lastYear,
        target,
        neighbours,
        national,
        TargetRule.STANDARD.assess(polarity, now, target),
        DirectionRule.STANDARD.assess(polarity, now, lastYear, Tolerance.NONE),
        marks.assess(polarity, now, Against.TARGET, target, tolerance),
        marks.assess(polarity, now, Against.NEIGHBOURS, neighbours, tolerance),
        marks.assess(polarity, now, Against.NATIONAL, national, tolerance));
  }

  private static Observed in(List<Fact> facts, Predicate<Fact> which, Period period) {
    return last(facts, f -> which.test(f) && period.equals(f.period()))
        .map(f -> new Observed(f.value(), f.period()))
        .orElseGet(() -> new Observed(Absence.NOT_PRINTED, period));
  }

  /** The comparator of the same period, else the latest one published by then. */
  private static Observed latest(List<Fact> facts, String area, Period period) {
    return last(facts, f -> f.is(area, "actual") && period.equals(f.period()))
        .or(() -> last(facts, f -> f.is(area, "actual")))
        .map(f -> new Observed(f.value(), f.period()))
        .orElseGet(() -> Observed.of(Absence.NOT_PRINTED));
  }

  private static Optional<Fact> last(List<Fact> facts, Predicate<Fact> which) {
    return facts.stream().filter(which).reduce((a, b) -> b);
  }

  /** The assessment that answers a printed mark's "against". */
  public Assessment<? extends Outcome> against(String against) {
    return switch (against) {
      case "target-met" -> onTarget;
      case "last-year" -> direction;
      case "target" -> againstTarget;
      case "neighbour" -> againstNeighbours;
      case "national" -> againstNational;
      default -> throw new IllegalArgumentException("no mark is made against " + against);
    };
  }
}
