package org.goldenthread.app.measure;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.goldenthread.app.audit.KnownBy;
import org.goldenthread.scoring.Standing;
import org.goldenthread.scoring.Tolerance;
import org.goldenthread.scoring.status.StatusRule;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Reads and writes by which rules statuses are given: a measure's own, else its set's, else the
 * partnership's. Call inside a transaction for a partnership.
 */
public final class StatusRules {
  private final JdbcClient jdbc;

  public StatusRules(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * Every rule that holds by then. A day before the partnership first stated one is judged by that
   * first, as with tolerances: figures are often older than the rule they are judged by.
   */
  public List<StatedStatusRule> stated(KnownBy knownBy) {
    return jdbc.sql(
            """
            with v as (
              select r.*, made.known_on as made_on, ended.known_on as ended_on
                from measure.status_rule r
                join audit.change made on made.id = r.made_by
                left join audit.change ended on ended.id = r.ended_by)
            select * from v
             where made_on <= :knownBy and (ended_on is null or ended_on > :knownBy)
            union all
            (select * from v where scope = 'partnership'
                and not exists (select 1 from v o where o.scope = 'partnership'
                                                    and o.made_on <= :knownBy)
              order by made_on, id limit 1)
            """)
        .param("knownBy", knownBy.date())
        .query(StatusRules::row)
        .list();
  }

  /** The rule that holds for each measure by then; empty where none is stated. */
  public Function<Measure, Optional<StatedStatusRule>> ruleFor(KnownBy knownBy) {
    return ruleFor(stated(knownBy));
  }

  /** The rule that holds for each measure by these. */
  public static Function<Measure, Optional<StatedStatusRule>> ruleFor(
      List<StatedStatusRule> stated) {
    return measure ->
        stated.stream()
            .filter(s -> s.target().covers(measure))
            .min(Comparator.comparing(s -> s.target().scope()));
  }

  /** The one stated for exactly this, as it is now. */
  Optional<StatedStatusRule> current(StatedTolerance.For target) {
    return jdbc.sql(
            """
            select * from measure.status_rule
             where ended_by is null and scope = :scope
               and measure is not distinct from :measure and set_name is not distinct from :set
            """)
        .param("scope", word(target.scope()))
        .param("measure", target.measure(), Types.BIGINT)
        .param("set", target.set(), Types.VARCHAR)
        .query(StatusRules::row)
        .optional();
  }

  /** Every one ever stated for this, the latest first. */
  List<StatusRuleVersion> versions(StatedTolerance.For target) {
    return jdbc.sql(
            """
            select r.*, made.known_on, made.made_by as author, made.reason,
                   ended.known_on as until
              from measure.status_rule r
              join audit.change made on made.id = r.made_by
              left join audit.change ended on ended.id = r.ended_by
             where r.scope = :scope and r.measure is not distinct from :measure
               and r.set_name is not distinct from :set
             order by r.id desc
            """)
        .param("scope", word(target.scope()))
        .param("measure", target.measure(), Types.BIGINT)
        .param("set", target.set(), Types.VARCHAR)
        .query(
            (rs, n) ->
                new StatusRuleVersion(
                    row(rs, n),
                    rs.getObject("known_on", LocalDate.class),
                    rs.getString("author"),
                    rs.getString("reason"),
                    rs.getObject("until", LocalDate.class)))
        .list();
  }

  /** States one where none is stated, or after the current one was ended. */
  void state(
      StatedTolerance.For target, StatusRule rule, Map<String, Standing> standings, long change) {
    jdbc.sql(
            """
            insert into measure.status_rule
                   (scope, measure, set_name, body, good, amber, bad, made_by)
            values (:scope, :measure, :set, :body, :good, :amber, :bad, :change)
            """)
        .param("scope", word(target.scope()))
        .param("measure", target.measure())
        .param("set", target.set())
        .param("body", rule.text())
        .param("good", with(standings, Standing.GOOD))
        .param("amber", with(standings, Standing.BETWEEN))
        .param("bad", with(standings, Standing.BAD))
        .param("change", change)
        .update();
  }

  /** Ends a stated one; what is stated more widely holds from then on. */
  void end(StatedStatusRule stated, long change) {
    jdbc.sql(
            "update measure.status_rule set ended_by = :change where id = :id and ended_by is null")
        .param("change", change)
        .param("id", stated.id())
        .update();
  }

  private static String[] with(Map<String, Standing> standings, Standing standing) {
    return standings.entrySet().stream()
        .filter(e -> e.getValue() == standing)
        .map(Map.Entry::getKey)
        .sorted()
        .toArray(String[]::new);
  }

  private static StatedStatusRule row(ResultSet rs, int n) throws SQLException {
    StatusRule rule = StatusRule.parse(rs.getString("body"));
    Map<String, Standing> standings = new HashMap<>();
    rule.bands().forEach(b -> standings.put(b.status(), Standing.NONE));
    put(standings, rs, "good", Standing.GOOD);
    put(standings, rs, "amber", Standing.BETWEEN);
    put(standings, rs, "bad", Standing.BAD);
    @Nullable Long measure = rs.getObject("measure", Long.class);
    Tolerance.Scope scope = Tolerance.Scope.valueOf(rs.getString("scope").toUpperCase(Locale.ROOT));
    return new StatedStatusRule(
        rs.getLong("id"),
        new StatedTolerance.For(scope, measure, rs.getString("set_name")),
        rule,
        standings);
  }

  private static void put(
      Map<String, Standing> standings, ResultSet rs, String column, Standing standing)
      throws SQLException {
    for (String status : (String[]) rs.getArray(column).getArray()) {
      standings.put(status, standing);
    }
  }

  private static String word(Tolerance.Scope scope) {
    return scope.name().toLowerCase(Locale.ROOT);
  }
}
