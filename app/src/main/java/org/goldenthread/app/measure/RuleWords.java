package org.goldenthread.app.measure;

import java.util.List;
import java.util.Locale;
import org.goldenthread.app.shell.Messages;
import org.goldenthread.scoring.Tolerance;
import org.goldenthread.scoring.disclosure.SmallNumbers;

/** A rule in words. */
public final class RuleWords {
  private final Messages messages;

  public RuleWords(Messages messages) {
    this.messages = messages;
  }

  /** The rule in a line: "2.5 in the measure's own unit", "Counts of 1 to 4 are held back". */
  public String of(MeasureRule rule) {
    if (rule instanceof StatusScheme scheme) {
      return scheme.rule().name();
    }
    return rule instanceof ToleranceRule marks
        ? tolerance(marks.tolerance())
        : smallNumbers(((SmallNumbersRule) rule).convention());
  }

  /** When each status is given, one a line; empty for other rules. */
  public List<String> criteria(MeasureRule rule) {
    return rule instanceof StatusScheme scheme
        ? scheme.rule().bands().stream().map(b -> b.status() + ": " + b.criterion()).toList()
        : List.of();
  }

  private String tolerance(Tolerance tolerance) {
    return messages.text(
        "measure.tolerance.plain." + tolerance.basis().name().toLowerCase(Locale.ROOT),
        tolerance.amount().toPlainString());
  }

  private String smallNumbers(SmallNumbers convention) {
    String hidden =
        convention.below() == 1
            ? messages.text("measure.rule.small-numbers.all")
            : messages.text("measure.rule.small-numbers.hidden", convention.below() - 1);
    return convention.roundedTo() == 1
        ? hidden
        : messages.text("measure.rule.small-numbers.rounded", hidden, convention.roundedTo());
  }
}
