package org.goldenthread.app.measure;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.goldenthread.app.audit.KnownBy;
import org.goldenthread.scoring.Tolerance;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads and writes the tolerances of a partnership, of its sets and of single measures. */
final class Tolerances {
  private final JdbcClient jdbc;

  Tolerances(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * The tolerances valid by then. A day before the partnership first stated one is judged by that
   * first: figures are often older than the rule they are judged by.
   */
  List<StatedTolerance> stated(KnownBy knownBy) {
    return jdbc.sql(
            """
            with v as (
              select t.*, made.known_on as made_on, ended.known_on as ended_on
                from measure.tolerance t
                join audit.change made on made.id = t.made_by
                left join audit.change ended on ended.id = t.ended_by)
            select * from v
             where made_on <= :knownBy and (ended_on is null or ended_on > :knownBy)
            union all
            (select * from v where scope = 'partnership'
                and not exists (select 1 from v o where o.scope = 'partnership'
                                                    and o.made_on <= :knownBy)
              order by made_on, id limit 1)
            """)
        .param("knownBy", knownBy.date())
        .query(Tolerances::row)
        .list();
  }

  /** The one stated for exactly this, as it is now. */
  Optional<StatedTolerance> current(StatedTolerance.For target) {
    return stated(KnownBy.NOW).stream().filter(s -> s.target().equals(target)).findFirst();
  }

  /** Every one ever stated for this, the first one first. */
  List<ToleranceVersion> versions(StatedTolerance.For target) {
    return jdbc.sql(
            """
            select t.*, made.known_on, made.made_by as author, made.reason,
                   ended.known_on as until
              from measure.tolerance t
              join audit.change made on made.id = t.made_by
              left join audit.change ended on ended.id = t.ended_by
             where t.scope = :scope and t.measure is not distinct from :measure
               and t.set_name is not distinct from :set
             order by t.id
            """)
        .param("scope", word(target.scope()))
        .param("measure", target.measure(), Types.BIGINT)
        .param("set", target.set(), Types.VARCHAR)
        .query(
            (rs, n) ->
                new ToleranceVersion(
                    rs.getLong("id"),
                    tolerance(rs.getString("form"), rs.getBigDecimal("value"), target.scope()),
                    rs.getObject("known_on", LocalDate.class),
                    rs.getString("author"),
                    rs.getString("reason"),
                    rs.getObject("until", LocalDate.class)))
        .list();
  }

  /** States one where none is stated, or after the current one was ended. */
  void state(StatedTolerance.For target, Tolerance tolerance, long change) {
    jdbc.sql(
            """
            insert into measure.tolerance (scope, measure, set_name, form, value, made_by)
            values (:scope, :measure, :set, :form, :value, :change)
            """)
        .param("scope", word(target.scope()))
        .param("measure", target.measure())
        .param("set", target.set())
        .param("form", word(tolerance.basis()))
        .param("value", tolerance.amount())
        .param("change", change)
        .update();
  }

  /** Ends a stated one; what is stated more widely holds from then on. */
  void end(StatedTolerance stated, long change) {
    jdbc.sql("update measure.tolerance set ended_by = :change where id = :id and ended_by is null")
        .param("change", change)
        .param("id", stated.id())
        .update();
  }

  private static StatedTolerance row(ResultSet rs, int n) throws SQLException {
    Tolerance.Scope scope = Tolerance.Scope.valueOf(rs.getString("scope").toUpperCase(Locale.ROOT));
    @Nullable Long measure = rs.getObject("measure", Long.class);
    return new StatedTolerance(
        rs.getLong("id"),
        new StatedTolerance.For(scope, measure, rs.getString("set_name")),
        tolerance(rs.getString("form"), rs.getBigDecimal("value"), scope));
  }

  static Tolerance tolerance(String form, BigDecimal value, Tolerance.Scope scope) {
    return form.equals("relative")
        ? Tolerance.relative(value, scope)
        : Tolerance.absolute(value, scope);
  }

  private static String word(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}
