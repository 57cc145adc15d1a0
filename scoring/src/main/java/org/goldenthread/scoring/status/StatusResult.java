package org.goldenthread.scoring.status;

import java.util.List;
import java.util.stream.Collectors;
import org.goldenthread.scoring.Reason;
import org.goldenthread.scoring.RuleVersion;
import org.goldenthread.scoring.Words;
import org.jspecify.annotations.Nullable;

/**
 * What a status rule said, with all that is needed to say it again.
 *
 * @param method the way of judging, with its version
 * @param band the one that holds; null when it cannot be said
 * @param reason why it cannot be said; null when it can
 * @param findings what was found for the conditions of the band that decided; for "otherwise" of
 *     all bands before it
 */
public record StatusResult(
    RuleVersion method,
    StatusRule rule,
    StatusInputs inputs,
    @Nullable Band band,
    @Nullable Reason reason,
    List<Finding> findings) {

  public StatusResult {
    if ((band == null) != (reason != null)) {
      throw new IllegalArgumentException("there must be a reason exactly when there is no band");
    }
    findings = List.copyOf(findings);
  }

  /** The status as its scheme names it; null when it cannot be said. */
  public @Nullable String status() {
    return band == null ? null : band.status();
  }

  /** How the status came about, in words. */
  public String explain(Words words) {
    String said = findings.stream().map(f -> f.say(words)).collect(Collectors.joining("; "));
    String otherwise = said.isEmpty() ? words.say("status.otherwise") : said;
    String status = band == null ? words.say("status.cannot-say") : band.status();
    return words.say(
        "status.explain", status, otherwise, rule.name(), String.valueOf(rule.version()));
  }
}
