package org.goldenthread.app.measure;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.goldenthread.app.audit.Author;
import org.goldenthread.app.audit.Changes;
import org.goldenthread.app.audit.KnownBy;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rules people state, of every sort. Call inside a transaction for a partnership. */
@Component
public class RuleEdits {
  private final JdbcClient jdbc;
  private final Changes changes;
  private final Clock clock;
  private final Rules rules;

  public RuleEdits(JdbcClient jdbc, Changes changes, Clock clock) {
    this.jdbc = jdbc;
    this.changes = changes;
    this.clock = clock;
    this.rules = new Rules(jdbc);
  }

  /** Every rule of a sort stated by then. */
  public <R extends MeasureRule> List<StatedRule<R>> stated(RuleSort<R> sort, KnownBy knownBy) {
    return rules.stated(sort, knownBy);
  }

  /** The one stated for exactly this now. */
  public <R extends MeasureRule> Optional<StatedRule<R>> current(
      RuleSort<R> sort, RuleTarget target) {
    return rules.current(sort, target);
  }

  /** Every one ever stated for this, the latest first. */
  public <R extends MeasureRule> List<RuleVersion<R>> versions(
      RuleSort<R> sort, RuleTarget target) {
    return rules.versions(sort, target);
  }

  /**
   * States a rule, which holds from today; or lets what is stated more widely hold again, for a
   * partnership the rule everybody starts with.
   *
   * @param opened id of the one the form was opened on; 0 when none was stated
   * @param proposed null when none is to be stated any more
   * @throws IllegalArgumentException when this sort is stated for the whole partnership only
   */
  public <R extends MeasureRule> EditOutcome state(
      RuleSort<R> sort,
      RuleTarget target,
      long opened,
      @Nullable R proposed,
      Author by,
      String reason) {
    if (!sort.isForMeasures() && !target.isPartnership()) {
      throw new IllegalArgumentException(sort + " is for a partnership only, was for " + target);
    }
    Turn.take(jdbc);
    List<RuleVersion<R>> versions = rules.versions(sort, target);
    StatedRule<R> current = rules.current(sort, target).orElse(null);
    if ((current == null ? 0 : current.id()) != opened) {
      return EditOutcome.Refused.OVERTAKEN;
    }
    if (isSame(current, proposed)) {
      return EditOutcome.Refused.NOTHING_CHANGED;
    }
    long change = changes.record(EditDay.today(clock), by, reason);
    if (current != null) {
      rules.end(current, change);
    }
    if (proposed != null) {
      rules.state(target, proposed.numbered(versions.size() + 1), change);
    }
    return new EditOutcome.Saved("");
  }

  private static boolean isSame(@Nullable StatedRule<?> a, @Nullable MeasureRule b) {
    return a == null || b == null ? a == null && b == null : a.rule().saysTheSameAs(b);
  }
}
