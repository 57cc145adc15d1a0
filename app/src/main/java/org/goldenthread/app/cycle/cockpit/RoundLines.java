package org.goldenthread.app.cycle.cockpit;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.goldenthread.app.audit.KnownBy;
import org.goldenthread.app.cycle.RequestState;
import org.goldenthread.app.cycle.UpdateKind;
import org.goldenthread.app.plan.ItemAddress;
import org.goldenthread.app.plan.Plans;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads every request of a round with what was sent, however many there are in two statements. */
@Component
public class RoundLines {
  /** White space, also the one that does not break a line. */
  private static final String WHITE = " \t\r\n\u00a0";

  /**
   * The report before is the one of the last earlier round that asked about the item. White space
   * makes no difference to whether words were copied.
   */
  private static final String LINES =
      """
      with recursive line as (
        select q.id, q.item, v.asked, coalesce(v.locked_from, v.state) as state, v.due_on
          from cycle.request q
          join cycle.request_version v on v.request = q.id and v.ended_by is null
         where q.round = :round
      ), up as (
        select line.item, i.parent, 0 as steps from line
          join plan.item_version i on i.item = line.item and i.ended_by is null
        union all
        select up.item, i.parent, up.steps + 1 from up
          join plan.item_version i on i.item = up.parent and i.ended_by is null
         where i.parent is not null
      ), top as (
        select distinct on (item) item, parent from up order by item, steps desc
      ), judged as (
        select j.update, array_agg(j.status order by j.entry) as statuses,
               bool_or(j.status = 'Red' and btrim(coalesce(j.basis, '')) = '') as unexplained
          from cycle.judged j
          join cycle.update u on u.id = j.update and u.ended_by is null
          join line on line.id = u.request
         group by j.update
      )
      select line.*, top.parent as top, u.kind, u.headline, c.known_on, judged.statuses,
             coalesce(judged.unexplained, false) as unexplained,
             exists (select from cycle.wording w
                       join cycle.objection o on o.wording = w.id and o.ended_by is null
                      where w.update = u.id and w.ended_by is null) as objected,
             coalesce(translate(before.words, :white, '') =
               translate(concat(u.headline, u.new_text), :white, ''), false) as copied
        from line
        left join top on top.item = line.item
        left join cycle.update u on u.request = line.id and u.ended_by is null
        left join audit.change c on c.id = u.made_by
        left join judged on judged.update = u.id
        left join lateral (
          select concat(p.headline, p.new_text) as words
            from cycle.request q
            join cycle.update p on p.request = q.id and p.ended_by is null and p.kind = 'report'
           where u.kind = 'report' and q.item = line.item and q.id < line.id
           order by q.id desc limit 1
        ) before on true
       order by line.id
      """;

  private final JdbcClient jdbc;
  private final Plans plans;

  public RoundLines(JdbcClient jdbc, Plans plans) {
    this.jdbc = jdbc;
    this.plans = plans;
  }

  /**
   * A whole round.
   *
   * @param lines in the plan's order
   * @param tops the plan's parts they stand in, in the plan's order, by id
   */
  public record Whole(List<RoundLine> lines, Map<Long, ItemAddress> tops) {
    public Whole {
      lines = List.copyOf(lines);
      tops = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(tops));
    }
  }

  /** Every request whose item is still in the plan. Call inside a read of the partnership. */
  public Whole of(long round) {
    List<Row> rows =
        jdbc.sql(LINES)
            .param("round", round)
            .param("white", WHITE)
            .query((rs, n) -> row(rs))
            .list();
    Map<Long, ItemAddress> at =
        plans.addresses(
            rows.stream()
                .flatMap(r -> r.top() == null ? Stream.of(r.item()) : Stream.of(r.item(), r.top()))
                .distinct()
                .toList(),
            KnownBy.NOW);
    Map<Long, ItemAddress> tops = new LinkedHashMap<>();
    rows.stream()
        .map(Row::top)
        .forEach(
            top -> {
              ItemAddress address = top == null ? null : at.get(top);
              if (top != null && address != null) {
                tops.put(top, address);
              }
            });
    return new Whole(
        rows.stream().flatMap(r -> Stream.ofNullable(at.get(r.item())).map(r::line)).toList(),
        tops);
  }

  private record Row(
      long id,
      long item,
      @Nullable Long top,
      @Nullable Long asked,
      RequestState state,
      LocalDate dueOn,
      RoundLine.@Nullable Sent sent) {
    RoundLine line(ItemAddress address) {
      return new RoundLine(id, item, address, top, asked, state, dueOn, sent);
    }
  }

  private static Row row(ResultSet rs) throws SQLException {
    String kind = rs.getString("kind");
    return new Row(
        rs.getLong("id"),
        rs.getLong("item"),
        rs.getObject("top", Long.class),
        rs.getObject("asked", Long.class),
        RequestState.of(rs.getString("state")),
        rs.getObject("due_on", LocalDate.class),
        kind == null ? null : sent(rs, kind));
  }

  private static RoundLine.Sent sent(ResultSet rs, String kind) throws SQLException {
    return new RoundLine.Sent(
        UpdateKind.parse(kind).orElseThrow(),
        rs.getString("headline"),
        rs.getObject("known_on", LocalDate.class),
        words(rs.getArray("statuses")),
        rs.getBoolean("unexplained"),
        rs.getBoolean("objected"),
        rs.getBoolean("copied"));
  }

  private static List<String> words(@Nullable Array array) throws SQLException {
    return array == null ? List.of() : Arrays.asList((String[]) array.getArray());
  }
}
