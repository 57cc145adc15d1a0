package org.goldenthread.app.measure.series;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.goldenthread.app.audit.KnownBy;
import org.goldenthread.scoring.Period;
import org.goldenthread.scoring.Quality;
import org.goldenthread.scoring.formula.FormulaInput;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Figures printed or typed singly, of the partnership's own area. Where a series has another figure
 * of the period, the one known later holds; known on the same day, the single one.
 */
final class SingleInputs {
  private final JdbcClient jdbc;
  private final KnownBy knownBy;

  SingleInputs(JdbcClient jdbc, KnownBy knownBy) {
    this.jdbc = jdbc;
    this.knownBy = knownBy;
  }

  private record Single(
      long measure, Period period, @Nullable BigDecimal value, String quality, LocalDate knownOn) {

    FormulaInput input() {
      Quality read = Quality.ofWord(quality).orElse(Quality.NOT_STATED);
      return new FormulaInput(
          value, read.needsValue() && value == null ? Quality.NOT_STATED : read);
    }
  }

  /** Puts those that hold on their lines, in the place that the partnership's area is. */
  void addTo(WorkedOut work, SeriesQuestion asked, List<Series> read) {
    if (!asked.breakdowns().isEmpty() && !asked.breakdowns().contains(SeriesKey.EVERYBODY)) {
      return;
    }
    long home = home();
    boolean isAsked = asked.areas().contains(home);
    if (!isAsked && (home == SeriesKey.NO_AREA || !asked.areas().isEmpty())) {
      return;
    }
    Map<SeriesKey, Series> series = new HashMap<>();
    read.forEach(s -> series.put(s.key(), s));
    for (Single one : singles(asked.measures())) {
      PeriodAxis axis = PeriodAxis.of(one.period());
      int at = axis.ordinal(one.period());
      if (isAsked(asked, axis, at)) {
        var key = new SeriesKey(one.measure(), home, SeriesKey.EVERYBODY, SeriesKind.ACTUAL, axis);
        Line line = work.line(new WorkedOut.Place(home, key.breakdown(), axis), one.measure());
        if (!line.has(at) || line.hasValue(at, one.value()) || holds(one, series.get(key), at)) {
          line.put(at, one.input());
        }
      }
    }
  }

  private static boolean isAsked(SeriesQuestion asked, PeriodAxis axis, int at) {
    Integer from = asked.from();
    Integer until = asked.until();
    return (asked.axis() == null || asked.axis().equals(axis))
        && (from == null || at >= from)
        && (until == null || at <= until);
  }

  private long home() {
    return jdbc.sql(
            "select v.area from measure.home_area v" + KnownBy.KNOWN + " where " + KnownBy.VALID)
        .param("knownBy", knownBy.date())
        .query(Long.class)
        .optional()
        .orElse(SeriesKey.NO_AREA);
  }

  /** In the order in which they became known: of two of one period the later one holds. */
  private List<Single> singles(Collection<Long> measures) {
    return jdbc.sql(
            "select v.measure, v.period, v.value, v.quality, made.known_on"
                + " from measure.observation v"
                + " left join measure.observation f on f.id = v.first"
                + KnownBy.KNOWN
                + " join audit.change reported on reported.id = coalesce(f.made_by, v.made_by)"
                + " where v.measure = any(:measures) and v.area = 'own' and v.kind = 'actual'"
                + " and v.period is not null and "
                + KnownBy.VALID
                + " order by reported.known_on, reported.id, coalesce(f.position, v.position)")
        .param("knownBy", knownBy.date())
        .param("measures", Set.copyOf(measures).toArray(Long[]::new))
        .query(
            (rs, n) ->
                new Single(
                    rs.getLong("measure"),
                    Period.parse(rs.getString("period")),
                    rs.getBigDecimal("value"),
                    rs.getString("quality"),
                    rs.getObject("known_on", LocalDate.class)))
        .list();
  }

  /** Whether it became known no earlier than what the series says of the period. */
  private boolean holds(Single one, @Nullable Series series, int period) {
    if (series == null) {
      return true;
    }
    LocalDate since =
        jdbc.sql(
                """
                with rows as (
                  select made.known_on, made.id,
                         v.values[:period - v.first_period + 1] is not distinct from :value as same
                    from measure.series v
                    join audit.change made on made.id = v.made_by and made.known_on <= :knownBy
                   where v.measure = :measure and v.area = :area and v.breakdown = 0
                     and v.kind = 'actual' and v.period_kind = :kind and v.period_months = :months
                     and (v.partnership = 0) = :reference)
                select min(known_on) from rows r
                 where same and not exists (select 1 from rows later where not later.same
                   and (later.known_on, later.id) > (r.known_on, r.id))
                """)
            .param("period", period)
            .param("value", series.value(period - series.first()))
            .param("knownBy", knownBy.date())
            .param("measure", series.key().measure())
            .param("area", series.key().area())
            .param("kind", series.key().axis().kindWord())
            .param("months", series.key().axis().months())
            .param("reference", series.isReference())
            .query(LocalDate.class)
            .single();
    return !one.knownOn().isBefore(since);
  }
}
