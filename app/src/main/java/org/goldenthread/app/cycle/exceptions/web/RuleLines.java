package org.goldenthread.app.cycle.exceptions.web;

import java.util.ArrayList;
import java.util.List;
import org.goldenthread.app.cycle.exceptions.ExceptionRules;
import org.goldenthread.app.shell.Messages;

/** The rules of exceptions in words. */
final class RuleLines {
  private final Messages messages;

  RuleLines(Messages messages) {
    this.messages = messages;
  }

  /** Each rule that is on, in a line; of none that there is none. */
  List<String> of(ExceptionRules rules) {
    var lines = new ArrayList<String>();
    add(lines, rules.red(), "red");
    if (rules.reds() > 0) {
      lines.add(messages.text("cycle.exception-rules.line.reds", rules.reds()));
    }
    add(lines, rules.worsening(), "worsening");
    add(lines, rules.neighbours(), "neighbours");
    add(lines, rules.overdue(), "overdue");
    if (rules.missing() > 0) {
      lines.add(messages.count("cycle.exception-rules.line.missing", rules.missing()));
    }
    if (rules.clinic() > 0) {
      lines.add(messages.text("cycle.exception-rules.line.clinic", rules.clinic()));
    }
    add(lines, lines.isEmpty(), "none");
    return List.copyOf(lines);
  }

  private void add(List<String> lines, boolean on, String word) {
    if (on) {
      lines.add(messages.text("cycle.exception-rules.line." + word));
    }
  }
}
