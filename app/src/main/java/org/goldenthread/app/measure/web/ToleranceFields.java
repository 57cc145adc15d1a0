package org.goldenthread.app.measure.web;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.goldenthread.app.measure.RuleSort;
import org.goldenthread.app.measure.RuleTarget;
import org.goldenthread.app.measure.ToleranceRule;
import org.goldenthread.app.shell.Form;
import org.goldenthread.app.shell.Messages;
import org.goldenthread.app.shell.Option;
import org.goldenthread.scoring.Tolerance;
import org.jspecify.annotations.Nullable;

/** A tolerance as a form holds it. */
final class ToleranceFields implements RuleFields<ToleranceRule> {
  private static final List<String> BASES = List.of("absolute", "relative");

  private final Messages messages;

  ToleranceFields(Messages messages) {
    this.messages = messages;
  }

  @Override
  public RuleSort<ToleranceRule> sort() {
    return RuleSort.MARKS;
  }

  @Override
  public List<String> names(Form typed) {
    return List.of("basis", "amount");
  }

  @Override
  public Map<String, List<Option>> options(RuleTarget target) {
    List<Option> bases = new ArrayList<>();
    for (String basis : BASES) {
      String key = "measure.rule.marks.basis." + basis;
      bases.add(Option.of(basis, messages.text(key), messages.text(key + ".hint")));
    }
    if (!target.isPartnership()) {
      bases.add(Option.of(NONE, messages.text("measure.rule.marks.basis.none")));
    }
    return Map.of("basis", List.copyOf(bases));
  }

  @Override
  public Form filled(Optional<ToleranceRule> rule, RuleTarget target) {
    Optional<ToleranceRule> shown =
        target.isPartnership() ? Optional.of(rule.orElse(ToleranceRule.STANDARD)) : rule;
    return shown
        .map(ToleranceRule::tolerance)
        .map(
            t ->
                Form.blank()
                    .with("basis", t.basis().name().toLowerCase(Locale.ROOT))
                    .with("amount", t.amount().toPlainString()))
        .orElseGet(() -> Form.blank().with("basis", NONE));
  }

  @Override
  public @Nullable ToleranceRule read(FormReader in, RuleTarget target) {
    String basis = in.typed("basis");
    if (basis.equals(NONE) && !target.isPartnership()) {
      return null;
    }
    if (!BASES.contains(basis)) {
      in.problem("basis", messages.text("measure.rule.marks.basis.choose"));
    }
    BigDecimal amount = in.amount("amount", "measure.rule.marks.amount.number");
    if (amount == null) {
      return null;
    }
    return new ToleranceRule(
        basis.equals("relative")
            ? Tolerance.relative(amount, target.scope())
            : Tolerance.absolute(amount, target.scope()));
  }
}
