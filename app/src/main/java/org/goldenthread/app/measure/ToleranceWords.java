package org.goldenthread.app.measure;

import java.util.Locale;
import org.goldenthread.app.shell.Messages;
import org.goldenthread.scoring.Tolerance;

/** A tolerance in words. */
public final class ToleranceWords {
  private final Messages messages;

  public ToleranceWords(Messages messages) {
    this.messages = messages;
  }

  /** "2.5 in the measure's own unit", "10% of the figure compared with". */
  public String of(Tolerance tolerance) {
    return messages.text(
        "measure.tolerance.plain." + tolerance.basis().name().toLowerCase(Locale.ROOT),
        tolerance.amount().toPlainString());
  }
}
