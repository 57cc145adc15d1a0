package org.goldenthread.scoring.status;

import java.util.List;

/**
 * A status rule as data: the first band whose conditions all hold gives the status.
 *
 * <p>Its text form, which {@link #parse} reads and {@link #text} prints:
 *
 * <pre>
 * rule: Ten per cent and improving
 * version: 2
 * scheme: Red, Amber, Green
 * Red: worse than target by more than 10% and not better than last year
 * Amber: worse than target by more than 10%
 * Green: otherwise
 * </pre>
 *
 * @param name one line
 * @param version from 1; a changed rule is a new version, and results keep theirs
 * @param scheme name of the set of statuses, one line
 * @param bands at least one; "otherwise" only as the last
 */
public record StatusRule(String name, int version, String scheme, List<Band> bands) {

  public StatusRule {
    requireLine("name", name);
    requireLine("scheme", scheme);
    if (version < 1) {
      throw new IllegalArgumentException("version must be 1 or more, was " + version);
    }
    bands = List.copyOf(bands);
    if (bands.isEmpty()) {
      throw new IllegalArgumentException("bands must have at least one");
    }
    if (bands.subList(0, bands.size() - 1).stream().anyMatch(Band::isOtherwise)) {
      throw new IllegalArgumentException("bands may say otherwise only in the last, was " + bands);
    }
  }

  /**
   * Reads a rule.
   *
   * @throws RuleTextException naming the line, what stands there and what was expected
   */
  public static StatusRule parse(String text) {
    return StatusRuleText.parse(text);
  }

  /** The rule as text; {@link #parse} gives this rule back. */
  public String text() {
    return StatusRuleText.print(this);
  }

  private static void requireLine(String argument, String text) {
    if (text.isBlank() || !text.equals(text.strip()) || text.matches("(?s).*\\R.*")) {
      throw new IllegalArgumentException(argument + " must be one line, was \"" + text + "\"");
    }
  }
}
