package org.goldenthread.app.measure;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.goldenthread.app.audit.KnownBy;
import org.goldenthread.app.database.Question;
import org.goldenthread.scoring.Tolerance;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Reads and writes by which rules measures are judged and shown: a measure's own, else its set's,
 * else the partnership's, else the standard one of the sort. Call inside a transaction for a
 * partnership.
 */
public final class Rules {
  private final JdbcClient jdbc;

  public Rules(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Every rule of a sort that holds by then. */
  public <R extends MeasureRule> List<StatedRule<R>> stated(RuleSort<R> sort, KnownBy knownBy) {
    return question(sort, knownBy).ask(jdbc);
  }

  /** What {@link #stated} asks. */
  public static <R extends MeasureRule> Question<List<StatedRule<R>>> question(
      RuleSort<R> sort, KnownBy knownBy) {
    return Question.list(
        """
        select r.* from measure.rule r
          join audit.change made on made.id = r.made_by and made.known_on <= :knownBy
          left join audit.change ended on ended.id = r.ended_by
         where r.sort = :sort and (ended.id is null or ended.known_on > :knownBy)
        """,
        Map.of("sort", sort.word(), "knownBy", knownBy.date()),
        (rs, n) -> row(sort, rs));
  }

  /** The rule that holds for each measure by then. */
  public <R extends MeasureRule> Function<Measure, R> holding(RuleSort<R> sort, KnownBy knownBy) {
    return holding(sort, stated(sort, knownBy));
  }

  /** The rule that holds for each measure by these. */
  public static <R extends MeasureRule> Function<Measure, R> holding(
      RuleSort<R> sort, List<StatedRule<R>> stated) {
    return measure ->
        stated.stream()
            .filter(s -> s.target().covers(measure))
            .min(Comparator.comparing(s -> s.target().scope()))
            .map(StatedRule::rule)
            .orElseGet(sort::standard);
  }

  /** The rule that holds for the partnership by then where nothing narrower is stated. */
  public <R extends MeasureRule> R ofPartnership(RuleSort<R> sort, KnownBy knownBy) {
    return stated(sort, knownBy).stream()
        .filter(s -> s.target().isPartnership())
        .findFirst()
        .map(StatedRule::rule)
        .orElseGet(sort::standard);
  }

  /** The one stated for exactly this, as it is now. */
  <R extends MeasureRule> Optional<StatedRule<R>> current(RuleSort<R> sort, RuleTarget target) {
    return versions(sort, target).stream()
        .filter(v -> v.ended() == null)
        .findFirst()
        .map(RuleVersion::stated);
  }

  /** Every one ever stated for this, the latest first. */
  <R extends MeasureRule> List<RuleVersion<R>> versions(RuleSort<R> sort, RuleTarget target) {
    return jdbc.sql(
            """
            select r.*, made.known_on, made.made_by as author, made.reason,
                   ended.known_on as until
              from measure.rule r
              join audit.change made on made.id = r.made_by
              left join audit.change ended on ended.id = r.ended_by
             where r.sort = :sort and r.scope = :scope
               and r.measure is not distinct from :measure
               and r.set_name is not distinct from :set
             order by r.id desc
            """)
        .param("sort", sort.word())
        .param("scope", target.word())
        .param("measure", target.measure(), Types.BIGINT)
        .param("set", target.set(), Types.VARCHAR)
        .query(
            (rs, n) ->
                new RuleVersion<>(
                    row(sort, rs),
                    rs.getLong("made_by"),
                    rs.getObject("known_on", LocalDate.class),
                    rs.getString("author"),
                    rs.getString("reason"),
                    rs.getObject("ended_by", Long.class),
                    rs.getObject("until", LocalDate.class)))
        .list();
  }

  /** States one where none is stated, or after the current one was ended. */
  void state(RuleTarget target, MeasureRule rule, long change) {
    jdbc.sql(
            """
            insert into measure.rule (sort, scope, measure, set_name, body, made_by)
            values (:sort, :scope, :measure, :set, :body, :change)
            """)
        .param("sort", rule.sort().word())
        .param("scope", target.word())
        .param("measure", target.measure())
        .param("set", target.set())
        .param("body", rule.text())
        .param("change", change)
        .update();
  }

  /** Ends a stated one; what is stated more widely holds from then on. */
  void end(StatedRule<?> stated, long change) {
    jdbc.sql("update measure.rule set ended_by = :change where id = :id and ended_by is null")
        .param("change", change)
        .param("id", stated.id())
        .update();
  }

  private static <R extends MeasureRule> StatedRule<R> row(RuleSort<R> sort, ResultSet rs)
      throws SQLException {
    var target =
        new RuleTarget(
            Tolerance.Scope.valueOf(rs.getString("scope").toUpperCase(Locale.ROOT)),
            rs.getObject("measure", Long.class),
            rs.getString("set_name"));
    return new StatedRule<>(rs.getLong("id"), target, sort.read(target, rs.getString("body")));
  }
}
