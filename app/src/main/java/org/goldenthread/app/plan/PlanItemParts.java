package org.goldenthread.app.plan;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.goldenthread.app.audit.KnownBy;
import org.goldenthread.app.plan.internal.LeadNames;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What hangs on the items of one plan, read a kind at a time for the whole plan or for some of its
 * items: five statements a page, however many they are.
 */
final class PlanItemParts {
  /** Rows appended by the changes known by then, with how recent their change is for the item. */
  private static final String APPENDED =
      """
      select v.*, d.number as document_number, d.file_name, made.known_on,
             made.made_by as said_by_post, dense_rank() over (partition by v.item order by made.known_on desc, made.id desc) as age
        from %s v
        join plan.item i on i.id = v.item and %s
        join audit.change made on made.id = v.made_by and made.known_on <= :knownBy
        left join audit.document d on d.id = v.document
       where v.ended_by is null
      """;

  private final JdbcClient jdbc;

  PlanItemParts(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  Of of(PlanItems which, KnownBy knownBy) {
    var of = new Of();
    of.leads.putAll(leads(which, knownBy));
    of.links.putAll(links(which, knownBy));
    of.judgements.putAll(judgements(which, knownBy));
    of.directions.putAll(directions(which, knownBy));
    of.reports.putAll(reports(which, knownBy));
    return of;
  }

  private Map<Long, List<PlanItem.Lead>> leads(PlanItems which, KnownBy knownBy) {
    return byItem(
        "select v.item, v.role, v.party, v.asked, "
            + LeadNames.of("as_printed")
            + " as name from plan.lead v"
            + " join plan.item i on i.id = v.item and "
            + which.condition()
            + KnownBy.KNOWN
            + " where "
            + KnownBy.VALID
            + " order by v.position",
        which,
        knownBy,
        (rs, n) ->
            new PlanItem.Lead(
                rs.getString("role"),
                rs.getLong("party"),
                rs.getString("name"),
                rs.getBoolean("asked")));
  }

  private Map<Long, List<PlanItem.Link>> links(PlanItems which, KnownBy knownBy) {
    return byItem(
        "select v.item, v.kind, v.to_text, v.to_item from plan.link v"
            + " join plan.item i on i.id = v.item and "
            + which.condition()
            + KnownBy.KNOWN
            + " where "
            + KnownBy.VALID
            + " order by v.position",
        which,
        knownBy,
        (rs, n) ->
            new PlanItem.Link(
                rs.getString("kind"),
                rs.getString("to_text"),
                rs.getObject("to_item", Long.class)));
  }

  /** By item, then by the change that judged, the latest first. */
  private Map<Long, List<List<PlanItem.Status>>> judgements(PlanItems which, KnownBy knownBy) {
    Map<Long, List<List<PlanItem.Status>>> byItem = new HashMap<>();
    which
        .asked(jdbc, appended("plan.status", which) + " order by age, entry")
        .param("knownBy", knownBy.date())
        .query(
            rs -> {
              List<List<PlanItem.Status>> judged =
                  byItem.computeIfAbsent(rs.getLong("item"), i -> new ArrayList<>());
              if (judged.size() < rs.getInt("age")) {
                judged.add(new ArrayList<>());
              }
              judged.get(judged.size() - 1).add(status(rs));
            });
    return byItem;
  }

  private Map<Long, List<PlanItem.Direction>> directions(PlanItems which, KnownBy knownBy) {
    return byItem(
        "select * from ("
            + appended("plan.direction", which)
            + ") s where age = 1 order by position",
        which,
        knownBy,
        (rs, n) -> new PlanItem.Direction(rs.getString("direction"), rs.getString("beside")));
  }

  private Map<Long, List<PlanItem.Report>> reports(PlanItems which, KnownBy knownBy) {
    return byItem(
        appended("plan.progress", which) + " order by age",
        which,
        knownBy,
        (rs, n) ->
            new PlanItem.Report(rs.getString("supporting_data"), rs.getString("body"), said(rs)));
  }

  private static String appended(String table, PlanItems which) {
    return APPENDED.formatted(table, which.condition());
  }

  private <T> Map<Long, List<T>> byItem(
      String sql, PlanItems which, KnownBy knownBy, RowMapper<T> mapper) {
    Map<Long, List<T>> byItem = new HashMap<>();
    which
        .asked(jdbc, sql)
        .param("knownBy", knownBy.date())
        .query(
            rs -> {
              T part = mapper.mapRow(rs, 0);
              if (part != null) {
                byItem.computeIfAbsent(rs.getLong("item"), i -> new ArrayList<>()).add(part);
              }
            });
    return byItem;
  }

  private static PlanItem.Status status(ResultSet rs) throws SQLException {
    return new PlanItem.Status(
        rs.getInt("entry"),
        rs.getInt("cell"),
        rs.getString("qualifier"),
        rs.getString("status"),
        rs.getString("basis"),
        rs.getString("as_printed"),
        said(rs));
  }

  private static PlanItem.Said said(ResultSet rs) throws SQLException {
    return new PlanItem.Said(
        rs.getObject("document_number", Integer.class),
        rs.getString("file_name"),
        rs.getObject("line", Integer.class),
        rs.getObject("known_on", LocalDate.class),
        rs.getString("said_by_post"));
  }

  /** The parts of each item, by its id. */
  static final class Of {
    private final Map<Long, List<PlanItem.Lead>> leads = new HashMap<>();
    private final Map<Long, List<List<PlanItem.Status>>> judgements = new HashMap<>();
    private final Map<Long, List<PlanItem.Direction>> directions = new HashMap<>();
    private final Map<Long, List<PlanItem.Report>> reports = new HashMap<>();
    private final Map<Long, List<PlanItem.Link>> links = new HashMap<>();

    List<PlanItem.Lead> leads(long item) {
      return leads.getOrDefault(item, List.of());
    }

    List<List<PlanItem.Status>> judgements(long item) {
      return judgements.getOrDefault(item, List.of());
    }

    List<PlanItem.Direction> directions(long item) {
      return directions.getOrDefault(item, List.of());
    }

    List<PlanItem.Report> reports(long item) {
      return reports.getOrDefault(item, List.of());
    }

    List<PlanItem.Link> links(long item) {
      return links.getOrDefault(item, List.of());
    }
  }
}
