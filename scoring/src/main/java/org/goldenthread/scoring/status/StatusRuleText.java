package org.goldenthread.scoring.status;

import java.util.ArrayList;
import java.util.List;

/** The text form of a status rule. */
final class StatusRuleText {

  private static final String EXAMPLE =
      "a status and its conditions, like \"Red: worse than target by more than 10%\"";

  private StatusRuleText() {}

  static String print(StatusRule rule) {
    StringBuilder text = new StringBuilder();
    text.append("rule: ").append(rule.name()).append('\n');
    text.append("version: ").append(rule.version()).append('\n');
    text.append("scheme: ").append(rule.scheme()).append('\n');
    for (Band band : rule.bands()) {
      text.append(band.status()).append(": ").append(band.criterion()).append('\n');
    }
    return text.toString();
  }

  static StatusRule parse(String text) {
    List<String> lines = text.stripTrailing().lines().toList();
    String name = header(lines, 1, "rule", "[^\\s].*");
    String version = header(lines, 2, "version", "[1-9][0-9]{0,5}");
    String scheme = header(lines, 3, "scheme", "[^\\s].*");
    List<Band> bands = new ArrayList<>();
    for (int i = 3; i < lines.size(); i++) {
      boolean last = i == lines.size() - 1;
      bands.add(band(i + 1, lines.get(i).strip(), last));
    }
    if (bands.isEmpty()) {
      throw new RuleTextException(4, "", EXAMPLE);
    }
    return new StatusRule(name, Integer.parseInt(version), scheme, bands);
  }

  private static String header(List<String> lines, int number, String word, String pattern) {
    String line = lines.size() < number ? "" : lines.get(number - 1).strip();
    String start = word + ":";
    String rest = line.startsWith(start) ? line.substring(start.length()).strip() : "";
    if (!rest.matches(pattern)) {
      String example = word.equals("version") ? "1" : "the name of the " + word;
      throw new RuleTextException(number, line, "\"" + word + ": \" and then " + example);
    }
    return rest;
  }

  private static Band band(int number, String line, boolean last) {
    int colon = line.indexOf(':');
    String status = colon < 0 ? "" : line.substring(0, colon).strip();
    if (status.isEmpty()) {
      throw new RuleTextException(number, line, EXAMPLE);
    }
    String criterion = line.substring(colon + 1).strip();
    if (criterion.equals(Band.OTHERWISE)) {
      if (!last) {
        throw new RuleTextException(number, line, "\"otherwise\" on the last line only");
      }
      return new Band(status, List.of());
    }
    List<Condition> conditions = new ArrayList<>();
    for (String part : criterion.split(Band.AND, -1)) {
      conditions.add(
          ConditionText.parse(part.strip())
              .orElseThrow(() -> new RuleTextException(number, part.strip(), expected())));
    }
    return new Band(status, conditions);
  }

  private static String expected() {
    return "a condition like \"worse than target by more than 10%\", \"not better than last year\","
        + " \"above national by at least 5\", \"later than target by more than 14 days\", \"yes\""
        + " or \"otherwise\"";
  }
}
