package org.goldenthread.app.measure;

import java.util.Map;
import org.goldenthread.scoring.Standing;
import org.goldenthread.scoring.status.StatusRule;

/**
 * A status rule with what it is stated for.
 *
 * @param id of its row; a form carries it, so that two people notice each other
 * @param standings how each status that the rule can give stands
 */
public record StatedStatusRule(
    long id, StatedTolerance.For target, StatusRule rule, Map<String, Standing> standings) {
  public StatedStatusRule {
    standings = Map.copyOf(standings);
  }
}
