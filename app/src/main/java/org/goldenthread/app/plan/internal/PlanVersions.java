package org.goldenthread.app.plan.internal;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the versions of plans. Call inside a transaction tied to a partnership. */
@Component
public class PlanVersions {
  private static final String SELECT =
      """
      select v.id, v.plan, v.number, v.made_by as change, c.known_on, c.entered_at,
             c.made_by as made_by_post, c.reason, d.number as document, d.file_name,
             b.number as based_on, v.summary, v.proposed_by,
             case when not exists (
               select from plan.plan_version w where w.plan = v.plan and w.ended_by is null
                  and v.made_by = coalesce(w.restates, w.made_by)) then v.ended_by end as ended_by,
             (select r.number from plan.draft_step s join plan.draft r on r.id = s.draft
               where s.made_by = v.made_by and s.state = 'approved' and r.plan = v.plan) as draft
        from plan.plan_version v
        join audit.change c on c.id = v.made_by
        left join audit.document d on d.id = v.document
        left join plan.plan_version b on b.id = v.based_on
       where v.restates is null
      """;

  private final JdbcClient jdbc;

  public PlanVersions(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Every version, the one known first first. */
  public List<PlanVersion> all(long plan) {
    return jdbc.sql(
            SELECT + " and v.plan = :plan and d.ended_by is null order by c.known_on, v.made_by")
        .param("plan", plan)
        .query(PlanVersions::version)
        .list();
  }

  /** The version that stands, also when its words were said again later. */
  public PlanVersion current(long plan) {
    return jdbc.sql(
            SELECT
                + """
                 and v.plan = :plan and v.made_by = (
                   select coalesce(w.restates, w.made_by) from plan.plan_version w
                    where w.plan = :plan and w.ended_by is null)
                """)
        .param("plan", plan)
        .query(PlanVersions::version)
        .single();
  }

  public Optional<PlanVersion> number(long plan, int number) {
    return jdbc.sql(SELECT + " and v.plan = :plan and v.number = :number and d.ended_by is null")
        .param("plan", plan)
        .param("number", number)
        .query(PlanVersions::version)
        .optional();
  }

  /** Every version there ever was by its id, also of documents that were taken back. */
  Map<Long, PlanVersion> byId(long plan) {
    return jdbc
        .sql(SELECT + " and v.plan = :plan")
        .param("plan", plan)
        .query(PlanVersions::version)
        .stream()
        .collect(Collectors.toMap(PlanVersion::id, version -> version));
  }

  /** Everything the plan said in that version. */
  public PlanContent content(PlanVersion version) {
    Map<Long, List<ItemContent.Lead>> leads = leads(version);
    Map<Long, List<ItemContent.Link>> links = links(version);
    var placed = new ArrayList<PlanContent.Placed>();
    jdbc.sql(
            """
            select v.item, v.parent, v.position, v.level, v.ref, v.body, v.heading, v.board,
                   (select p.name from people.party_version p
                     where p.party = v.board and p.ended_by is null) as board_name,
                   v.reported_elsewhere, v.tags, v.due, v.target, v.note
              from plan.item_version v where v.plan = :plan and v.made_by = :change
            """)
        .param("plan", version.plan())
        .param("change", version.change())
        .query(
            rs -> {
              long item = rs.getLong("item");
              placed.add(
                  PlanContent.Placed.at(
                      rs.getInt("position"),
                      item(
                          rs,
                          leads.getOrDefault(item, List.of()),
                          links.getOrDefault(item, List.of()))));
            });
    return PlanContent.of(placed);
  }

  private Map<Long, List<ItemContent.Lead>> leads(PlanVersion version) {
    Map<Long, List<ItemContent.Lead>> leads = new HashMap<>();
    jdbc.sql(
            "select v.item, v.role, v.party, v.asked, "
                + LeadNames.of("as_printed")
                + """
             as name
              from plan.lead v join plan.item i on i.id = v.item and i.plan = :plan
             where v.made_by = :change order by v.position
            """)
        .param("plan", version.plan())
        .param("change", version.change())
        .query(
            rs -> {
              leads
                  .computeIfAbsent(rs.getLong("item"), i -> new ArrayList<>())
                  .add(
                      new ItemContent.Lead(
                          rs.getString("role"),
                          new ItemContent.Named(rs.getLong("party"), rs.getString("name")),
                          rs.getBoolean("asked")));
            });
    return leads;
  }

  private Map<Long, List<ItemContent.Link>> links(PlanVersion version) {
    Map<Long, List<ItemContent.Link>> links = new HashMap<>();
    jdbc.sql(
            """
            select v.item, v.kind, v.to_text, v.to_item
              from plan.link v join plan.item i on i.id = v.item and i.plan = :plan
             where v.made_by = :change order by v.position
            """)
        .param("plan", version.plan())
        .param("change", version.change())
        .query(
            rs -> {
              links
                  .computeIfAbsent(rs.getLong("item"), i -> new ArrayList<>())
                  .add(
                      new ItemContent.Link(
                          rs.getString("kind"),
                          rs.getString("to_text"),
                          rs.getObject("to_item", Long.class)));
            });
    return links;
  }

  /** An item from a row of item_version or draft_edit, which name these columns alike. */
  static ItemContent item(ResultSet rs, List<ItemContent.Lead> leads, List<ItemContent.Link> links)
      throws SQLException {
    String board = rs.getString("board_name");
    return new ItemContent(
        rs.getLong("item"),
        rs.getObject("parent", Long.class),
        rs.getString("level"),
        rs.getString("ref"),
        rs.getString("body"),
        rs.getString("heading"),
        board == null ? null : new ItemContent.Named(rs.getObject("board", Long.class), board),
        rs.getBoolean("reported_elsewhere"),
        strings(rs.getArray("tags")),
        rs.getString("due"),
        rs.getString("target"),
        rs.getString("note"),
        leads,
        links);
  }

  private static List<String> strings(Array array) throws SQLException {
    return List.of((String[]) array.getArray());
  }

  private static PlanVersion version(ResultSet rs, int n) throws SQLException {
    return new PlanVersion(
        rs.getLong("id"),
        rs.getLong("plan"),
        rs.getInt("number"),
        rs.getLong("change"),
        rs.getObject("known_on", LocalDate.class),
        rs.getTimestamp("entered_at").toInstant(),
        rs.getString("made_by_post"),
        rs.getString("reason"),
        integer(rs, "document"),
        rs.getString("file_name"),
        integer(rs, "based_on"),
        rs.getString("summary"),
        rs.getString("proposed_by"),
        integer(rs, "draft"),
        rs.getObject("ended_by", Long.class));
  }

  private static @Nullable Integer integer(ResultSet rs, String column) throws SQLException {
    return rs.getObject(column, Integer.class);
  }
}
