package org.goldenthread.app.cycle.exceptions;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Which rules make something an exception; as text "red, neighbours, reds 3, overdue, worsening,
 * missing 2", a rule that is off left out.
 *
 * @param red what is red, and what misses its target by more than is tolerated
 * @param neighbours what got worse while the neighbours got better, and what is worse than they are
 *     by the tolerance
 * @param reds how many reds running count by themselves, 2 to 20; 0 when none do
 * @param overdue what is due and not complete
 * @param worsening a special cause for the worse
 * @param missing for how many rounds no update came, 1 to 20; 0 when that does not count
 */
public record ExceptionRules(
    boolean red, boolean neighbours, int reds, boolean overdue, boolean worsening, int missing) {
  /** Longest run that can be asked for. */
  public static final int MOST = 20;

  /** What holds until a partnership states its own. */
  public static final ExceptionRules STANDARD = new ExceptionRules(true, true, 3, true, true, 2);

  public ExceptionRules {
    if (reds < 0 || reds == 1 || reds > MOST) {
      throw new IllegalArgumentException("reds must be 0 or 2 to " + MOST + ", was " + reds);
    }
    if (missing < 0 || missing > MOST) {
      throw new IllegalArgumentException("missing must be 0 to " + MOST + ", was " + missing);
    }
  }

  /** Reads what {@link #text} wrote. */
  static ExceptionRules read(String text) {
    List<String> on = List.of(text.split(", "));
    var words = Set.copyOf(on);
    return new ExceptionRules(
        words.contains("red"),
        words.contains("neighbours"),
        number(on, "reds "),
        words.contains("overdue"),
        words.contains("worsening"),
        number(on, "missing "));
  }

  private static int number(List<String> on, String word) {
    return on.stream()
        .filter(rule -> rule.startsWith(word))
        .findFirst()
        .map(rule -> Integer.parseInt(rule.substring(word.length())))
        .orElse(0);
  }

  /** The rules as they are stored; empty when all are off. */
  public String text() {
    var on = new ArrayList<String>();
    add(on, red, "red");
    add(on, neighbours, "neighbours");
    add(on, reds > 0, "reds " + reds);
    add(on, overdue, "overdue");
    add(on, worsening, "worsening");
    add(on, missing > 0, "missing " + missing);
    return String.join(", ", on);
  }

  private static void add(List<String> on, boolean is, String word) {
    if (is) {
      on.add(word);
    }
  }
}
