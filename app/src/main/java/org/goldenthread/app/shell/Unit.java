package org.goldenthread.app.shell;

import java.util.Locale;

/**
 * The unit of a total, by the plan's own word for it.
 *
 * @param one "commitment"
 * @param many "commitments"
 */
public record Unit(String one, String many) {

  /** Makes the unit from a level's name: "Priority" gives priority, priorities. */
  public static Unit of(String level) {
    String one = level.strip().toLowerCase(Locale.UK);
    if (one.isEmpty()) {
      throw new IllegalArgumentException("level must not be blank");
    }
    return new Unit(one, plural(one));
  }

  private static String plural(String one) {
    if (one.matches(".*[^aeiou]y")) {
      return one.substring(0, one.length() - 1) + "ies";
    }
    return one.matches(".*(s|x|ch|sh)") ? one + "es" : one + "s";
  }

  /** The number with its unit: "1 commitment", "1,204 commitments". */
  public String count(int number) {
    return String.format(Locale.UK, "%,d %s", number, number == 1 ? one : many);
  }
}
