package org.goldenthread.app.cycle.exceptions;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Which rules make something an exception; as text "red, neighbours, reds 3, overdue, worsening,
 * missing 2, clinic 2", a rule that is off left out.
 *
 * @param red what is red, and what misses its target by more than is tolerated
 * @param neighbours what got worse while the neighbours got better, and what is worse than they are
 *     by the tolerance
 * @param reds how many reds running count by themselves, 2 to 20; 0 when none do
 * @param overdue what is due and not complete
 * @param worsening a special cause for the worse
 * @param missing for how many rounds no update came, 1 to 20; 0 when that does not count
 * @param clinic after how many reds running a clinic is proposed of what is beyond its tolerance
 *     with a special cause for the worse, 2 to 20; 0 when none is proposed
 */
public record ExceptionRules(
    boolean red,
    boolean neighbours,
    int reds,
    boolean overdue,
    boolean worsening,
    int missing,
    int clinic) {
  /** Longest run that can be asked for. */
  public static final int MOST = 20;

  /** What holds until a partnership states its own. */
  public static final ExceptionRules STANDARD = new ExceptionRules(true, true, 3, true, true, 2, 2);

  public ExceptionRules {
    requireRun("reds", reds);
    requireRun("clinic", clinic);
    if (missing < 0 || missing > MOST) {
      throw new IllegalArgumentException("missing must be 0 to " + MOST + ", was " + missing);
    }
  }

  private static void requireRun(String name, int run) {
    if (run < 0 || run == 1 || run > MOST) {
      throw new IllegalArgumentException(name + " must be 0 or 2 to " + MOST + ", was " + run);
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
        number(on, "missing "),
        number(on, "clinic "));
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
    add(on, clinic > 0, "clinic " + clinic);
    return String.join(", ", on);
  }

  /** The same, proposing no clinic. */
  ExceptionRules withoutClinic() {
    return new ExceptionRules(red, neighbours, reds, overdue, worsening, missing, 0);
  }

  private static void add(List<String> on, boolean is, String word) {
    if (is) {
      on.add(word);
    }
  }
}
