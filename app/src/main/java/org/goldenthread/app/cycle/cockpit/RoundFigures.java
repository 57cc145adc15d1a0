package org.goldenthread.app.cycle.cockpit;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How fresh a plan's updates are and who owns its items, round by round. */
@Component
public class RoundFigures {
  /**
   * The age of an item's last update is counted on the day the round closes, or today while it is
   * not closed; the median is over the items that ever had one. What rounds ask and what was sent
   * stand in one row of days for each item, so that nothing is joined by day.
   */
  private static final String FIGURES =
      """
      with shown as (
        select r.id, r.slug, o.name, o.closes_on, least(o.closes_on, :today) as day
          from cycle.round r
          join cycle.round_version o on o.round = r.id and o.ended_by is null
         where r.plan = :plan and o.state <> 'planned'
         order by o.closes_on desc, r.id desc limit :most
      ), happened as (
        select q.item, shown.day, shown.id as round, v.asked,
               coalesce(v.locked_from, v.state) as state, null::date as sent
          from shown
          join cycle.request q on q.round = shown.id
          join cycle.request_version v on v.request = q.id and v.ended_by is null
        union all
        select q.item, c.known_on, null, null, null, c.known_on
          from cycle.round r
          join cycle.request q on q.round = r.id
          join cycle.update u on u.request = q.id
          join audit.change c on c.id = u.made_by
         where r.plan = :plan
      ), aged as (
        select round, asked, state,
               day - max(sent) over (partition by item order by day, sent is null) as age
          from happened
      )
      select shown.name, shown.slug, shown.closes_on, count(*)::int as items,
             count(*) filter (where state in ('submitted', 'signed-off'))::int as sent,
             count(asked)::int as owned,
             (percentile_disc(0.5) within group (order by age))::int as age,
             count(*) filter (where age is null)::int as never
        from aged join shown on shown.id = aged.round
       group by shown.id, shown.name, shown.slug, shown.closes_on
       order by shown.closes_on desc, shown.id desc
      """;

  private final JdbcClient jdbc;

  public RoundFigures(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * One round.
   *
   * @param items how many it asks about, 1 or more
   * @param sent for how many an update is in
   * @param owned for how many somebody is asked
   * @param age of the last update of an item, in days: half of the items have a newer one; null
   *     when none ever had one
   * @param never items that never had an update
   */
  public record OfRound(
      String name,
      String slug,
      LocalDate closesOn,
      int items,
      int sent,
      int owned,
      @Nullable Integer age,
      int never) {

    /** Whole per cent of the items, rounded down: 100 means all. */
    public int sentShare() {
      return 100 * sent / items;
    }

    public int ownedShare() {
      return 100 * owned / items;
    }
  }

  /** The rounds of a plan that were opened, the one that closes last first. */
  public List<OfRound> of(long plan, LocalDate today, int most) {
    return jdbc.sql(FIGURES)
        .param("plan", plan)
        .param("today", today)
        .param("most", most)
        .query(OfRound.class)
        .list();
  }
}
