package org.goldenthread.intake.data;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Names of groups of people, in one form: "Age: 0-4; Sex: Female", by the name of the breakdown.
 */
final class Groups {
  private Groups() {}

  /** Whether an item of a breakdown means everybody. */
  static boolean isEverybody(String item) {
    return switch (item.toLowerCase(Locale.ROOT)) {
      case "", "total", "all", "everybody", "persons", "all ages", "all people", "na" -> true;
      default -> false;
    };
  }

  /** One form for "sex:female; AGE : 0-4"; the text itself where it has no breakdown. */
  static String canonical(String printed) {
    if (isEverybody(printed)) {
      return "";
    }
    Map<String, String> parts = new TreeMap<>();
    for (String part : printed.split(";", -1)) {
      int colon = part.indexOf(':');
      if (colon < 0) {
        return printed;
      }
      add(parts, part.substring(0, colon).strip(), part.substring(colon + 1).strip());
    }
    return of(parts);
  }

  /** Adds an item of a breakdown unless it means everybody. */
  static void add(Map<String, String> parts, String breakdown, String item) {
    if (!isEverybody(item)) {
      parts.put(capital(breakdown), item);
    }
  }

  /** The name of a group with these items; empty for everybody. */
  static String of(Map<String, String> parts) {
    StringBuilder name = new StringBuilder();
    new TreeMap<>(parts)
        .forEach(
            (breakdown, item) ->
                name.append(name.isEmpty() ? "" : "; ")
                    .append(breakdown)
                    .append(": ")
                    .append(item));
    return name.toString();
  }

  private static String capital(String text) {
    return text.isEmpty()
        ? text
        : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
  }
}
