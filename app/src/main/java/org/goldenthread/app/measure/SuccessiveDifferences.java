package org.goldenthread.app.measure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.goldenthread.app.audit.KnownBy;
import org.goldenthread.app.shell.Messages;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What was stated of a measure, one after the other: its formula and the rules of its own. */
final class SuccessiveDifferences {
  private final Rules rules;
  private final FormulaVersions formulas;
  private final RuleWords words;
  private final Messages messages;

  SuccessiveDifferences(JdbcClient jdbc, Messages messages) {
    this.rules = new Rules(jdbc);
    this.formulas = new FormulaVersions(jdbc);
    this.words = new RuleWords(messages);
    this.messages = messages;
  }

  /**
   * Something stated.
   *
   * @param ended change by which it ended; null while it holds
   * @param text in words
   */
  private record Stated(long change, @Nullable Long ended, String text) {}

  List<TypedDifferences.Made> of(Measure measure) {
    return Stream.of(
            differences("measure.change.formula", formulas(measure)),
            differences("measure.marks.tolerance", rules(RuleSort.MARKS, measure)),
            differences("measure.change.status-rule", rules(RuleSort.STATUS, measure)))
        .flatMap(List::stream)
        .toList();
  }

  private List<Stated> formulas(Measure measure) {
    List<FormulaVersion> versions = formulas.of(measure);
    Map<Long, String> texts = formulas.texts(versions, KnownBy.NOW);
    return versions.stream()
        .map(
            v ->
                new Stated(
                    v.change(),
                    v.ended(),
                    messages.text(
                        "measure.change.formula.stated",
                        texts.getOrDefault(v.stated().id(), ""),
                        messages.count("measure.formula.decimals.count", v.stated().decimals()))))
        .toList();
  }

  private <R extends MeasureRule> List<Stated> rules(RuleSort<R> sort, Measure measure) {
    return rules.versions(sort, RuleTarget.measure(measure.id())).stream()
        .map(v -> new Stated(v.change(), v.ended(), text(v.stated().rule())))
        .toList();
  }

  private String text(MeasureRule rule) {
    List<String> lines = new ArrayList<>(List.of(words.of(rule)));
    lines.addAll(words.criteria(rule));
    return String.join("; ", lines);
  }

  /** What each change put in the place of what. */
  private List<TypedDifferences.Made> differences(String what, List<Stated> all) {
    Map<Long, String> before = new HashMap<>();
    Map<Long, String> after = new HashMap<>();
    for (Stated one : all) {
      after.put(one.change(), one.text());
      if (one.ended() != null) {
        before.put(one.ended(), one.text());
      }
    }
    return Stream.concat(before.keySet().stream(), after.keySet().stream())
        .distinct()
        .map(
            change ->
                new TypedDifferences.Made(
                    change,
                    new MeasureChange.Difference(
                        messages.text(what), before.get(change), after.get(change))))
        .toList();
  }
}
