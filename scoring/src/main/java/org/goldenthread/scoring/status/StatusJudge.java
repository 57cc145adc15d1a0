package org.goldenthread.scoring.status;

import java.util.ArrayList;
import java.util.List;
import org.goldenthread.scoring.Absence;
import org.goldenthread.scoring.Reason;
import org.goldenthread.scoring.Rule;
import org.goldenthread.scoring.RuleVersion;
import org.jspecify.annotations.Nullable;

/**
 * Judges by a {@link StatusRule}: the first band whose conditions all hold gives the status. A band
 * of which one condition fails is passed, whatever the others; a band that could hold but for a
 * figure that is missing ends the search: it cannot be said, and the reason is that figure.
 *
 * <p>Source: the rules councils print beside their red, amber and green; see the page. Worked
 * example: 70 against a target of 80 and 72 last year, high is good, by "Red: worse than target by
 * more than 10% and not better than last year": 10 worse is more than 8, and 70 is not better than
 * 72: red. Page: docs/rules/status-rule.md.
 */
public final class StatusJudge implements Rule {

  /** The rule as described on its page. */
  public static final StatusJudge STANDARD = new StatusJudge();

  private static final RuleVersion VERSION = new RuleVersion("status rule", "1.0");

  private StatusJudge() {}

  @Override
  public RuleVersion version() {
    return VERSION;
  }

  /** The status of these inputs by this rule. */
  public StatusResult judge(StatusRule rule, StatusInputs inputs) {
    Comparing comparing = new Comparing(inputs);
    List<Finding> passed = new ArrayList<>();
    for (Band band : rule.bands()) {
      if (band.isOtherwise() && isMissing(inputs)) {
        return result(rule, inputs, null, Reason.NO_VALUE, passed);
      }
      List<Finding> findings = band.conditions().stream().map(comparing::find).toList();
      List<Finding> failed =
          findings.stream().filter(f -> Boolean.FALSE.equals(f.holds())).toList();
      if (failed.isEmpty()) {
        Reason reason = firstReason(findings);
        return result(
            rule,
            inputs,
            reason == null ? band : null,
            reason,
            band.isOtherwise() ? passed : findings);
      }
      passed.addAll(failed);
    }
    return result(rule, inputs, null, Reason.NO_BAND, passed);
  }

  private static boolean isMissing(StatusInputs inputs) {
    return inputs.value() == null
        || (inputs.value() instanceof StatusValue.Number number
            && number.observed().value() instanceof Absence);
  }

  private static @Nullable Reason firstReason(List<Finding> findings) {
    return findings.stream()
        .filter(f -> f.reason() != null)
        .map(Finding::reason)
        .findFirst()
        .orElse(null);
  }

  private static StatusResult result(
      StatusRule rule,
      StatusInputs inputs,
      @Nullable Band band,
      @Nullable Reason reason,
      List<Finding> findings) {
    return new StatusResult(VERSION, rule, inputs, band, reason, findings);
  }
}
