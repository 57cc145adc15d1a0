package org.goldenthread.app.cycle.changes;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.goldenthread.app.audit.KnownBy;
import org.goldenthread.app.cycle.Round;
import org.goldenthread.app.plan.ItemFigures;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Reads what a round says: of a locked round what stood when it was locked, of an open one what
 * stands. What a round did not report on again is what the rounds before it said.
 */
@Component
public class RoundsSaid {
  /** Everything known so far, also in changes. */
  private static final Moment NOW = new Moment(KnownBy.NOW.date(), Long.MAX_VALUE);

  private static final String KNOWN =
      " made.known_on <= :day and made.id <= :change"
          + " and (ended.id is null or ended.known_on > :day or ended.id > :change) ";

  private static final String PLAN =
      """
      select v.item, v.body from plan.item_version v
        join audit.change made on made.id = v.made_by
        left join audit.change ended on ended.id = v.ended_by
       where v.plan = :plan and not v.reported_elsewhere and
      """
          + KNOWN
          + " order by v.position, v.item";

  /** What is in of this round and of those that closed before it. */
  private static final String IN =
      """
        from cycle.request q
        join cycle.round r on r.id = q.round
        join cycle.round_version o on o.round = r.id and o.ended_by is null
        join cycle.request_version v on v.request = q.id and v.ended_by is null
         and coalesce(v.locked_from, v.state) in ('submitted', 'signed-off')
        join cycle.reported u on u.request = q.id and u.kind = 'report'
       where r.plan = :plan and (o.closes_on, r.id) <= (:closes, :round)
      """;

  private static final String REPORTS =
      "select distinct on (q.item) q.item, u.headline, u.new_text, u.background"
          + IN
          + " order by q.item, o.closes_on desc, r.id desc";

  /** Judged in a round, or said by the plan's documents: the latest of the two. */
  private static final String STATUSES =
      """
      with said as (
        select s.item, coalesce(s.qualifier, '') as part, s.entry, s.status, s.made_by
          from plan.status s
          join plan.item i on i.id = s.item and i.plan = :plan
          join audit.change made on made.id = s.made_by
          left join audit.change ended on ended.id = s.ended_by
         where
      """
          + KNOWN
          + """
        union all
        select told.item, coalesce(j.qualifier, ''), j.entry, j.status, j.made_by
          from (select q.item, u.id
      """
          + IN
          + """
          ) told join cycle.judged j on j.update = told.id
      ), last as (
        select distinct on (item) item, said.made_by from said
          join audit.change c on c.id = said.made_by
         where c.known_on <= :day and c.id <= :change
         order by item, c.known_on desc, c.id desc
      )
      select item, part, status from said join last using (item, made_by) order by item, entry
      """;

  private final JdbcClient jdbc;
  private final ItemFigures figures;

  public RoundsSaid(JdbcClient jdbc, ItemFigures figures) {
    this.jdbc = jdbc;
    this.figures = figures;
  }

  /**
   * What is known of a moment.
   *
   * @param day last day that counts
   * @param change id of the last change that counts
   */
  private record Moment(LocalDate day, long change) {}

  /** A report in its parts. */
  private record Report(
      long item,
      @Nullable String headline,
      @Nullable String newText,
      @Nullable String background) {}

  /** What the round says now. Call inside a read of the partnership. */
  public RoundSaid of(Round round) {
    return of(round, locked(round).orElse(NOW));
  }

  /** What the round said that others are held against: one never locked, on the day it closed. */
  public RoundSaid before(Round round) {
    return of(round, locked(round).orElse(new Moment(round.values().closesOn(), Long.MAX_VALUE)));
  }

  private RoundSaid of(Round round, Moment moment) {
    Map<Long, String> plan = plan(round, moment);
    Map<Long, Report> reports = reports(round);
    Map<Long, Map<String, String>> statuses = statuses(round, moment);
    Map<Long, Map<ItemFigures.Name, String>> known =
        figures.of(plan.keySet(), new KnownBy(moment.day()));
    Map<Long, Said> items = new LinkedHashMap<>();
    plan.forEach(
        (item, text) -> {
          Report report = reports.get(item);
          items.put(
              item,
              new Said(
                  report == null ? null : report.headline(),
                  report == null ? null : report.newText(),
                  report == null ? null : report.background(),
                  text,
                  statuses.getOrDefault(item, Map.of()),
                  known.getOrDefault(item, Map.of())));
        });
    return new RoundSaid(items);
  }

  /** When the round was locked; empty while it is not. */
  private Optional<Moment> locked(Round round) {
    return jdbc.sql(
            """
            select c.known_on as day, c.id as change from cycle.round_version v
              join audit.change c on c.id = v.made_by
             where v.round = :round and v.ended_by is null and v.state = 'locked'
            """)
        .param("round", round.id())
        .query(Moment.class)
        .optional();
  }

  private Map<Long, String> plan(Round round, Moment moment) {
    Map<Long, String> texts = new LinkedHashMap<>();
    jdbc.sql(PLAN)
        .param("plan", round.plan())
        .param("day", moment.day())
        .param("change", moment.change())
        .query(
            rs -> {
              texts.put(rs.getLong("item"), rs.getString("body"));
            });
    return texts;
  }

  private Map<Long, Report> reports(Round round) {
    List<Report> all = in(REPORTS, round).query(Report.class).list();
    Map<Long, Report> byItem = new HashMap<>();
    all.forEach(r -> byItem.put(r.item(), r));
    return byItem;
  }

  private JdbcClient.StatementSpec in(String sql, Round round) {
    return jdbc.sql(sql)
        .param("plan", round.plan())
        .param("closes", round.values().closesOn())
        .param("round", round.id());
  }

  private Map<Long, Map<String, String>> statuses(Round round, Moment moment) {
    Map<Long, Map<String, String>> byItem = new HashMap<>();
    in(STATUSES, round)
        .param("day", moment.day())
        .param("change", moment.change())
        .query(
            rs -> {
              byItem
                  .computeIfAbsent(rs.getLong("item"), i -> new LinkedHashMap<>())
                  .put(rs.getString("part"), rs.getString("status"));
            });
    return byItem;
  }

  /** Items this very round asks about. */
  public Set<Long> askedIn(Round round) {
    return jdbc.sql("select item from cycle.request where round = :round")
        .param("round", round.id())
        .query(Long.class)
        .set();
  }

  /** Items whose update is in of this very round. */
  public Set<Long> reportedIn(Round round) {
    return jdbc.sql(
            """
            select q.item from cycle.request q
              join cycle.request_version v on v.request = q.id and v.ended_by is null
             where q.round = :round
               and coalesce(v.locked_from, v.state) in ('submitted', 'signed-off')
            """)
        .param("round", round.id())
        .query(Long.class)
        .set();
  }
}
