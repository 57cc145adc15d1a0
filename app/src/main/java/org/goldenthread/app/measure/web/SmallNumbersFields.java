package org.goldenthread.app.measure.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.goldenthread.app.measure.RuleSort;
import org.goldenthread.app.measure.RuleTarget;
import org.goldenthread.app.measure.SmallNumbersRule;
import org.goldenthread.app.shell.Form;
import org.goldenthread.app.shell.Messages;
import org.goldenthread.app.shell.Option;
import org.goldenthread.scoring.disclosure.SmallNumbers;
import org.jspecify.annotations.Nullable;

/** What is too small to be shown, as a form holds it. */
final class SmallNumbersFields implements RuleFields<SmallNumbersRule> {
  private static final int MOST = 1000;

  private final Messages messages;

  SmallNumbersFields(Messages messages) {
    this.messages = messages;
  }

  @Override
  public RuleSort<SmallNumbersRule> sort() {
    return RuleSort.SMALL_NUMBERS;
  }

  @Override
  public List<String> names(Form typed) {
    return List.of("below", "rounded-to");
  }

  @Override
  public Map<String, List<Option>> options(RuleTarget target) {
    return Map.of();
  }

  @Override
  public Form filled(Optional<SmallNumbersRule> rule, RuleTarget target) {
    SmallNumbers convention = rule.orElse(SmallNumbersRule.STANDARD).convention();
    return Form.blank()
        .with("below", Integer.toString(convention.below()))
        .with("rounded-to", Integer.toString(convention.roundedTo()));
  }

  @Override
  public @Nullable SmallNumbersRule read(FormReader in, RuleTarget target) {
    int below = number(in, "below");
    int roundedTo = number(in, "rounded-to");
    return in.hasProblems() ? null : SmallNumbersRule.of(below, roundedTo);
  }

  private int number(FormReader in, String field) {
    String typed = in.typed(field);
    int number = typed.matches("[0-9]{1,4}") ? Integer.parseInt(typed) : 0;
    if (number < 1 || number > MOST) {
      in.problem(field, messages.text("measure.rule.small-numbers." + field + ".number"));
    }
    return number;
  }
}
