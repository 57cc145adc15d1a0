package org.goldenthread.app.measure;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.goldenthread.app.audit.KnownBy;
import org.goldenthread.scoring.Tolerance;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Judges measures on demand, by the figures and tolerances known by a day. */
@Component
public class Assessments {
  private final JdbcClient jdbc;
  private final Tolerances tolerances;
  private final StatusRules statusRules;

  public Assessments(JdbcClient jdbc) {
    this.jdbc = jdbc;
    this.tolerances = new Tolerances(jdbc);
    this.statusRules = new StatusRules(jdbc);
  }

  /** The judgement of each measure that has a figure of its own, by the measure's id. */
  public Map<Long, Judgement> of(
      List<Measure> measures, Map<Long, List<Observation>> observations, KnownBy knownBy) {
    return judge(measures, observations, tolerances.stated(knownBy));
  }

  /** The judgements by these tolerances. */
  static Map<Long, Judgement> judge(
      List<Measure> measures,
      Map<Long, List<Observation>> observations,
      List<StatedTolerance> stated) {
    Map<Long, Judgement> byMeasure = new HashMap<>();
    for (Measure measure : measures) {
      List<Judgement.Fact> facts =
          observations.getOrDefault(measure.id(), List.of()).stream()
              .map(Observation::fact)
              .toList();
      Judgement.of(measure.polarity(), facts, tolerance(stated, measure).orElse(null))
          .ifPresent(j -> byMeasure.put(measure.id(), j));
    }
    return byMeasure;
  }

  /** The tolerance that holds for each measure by what was stated by a day; empty for none. */
  public Function<Measure, Optional<Tolerance>> tolerances(KnownBy knownBy) {
    List<StatedTolerance> stated = tolerances.stated(knownBy);
    return measure -> tolerance(stated, measure);
  }

  /** The status rule that holds for each measure by what was stated by a day; empty for none. */
  public Function<Measure, Optional<StatedStatusRule>> statusRules(KnownBy knownBy) {
    return statusRules.ruleFor(knownBy);
  }

  /** The status rule stated for the whole partnership by a day; empty for none. */
  public Optional<StatedStatusRule> partnershipStatusRule(KnownBy knownBy) {
    return statusRules.stated(knownBy).stream()
        .filter(s -> s.target().equals(StatedTolerance.For.PARTNERSHIP))
        .findFirst();
  }

  private static Optional<Tolerance> tolerance(List<StatedTolerance> stated, Measure measure) {
    return Tolerance.mostSpecific(
        stated.stream()
            .filter(s -> s.target().covers(measure))
            .map(StatedTolerance::tolerance)
            .toList());
  }

  /** Whether a tolerance was ever stated for the whole partnership. */
  public boolean hasPartnershipTolerance() {
    return jdbc.sql("select exists (select 1 from measure.tolerance where scope = 'partnership')")
        .query(Boolean.class)
        .single();
  }

  /** States the tolerance a partnership starts with. */
  public void stateStartingTolerance(long change) {
    tolerances.state(StatedTolerance.For.PARTNERSHIP, Judgement.STARTING_TOLERANCE, change);
  }
}
