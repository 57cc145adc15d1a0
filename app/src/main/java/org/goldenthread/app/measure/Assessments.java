package org.goldenthread.app.measure;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.goldenthread.app.audit.KnownBy;
import org.goldenthread.scoring.Tolerance;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Judges measures on demand, by the figures and tolerances known by a day. */
@Component
public class Assessments {
  private final JdbcClient jdbc;

  public Assessments(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** The judgement of each measure that has a figure of its own, by the measure's id. */
  public Map<Long, Judgement> of(
      List<Measure> measures, Map<Long, List<Observation>> observations, KnownBy knownBy) {
    List<Stated> stated = tolerances(knownBy);
    Map<Long, Judgement> byMeasure = new HashMap<>();
    for (Measure measure : measures) {
      List<Judgement.Fact> facts =
          observations.getOrDefault(measure.id(), List.of()).stream()
              .map(o -> new Judgement.Fact(o.area(), o.kind(), o.period(), o.value()))
              .toList();
      Optional<Tolerance> tolerance =
          Tolerance.mostSpecific(
              stated.stream().filter(s -> s.holdsFor(measure)).map(Stated::tolerance).toList());
      Judgement.of(measure.polarity(), facts, tolerance.orElse(null))
          .ifPresent(j -> byMeasure.put(measure.id(), j));
    }
    return byMeasure;
  }

  /** Whether a tolerance is stated for the whole partnership. */
  public boolean hasPartnershipTolerance() {
    return jdbc.sql("select exists (select 1 from measure.tolerance where scope = 'partnership')")
        .query(Boolean.class)
        .single();
  }

  /** States the tolerance a partnership starts with. */
  public void stateStartingTolerance(long change) {
    jdbc.sql(
            """
            insert into measure.tolerance (scope, form, value, made_by)
            values ('partnership', 'absolute', :value, :change)
            """)
        .param("value", Judgement.STARTING_TOLERANCE.amount())
        .param("change", change)
        .update();
  }

  private record Stated(@Nullable Long measure, @Nullable String setName, Tolerance tolerance) {
    boolean holdsFor(Measure of) {
      return switch (tolerance.scope()) {
        case MEASURE -> measure != null && measure == of.id();
        case SET -> setName != null && setName.equals(of.set());
        case PARTNERSHIP -> true;
      };
    }
  }

  /**
   * The tolerances valid by then. A day before the first tolerance was stated is judged by the
   * first: figures are often older than the rule they are judged by.
   */
  private List<Stated> tolerances(KnownBy knownBy) {
    return jdbc.sql(
            """
            select distinct on (v.scope, v.measure, v.set_name) v.*
              from measure.tolerance v
              join audit.change made on made.id = v.made_by
             order by v.scope, v.measure, v.set_name,
                      made.known_on > :knownBy,
                      case when made.known_on <= :knownBy then made.known_on end desc,
                      made.known_on, made.id desc
            """)
        .param("knownBy", knownBy.date())
        .query(
            (rs, n) ->
                new Stated(
                    rs.getObject("measure", Long.class),
                    rs.getString("set_name"),
                    tolerance(
                        rs.getString("scope"), rs.getString("form"), rs.getBigDecimal("value"))))
        .list();
  }

  private static Tolerance tolerance(String scope, String form, BigDecimal value) {
    Tolerance.Scope to =
        switch (scope) {
          case "measure" -> Tolerance.Scope.MEASURE;
          case "set" -> Tolerance.Scope.SET;
          default -> Tolerance.Scope.PARTNERSHIP;
        };
    return form.equals("relative") ? Tolerance.relative(value, to) : Tolerance.absolute(value, to);
  }
}
