package org.goldenthread.app.measure.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.goldenthread.app.measure.MeasureRule;
import org.goldenthread.app.measure.RuleSort;
import org.goldenthread.app.measure.RuleTarget;
import org.goldenthread.app.shell.Form;
import org.goldenthread.app.shell.Option;
import org.jspecify.annotations.Nullable;

/** The fields on which rules of a sort are set. */
interface RuleFields<R extends MeasureRule> {
  /** The value of a choice for no rule of its own. */
  String NONE = "none";

  RuleSort<R> sort();

  /** Names of the fields that count in a form, in the order of the page. */
  List<String> names(Form typed);

  /** What is offered to choose from, by the name of the field. */
  Map<String, List<Option>> options(RuleTarget target);

  /** The form of a rule; of none where none of its own is stated. */
  Form filled(Optional<R> rule, RuleTarget target);

  /** The rule typed; null when none of its own is wanted or there is a problem. */
  @Nullable R read(FormReader in, RuleTarget target);
}
