package org.goldenthread.app.measure;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.goldenthread.app.audit.Author;
import org.goldenthread.app.audit.Changes;
import org.goldenthread.app.audit.KnownBy;
import org.goldenthread.scoring.Standing;
import org.goldenthread.scoring.status.StatusRule;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The status rules people state. Call inside a transaction for a partnership. */
@Component
public class StatusRuleEdits {
  private final JdbcClient jdbc;
  private final Changes changes;
  private final Clock clock;
  private final StatusRules rules;

  public StatusRuleEdits(JdbcClient jdbc, Changes changes, Clock clock) {
    this.jdbc = jdbc;
    this.changes = changes;
    this.clock = clock;
    this.rules = new StatusRules(jdbc);
  }

  /** Every rule stated by then. */
  public List<StatedStatusRule> stated(KnownBy knownBy) {
    return rules.stated(knownBy);
  }

  /** The one stated for exactly this now. */
  public Optional<StatedStatusRule> current(StatedTolerance.For target) {
    return rules.current(target);
  }

  /** Every one ever stated for this, the latest first. */
  public List<StatusRuleVersion> versions(StatedTolerance.For target) {
    return rules.versions(target);
  }

  /** The number that the next version of this rule has. */
  public int nextVersion(StatedTolerance.For target) {
    return rules.versions(target).stream()
            .mapToInt(v -> v.stated().rule().version())
            .max()
            .orElse(0)
        + 1;
  }

  /**
   * States a rule, which holds from today.
   *
   * @param opened id of the one the form was opened on; 0 when none was stated
   * @param standings how each status that the rule can give stands
   */
  public EditOutcome state(
      StatedTolerance.For target,
      long opened,
      StatusRule rule,
      Map<String, Standing> standings,
      Author by,
      String reason) {
    return replace(target, opened, new StatedStatusRule(0, target, rule, standings), by, reason);
  }

  /** Lets what is stated more widely hold again; for a partnership the rule it starts with. */
  public EditOutcome clear(StatedTolerance.For target, long opened, Author by, String reason) {
    return replace(target, opened, null, by, reason);
  }

  private EditOutcome replace(
      StatedTolerance.For target,
      long opened,
      @Nullable StatedStatusRule proposed,
      Author by,
      String reason) {
    Turn.take(jdbc);
    StatedStatusRule current = rules.current(target).orElse(null);
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
      StatusRule typed = proposed.rule();
      var next = new StatusRule(typed.name(), nextVersion(target), typed.scheme(), typed.bands());
      rules.state(target, next, proposed.standings(), change);
    }
    return new EditOutcome.Saved("");
  }

  /** Versions are counted here and play no part. */
  private static boolean isSame(@Nullable StatedStatusRule a, @Nullable StatedStatusRule b) {
    return a == null || b == null
        ? a == b
        : a.rule().name().equals(b.rule().name())
            && a.rule().scheme().equals(b.rule().scheme())
            && a.rule().bands().equals(b.rule().bands())
            && a.standings().equals(b.standings());
  }
}
