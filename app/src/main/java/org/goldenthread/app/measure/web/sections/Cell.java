package org.goldenthread.app.measure.web.sections;

import org.jspecify.annotations.Nullable;

/**
 * A figure as the page shows it, everywhere alike.
 *
 * @param value where it is drawn; NaN when nothing is shown
 * @param text as published with its unit, or why there is none: "7.9%", "Suppressed (c)"
 * @param note what must be known with it, such as "Provisional (p)"; null when nothing
 */
public record Cell(double value, String text, @Nullable String note, boolean provisional) {

  /** Whether there is no number to be seen. */
  public boolean isMissing() {
    return Double.isNaN(value);
  }

  /** Text and note in one line; a note may be a sentence of its own. */
  public String inWords() {
    if (note == null) {
      return text;
    }
    return note.endsWith(".") ? text + ". " + note : text + ", " + note;
  }
}
