package org.goldenthread.app.measure;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.goldenthread.scoring.Standing;
import org.goldenthread.scoring.status.Band;
import org.goldenthread.scoring.status.StatusResult;
import org.goldenthread.scoring.status.StatusRule;
import org.jspecify.annotations.Nullable;

/**
 * A status rule with how each status of its scheme stands.
 *
 * @param standings one for each status that the rule can give
 */
public record StatusScheme(StatusRule rule, Map<String, Standing> standings)
    implements MeasureRule {
  private static final Map<String, Standing> WORDS =
      Map.of("good", Standing.GOOD, "amber", Standing.BETWEEN, "bad", Standing.BAD);

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

  /** Reads a scheme: the text of its rule, then a line for each way in which a status can stand. */
  static StatusScheme read(String text) {
    List<String> lines = text.lines().toList();
    int end = lines.size() - WORDS.size();
    StatusRule rule = StatusRule.parse(String.join("\n", lines.subList(0, end)));
    Map<String, Standing> standings = new HashMap<>();
    rule.bands().forEach(band -> standings.put(band.status(), Standing.NONE));
    for (String line : lines.subList(end, lines.size())) {
      int colon = line.indexOf(':');
      Standing standing = Objects.requireNonNull(WORDS.get(line.substring(0, colon)));
      Stream.of(line.substring(colon + 1).split(","))
          .map(String::strip)
          .forEach(status -> standings.computeIfPresent(status, (s, none) -> standing));
    }
    return new StatusScheme(rule, standings);
  }

  @Override
  public RuleSort<StatusScheme> sort() {
    return RuleSort.STATUS;
  }

  @Override
  public String text() {
    return Stream.concat(
            rule.text().strip().lines(),
            Stream.of("good", "amber", "bad")
                .map(word -> (word + ": " + String.join(", ", with(WORDS.get(word)))).strip()))
        .collect(Collectors.joining("\n"));
  }

  @Override
  public StatusScheme numbered(int version) {
    return new StatusScheme(
        new StatusRule(rule.name(), version, rule.scheme(), rule.bands()), standings);
  }

  /** The statuses that stand in this way, in the order of the rule. */
  public List<String> with(@Nullable Standing standing) {
    return rule.bands().stream()
        .map(Band::status)
        .distinct()
        .filter(status -> standings.get(status) == standing)
        .toList();
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
