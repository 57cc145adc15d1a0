package org.goldenthread.intake.sheet;

import java.util.List;

/**
 * One column of a sheet that people fill in.
 *
 * @param name stands in its head, and is what the column is known by when it comes back
 * @param width in characters
 * @param choices what may be chosen, offered as a list; empty for any text
 * @param prompt shown while one of its cells is chosen; empty for nothing
 */
public record FormColumn(String name, int width, Kind kind, List<String> choices, String prompt) {

  /** What its cells hold. */
  public enum Kind {
    /** What we say: it cannot be typed over unless the sheet is unlocked. */
    FIXED,
    TEXT,
    /** Days, as {@code 2010-03-31} on both ways. */
    DATE
  }

  public FormColumn {
    choices = List.copyOf(choices);
    if (name.isBlank() || width < 1 || width > 255) {
      throw new IllegalArgumentException("column " + name + " of width " + width);
    }
  }

  public static FormColumn fixed(String name, int width) {
    return new FormColumn(name, width, Kind.FIXED, List.of(), "");
  }

  public static FormColumn text(String name, int width, String prompt) {
    return new FormColumn(name, width, Kind.TEXT, List.of(), prompt);
  }

  public static FormColumn choice(String name, int width, List<String> choices, String prompt) {
    return new FormColumn(name, width, Kind.TEXT, choices, prompt);
  }

  public static FormColumn date(String name, int width, String prompt) {
    return new FormColumn(name, width, Kind.DATE, List.of(), prompt);
  }
}
