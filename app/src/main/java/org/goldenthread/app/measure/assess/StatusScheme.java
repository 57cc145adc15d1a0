package org.goldenthread.app.measure.assess;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.goldenthread.app.measure.StatedStatusRule;
import org.goldenthread.scoring.Standing;
import org.goldenthread.scoring.status.Band;
import org.goldenthread.scoring.status.StatusResult;
import org.goldenthread.scoring.status.StatusRule;

/**
 * A status rule with how each status of its scheme stands.
 *
 * @param standings one for each status that the rule can give
 */
public record StatusScheme(StatusRule rule, Map<String, Standing> standings) {

  /** What holds where a partnership states no rule of its own. */
  public static final StatusScheme STANDARD =
      new StatusScheme(
          StatusRule.parse(
              """
              rule: Within five per cent
              version: 1
              scheme: Red, Amber, Green
              Green: not worse than target
              Amber: not worse than target by more than 5%
              Red: otherwise
              """),
          Map.of("Green", Standing.GOOD, "Amber", Standing.BETWEEN, "Red", Standing.BAD));

  public StatusScheme {
    standings = Map.copyOf(standings);
    for (Band band : rule.bands()) {
      if (!standings.containsKey(band.status())) {
        throw new IllegalArgumentException("standings must have " + band.status());
      }
    }
  }

  /** The scheme of a stated rule; the standard one where none is stated. */
  public static StatusScheme of(Optional<StatedStatusRule> stated) {
    return stated.map(s -> new StatusScheme(s.rule(), s.standings())).orElse(STANDARD);
  }

  /** How a status stands; none when it cannot be said. */
  public Standing standing(StatusResult result) {
    String status = result.status();
    return status == null ? Standing.NONE : standings.getOrDefault(status, Standing.NONE);
  }

  /** The criterion of each status as the rule states it, in the order of the rule. */
  public Map<String, String> criteria() {
    Map<String, String> criteria = new LinkedHashMap<>();
    rule.bands()
        .forEach(
            band ->
                criteria.merge(
                    band.status(), band.criterion(), (one, more) -> one + "; or " + more));
    return criteria;
  }
}
