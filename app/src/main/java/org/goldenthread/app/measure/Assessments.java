package org.goldenthread.app.measure;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.goldenthread.app.audit.KnownBy;
import org.goldenthread.scoring.disclosure.SmallNumbers;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Judges measures on demand, by the figures and tolerances known by a day. */
@Component
public class Assessments {
  private final Rules rules;

  public Assessments(JdbcClient jdbc) {
    this.rules = new Rules(jdbc);
  }

  /** The judgement of each measure that has a figure of its own, by the measure's id. */
  public Map<Long, Judgement> of(
      List<Measure> measures, Map<Long, List<Observation>> observations, KnownBy knownBy) {
    Function<Measure, ToleranceRule> rule = rules.holding(RuleSort.MARKS, knownBy);
    Map<Long, Judgement> byMeasure = new HashMap<>();
    for (Measure measure : measures) {
      List<Judgement.Fact> facts =
          observations.getOrDefault(measure.id(), List.of()).stream()
              .map(Observation::fact)
              .toList();
      Judgement.of(measure.polarity(), facts, rule.apply(measure).tolerance())
          .ifPresent(j -> byMeasure.put(measure.id(), j));
    }
    return byMeasure;
  }

  /** The rule of a sort that holds for each measure by what was stated by a day. */
  public <R extends MeasureRule> Function<Measure, R> rules(RuleSort<R> sort, KnownBy knownBy) {
    return rules.holding(sort, knownBy);
  }

  /** The rule of a sort that holds by a day where nothing narrower is stated. */
  public <R extends MeasureRule> R ofPartnership(RuleSort<R> sort, KnownBy knownBy) {
    return rules.ofPartnership(sort, knownBy);
  }

  /**
   * What is too small to be shown. Whatever day is looked at, the rule of today says so: it is
   * today that the figure is shown.
   */
  public SmallNumbers smallNumbers() {
    return ofPartnership(RuleSort.SMALL_NUMBERS, KnownBy.NOW).convention();
  }
}
