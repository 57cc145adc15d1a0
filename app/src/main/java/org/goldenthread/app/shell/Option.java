package org.goldenthread.app.shell;

import org.jspecify.annotations.Nullable;

/**
 * One choice of a select, of radios or of checkboxes.
 *
 * @param value what is sent; null for a line between choices
 * @param text what is shown: the choice, or the word of the line ("or")
 * @param hint what helps to choose, not shown in a select; null for none
 * @param exclusive true for "None of these": choosing it unticks the others
 */
public record Option(
    @Nullable String value, String text, @Nullable String hint, boolean exclusive) {

  public static Option of(String value, String text) {
    return new Option(value, text, null, false);
  }

  public static Option of(String value, String text, @Nullable String hint) {
    return new Option(value, text, hint, false);
  }

  /** A line between choices. */
  public static Option divider(String text) {
    return new Option(null, text, null, false);
  }

  /** "None of these", chosen instead of every other. */
  public static Option none(String value, String text) {
    return new Option(value, text, null, true);
  }
}
