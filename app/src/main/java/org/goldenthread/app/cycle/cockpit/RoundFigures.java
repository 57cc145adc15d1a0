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
   * not closed; the median is over the items that ever had one.
   */
  private static final String FIGURES =
      """
      with asked as (
        select r.id as round, o.name, r.slug, o.closes_on, least(o.closes_on, :today) as day,
               q.item, v.asked, coalesce(v.locked_from, v.state) as state
          from cycle.round r
          join cycle.round_version o on o.round = r.id and o.ended_by is null
          join cycle.request q on q.round = r.id
          join cycle.request_version v on v.request = q.id and v.ended_by is null
         where r.plan = :plan
      ), sent as (
        select q.item, c.known_on from cycle.update u
          join cycle.request q on q.id = u.request
          join cycle.round r on r.id = q.round
          join audit.change c on c.id = u.made_by
         where r.plan = :plan
      ), aged as (
        select a.round, a.item, min(a.day - s.known_on) as age
          from asked a join sent s on s.item = a.item and s.known_on <= a.day
         group by a.round, a.item
      )
      select a.name, a.slug, a.closes_on, count(*)::int as items,
             count(*) filter (where a.state in ('submitted', 'signed-off'))::int as sent,
             count(a.asked)::int as owned,
             (percentile_disc(0.5) within group (order by aged.age))::int as age,
             count(*) filter (where aged.age is null)::int as never
        from asked a left join aged on aged.round = a.round and aged.item = a.item
       group by a.round, a.name, a.slug, a.closes_on
       order by a.closes_on desc, a.round desc
       limit :most
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
