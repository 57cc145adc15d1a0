package org.goldenthread.app.measure;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.goldenthread.app.audit.Author;
import org.goldenthread.app.audit.Changes;
import org.goldenthread.app.audit.KnownBy;
import org.goldenthread.scoring.Mark;
import org.goldenthread.scoring.Period;
import org.goldenthread.scoring.Tolerance;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The tolerances people set, and what a new one would do to the marks. Call inside a transaction
 * for a partnership.
 */
@Component
public class ToleranceEdits {
  /** The marks that a tolerance decides, as printed marks name them. */
  private static final List<String> MARKS = List.of("target", "neighbour", "national");

  private final JdbcClient jdbc;
  private final Changes changes;
  private final Clock clock;
  private final Measures measures;
  private final Tolerances tolerances;

  public ToleranceEdits(JdbcClient jdbc, Changes changes, Clock clock) {
    this.jdbc = jdbc;
    this.changes = changes;
    this.clock = clock;
    this.measures = new Measures(jdbc);
    this.tolerances = new Tolerances(jdbc);
  }

  /** Every tolerance stated by then. */
  public List<StatedTolerance> stated(KnownBy knownBy) {
    return tolerances.stated(knownBy);
  }

  /** The one stated for exactly this now. */
  public Optional<StatedTolerance> current(StatedTolerance.For target) {
    return tolerances.current(target);
  }

  /** Every one ever stated for this, the first one first. */
  public List<ToleranceVersion> versions(StatedTolerance.For target) {
    return tolerances.versions(target);
  }

  /**
   * A mark that would be another.
   *
   * @param period of the figure that is marked
   * @param against target, neighbour or national
   */
  public record Flip(
      Measure measure, @Nullable Period period, String against, Mark now, Mark then) {}

  /**
   * What a tolerance would do.
   *
   * @param marks how many marks it decides, changed or not
   */
  public record Preview(int marks, List<Flip> flips) {
    public Preview {
      flips = List.copyOf(flips);
    }
  }

  /**
   * Which marks would be others, by the same judgement that pages show.
   *
   * @param proposed null when what is stated more widely is to hold again
   */
  public Preview preview(StatedTolerance.For target, @Nullable Tolerance proposed) {
    List<StatedTolerance> now = tolerances.stated(KnownBy.NOW);
    var then = new ArrayList<>(now);
    then.removeIf(s -> s.target().equals(target));
    if (proposed != null) {
      then.add(new StatedTolerance(0, target, proposed));
    }
    List<Measure> covered = measures.all(KnownBy.NOW).stream().filter(target::covers).toList();
    Map<Long, List<Observation>> figures = measures.observations(covered, KnownBy.NOW);
    return compare(
        covered,
        Assessments.judge(covered, figures, now),
        Assessments.judge(covered, figures, then));
  }

  private static Preview compare(
      List<Measure> covered, Map<Long, Judgement> now, Map<Long, Judgement> then) {
    int marks = 0;
    var flips = new ArrayList<Flip>();
    for (Measure measure : covered) {
      Judgement before = now.get(measure.id());
      Judgement after = then.get(measure.id());
      if (before == null || after == null) {
        continue;
      }
      for (String against : MARKS) {
        Mark was = (Mark) before.against(against).outcome();
        Mark would = (Mark) after.against(against).outcome();
        marks += was.isCannotSay() && would.isCannotSay() ? 0 : 1;
        if (was != would) {
          flips.add(new Flip(measure, before.now().period(), against, was, would));
        }
      }
    }
    return new Preview(marks, flips);
  }

  /**
   * States a tolerance, which holds from today.
   *
   * @param opened id of the one the form was opened on; 0 when none was stated
   */
  public EditOutcome state(
      StatedTolerance.For target, long opened, Tolerance tolerance, Author by, String reason) {
    return replace(target, opened, tolerance, by, reason);
  }

  /** Lets what is stated more widely hold again; not for the whole partnership. */
  public EditOutcome clear(StatedTolerance.For target, long opened, Author by, String reason) {
    if (target.scope() == Tolerance.Scope.PARTNERSHIP) {
      throw new IllegalArgumentException("a partnership always has a tolerance");
    }
    return replace(target, opened, null, by, reason);
  }

  private EditOutcome replace(
      StatedTolerance.For target,
      long opened,
      @Nullable Tolerance tolerance,
      Author by,
      String reason) {
    Turn.take(jdbc);
    StatedTolerance current = tolerances.current(target).orElse(null);
    if ((current == null ? 0 : current.id()) != opened) {
      return EditOutcome.Refused.OVERTAKEN;
    }
    if (isSame(current == null ? null : current.tolerance(), tolerance)) {
      return EditOutcome.Refused.NOTHING_CHANGED;
    }
    long change = changes.record(EditDay.today(clock), by, reason);
    if (current != null) {
      tolerances.end(current, change);
    }
    if (tolerance != null) {
      tolerances.state(target, tolerance, change);
    }
    return new EditOutcome.Saved("");
  }

  private static boolean isSame(@Nullable Tolerance a, @Nullable Tolerance b) {
    return a == null || b == null
        ? a == b
        : a.basis() == b.basis() && a.amount().compareTo(b.amount()) == 0;
  }
}
