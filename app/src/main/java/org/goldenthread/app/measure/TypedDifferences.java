package org.goldenthread.app.measure;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.goldenthread.app.audit.KnownBy;
import org.goldenthread.app.plan.ItemAddress;
import org.goldenthread.app.plan.Plans;
import org.goldenthread.app.shell.Messages;
import org.goldenthread.scoring.Period;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What was typed here of a measure's figures, items, formula and rules: before and after. */
final class TypedDifferences {
  private final JdbcClient jdbc;
  private final Plans plans;
  private final Messages messages;
  private final SuccessiveDifferences successive;

  TypedDifferences(JdbcClient jdbc, Plans plans, Messages messages) {
    this.jdbc = jdbc;
    this.plans = plans;
    this.messages = messages;
    this.successive = new SuccessiveDifferences(jdbc, messages);
  }

  /** Something different, with the change that made it so. */
  record Made(long change, MeasureChange.Difference difference) {}

  /** All of them; items are named as known by then. */
  List<Made> of(Measure measure, KnownBy knownBy) {
    return Stream.of(figures(measure), items(measure, knownBy), successive.of(measure))
        .flatMap(List::stream)
        .toList();
  }

  private List<Made> figures(Measure measure) {
    return jdbc.sql(
            """
            select v.made_by as change, v.area, v.kind, v.period, v.period_label,
                   b.value as was_value, b.printed as was, b.unit as was_unit,
                   v.value as is_value, v.printed as is_now, v.unit as is_unit
              from measure.observation v left join measure.observation b on b.id = v.corrects
             where v.measure = :measure and v.document is null
            union all
            select v.ended_by, v.area, v.kind, v.period, v.period_label,
                   v.value, v.printed, v.unit, null, null, null
              from measure.observation v
             where v.measure = :measure and v.ended_by is not null
               and not exists (select 1 from measure.observation n where n.corrects = v.id)
            """)
        .param("measure", measure.id())
        .query(
            (rs, n) -> {
              String code = rs.getString("period");
              String period =
                  code == null ? rs.getString("period_label") : Period.parse(code).label();
              String kind =
                  messages.text(FigureKind.of(rs.getString("area"), rs.getString("kind")).key());
              String unit = measure.unit() == null ? "" : measure.unit();
              return new Made(
                  rs.getLong("change"),
                  new MeasureChange.Difference(
                      period == null ? kind : messages.text("measure.change.of", kind, period),
                      shown(
                          rs.getBigDecimal("was_value"),
                          rs.getString("was"),
                          rs.getString("was_unit"),
                          unit),
                      shown(
                          rs.getBigDecimal("is_value"),
                          rs.getString("is_now"),
                          rs.getString("is_unit"),
                          unit)));
            })
        .list();
  }

  private static @Nullable String shown(
      @Nullable BigDecimal value, @Nullable String printed, @Nullable String unit, String counted) {
    return printed == null
        ? null
        : Sentences.shown(Observation.value(value, printed, unit == null ? counted : unit));
  }

  private List<Made> items(Measure measure, KnownBy knownBy) {
    record Row(long change, long item, boolean added) {}
    List<Row> rows =
        jdbc.sql(
                """
                select made_by as change, item, true as added from measure.item_measure
                 where measure = :measure and document is null
                union
                select ended_by, item, false from measure.item_measure
                 where measure = :measure and ended_by is not null
                """)
            .param("measure", measure.id())
            .query(Row.class)
            .list();
    Map<Long, ItemAddress> addresses =
        plans.addresses(rows.stream().map(Row::item).toList(), knownBy);
    return rows.stream()
        .filter(r -> addresses.containsKey(r.item()))
        .map(
            r -> {
              ItemAddress address = addresses.get(r.item());
              String label = address == null ? "" : address.label();
              return new Made(
                  r.change(),
                  new MeasureChange.Difference(
                      messages.text("measure.change.item"),
                      r.added() ? null : label,
                      r.added() ? label : null));
            })
        .toList();
  }
}
