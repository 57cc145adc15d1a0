package org.goldenthread.app.cycle;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.goldenthread.app.plan.PlanHeader;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Reads rounds, and lays one down. Call inside a transaction tied to the partnership. Opening is
 * done by {@link RoundOpening}, locking by {@link RoundLocking}.
 */
@Component
public class Rounds {
  private static final String CURRENT =
      """
      select r.id, r.slug, v.id as version, r.plan, p.slug as plan_slug, v.state, v.name,
             v.covers_from, v.covers_until, v.opens_on, v.closes_on, v.kind
        from cycle.round r
        join cycle.round_version v on v.round = r.id and v.ended_by is null
        join plan.plan p on p.id = r.plan
      """;

  private final JdbcClient jdbc;

  public Rounds(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Every round, the one that closes last first. */
  public List<Round> all() {
    return jdbc.sql(CURRENT + " order by v.closes_on desc, r.id desc").query(Rounds::round).list();
  }

  /** The rounds of one plan, the one that closes last first. */
  public List<Round> ofPlan(long plan) {
    return jdbc.sql(CURRENT + " where r.plan = :plan order by v.closes_on desc, r.id desc")
        .param("plan", plan)
        .query(Rounds::round)
        .list();
  }

  public Optional<Round> find(String slug) {
    return jdbc.sql(CURRENT + " where r.slug = :slug")
        .param("slug", slug)
        .query(Rounds::round)
        .optional();
  }

  public Optional<Round> byId(long id) {
    return jdbc.sql(CURRENT + " where r.id = :id").param("id", id).query(Rounds::round).optional();
  }

  /** Lays a round down: nobody is asked yet. */
  public Round add(long change, PlanHeader plan, Round.Values values) {
    String slug = freeSlug(plan.slug() + "-" + YearMonth.from(values.closesOn()));
    long round =
        jdbc.sql(
                """
                insert into cycle.round (slug, plan, made_by) values (:slug, :plan, :change)
                returning id
                """)
            .param("slug", slug)
            .param("plan", plan.id())
            .param("change", change)
            .query(Long.class)
            .single();
    insert(change, round, RoundState.PLANNED, values);
    return byId(round).orElseThrow();
  }

  /**
   * Gives a round a new state or other dates.
   *
   * @return false when somebody else changed it since it was read, and nothing was done
   */
  boolean replace(long change, Round seen, RoundState state, Round.Values values) {
    int ended =
        jdbc.sql(
                """
                update cycle.round_version set ended_by = :change
                 where id = :version and ended_by is null
                """)
            .param("change", change)
            .param("version", seen.version())
            .update();
    if (ended == 0) {
      return false;
    }
    insert(change, seen.id(), state, values);
    return true;
  }

  private void insert(long change, long round, RoundState state, Round.Values values) {
    jdbc.sql(
            """
            insert into cycle.round_version (round, name, covers_from, covers_until, opens_on,
                closes_on, kind, state, made_by)
            values (:round, :name, :coversFrom, :coversUntil, :opensOn, :closesOn, :kind, :state,
                :change)
            """)
        .param("round", round)
        .param("name", values.name())
        .param("coversFrom", values.coversFrom())
        .param("coversUntil", values.coversUntil())
        .param("opensOn", values.opensOn())
        .param("closesOn", values.closesOn())
        .param("kind", values.kind().word())
        .param("state", state.word())
        .param("change", change)
        .update();
  }

  private String freeSlug(String base) {
    String slug = base;
    for (int n = 2; find(slug).isPresent(); n++) {
      slug = base + "-" + n;
    }
    return slug;
  }

  private static Round round(ResultSet rs, int n) throws SQLException {
    return new Round(
        rs.getLong("id"),
        rs.getString("slug"),
        rs.getLong("version"),
        rs.getLong("plan"),
        rs.getString("plan_slug"),
        RoundState.of(rs.getString("state")),
        new Round.Values(
            rs.getString("name"),
            day(rs, "covers_from"),
            day(rs, "covers_until"),
            day(rs, "opens_on"),
            day(rs, "closes_on"),
            RoundKind.parse(rs.getString("kind")).orElseThrow()));
  }

  private static LocalDate day(ResultSet rs, String column) throws SQLException {
    return rs.getObject(column, LocalDate.class);
  }
}
