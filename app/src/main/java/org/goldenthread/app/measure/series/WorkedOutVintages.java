package org.goldenthread.app.measure.series;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.goldenthread.app.audit.KnownBy;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What a worked-out series said one day after the other: it changes on the days on which a figure
 * it needs, or a formula, did. Of the changes of one day the last one stands for it.
 */
final class WorkedOutVintages {
  private final JdbcClient jdbc;
  private final FormulaReading reading;

  WorkedOutVintages(JdbcClient jdbc, FormulaReading reading) {
    this.jdbc = jdbc;
    this.reading = reading;
  }

  private record Day(LocalDate on, Instant enteredAt, long change, String by, String reason) {}

  /** The latest first; empty when it never was worked out by then. */
  List<Vintage> of(SeriesKey key, SeriesQuestion question, KnownBy knownBy) {
    Set<Long> needed = needed(key.measure());
    if (needed.isEmpty()) {
      return List.of();
    }
    List<Vintage> vintages = new ArrayList<>();
    LocalDate until = null;
    for (Day day : days(needed, key, knownBy)) {
      Series series =
          reading.read(question, new KnownBy(day.on())).stream().findFirst().orElse(null);
      Vintage later = vintages.isEmpty() ? null : vintages.get(vintages.size() - 1);
      if (later != null && series != null && isSame(later.series(), series)) {
        vintages.remove(vintages.size() - 1);
        until = later.knownUntil();
      }
      if (series != null) {
        vintages.add(
            new Vintage(
                series, day.on(), until, day.enteredAt(), day.change(), day.by(), day.reason()));
      }
      until = day.on();
    }
    return vintages;
  }

  private static boolean isSame(Series one, Series other) {
    if (one.first() != other.first() || one.size() != other.size()) {
      return false;
    }
    for (int cell = 0; cell < one.size(); cell++) {
      if (one.quality(cell) != other.quality(cell)
          || !one.printed(cell).equals(other.printed(cell))) {
        return false;
      }
    }
    return true;
  }

  /** The measure with all it was ever worked out from, through others too; empty for none. */
  private Set<Long> needed(long measure) {
    Map<Long, List<Long>> needs = new Formulas(jdbc).everNeeded();
    if (!needs.containsKey(measure)) {
      return Set.of();
    }
    Set<Long> all = new LinkedHashSet<>();
    List<Long> open = new ArrayList<>(List.of(measure));
    while (!open.isEmpty()) {
      Long next = open.remove(open.size() - 1);
      if (all.add(next)) {
        open.addAll(needs.getOrDefault(next, Collections.emptyList()));
      }
    }
    return all;
  }

  /** The last change of each day that touched any of these, the latest first. */
  private List<Day> days(Set<Long> needed, SeriesKey key, KnownBy knownBy) {
    return jdbc.sql(
            """
            with touching as (
              select made_by as change, ended_by from measure.formula where measure = any(:needed)
              union all
              select made_by, ended_by from measure.series
               where measure = any(:needed) and area = :area and breakdown = :breakdown
              union all
              select made_by, ended_by from measure.observation where measure = any(:needed))
            select distinct on (c.known_on) c.known_on, c.entered_at, c.id, c.made_by, c.reason
              from audit.change c
             where c.known_on <= :knownBy
               and c.id in (select change from touching union select ended_by from touching)
             order by c.known_on desc, c.id desc
            """)
        .param("needed", needed.toArray(Long[]::new))
        .param("area", key.area())
        .param("breakdown", key.breakdown())
        .param("knownBy", knownBy.date())
        .query(
            (rs, n) ->
                new Day(
                    rs.getObject("known_on", LocalDate.class),
                    rs.getObject("entered_at", OffsetDateTime.class).toInstant(),
                    rs.getLong("id"),
                    rs.getString("made_by"),
                    rs.getString("reason")))
        .list();
  }
}
