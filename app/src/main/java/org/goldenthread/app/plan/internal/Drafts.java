package org.goldenthread.app.plan.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.goldenthread.app.audit.Author;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads drafts of plans. Call inside a transaction tied to a partnership. */
@Component
public class Drafts {
  private final JdbcClient jdbc;
  private final PlanVersions versions;

  public Drafts(JdbcClient jdbc, PlanVersions versions) {
    this.jdbc = jdbc;
    this.versions = versions;
  }

  /** Every draft of a plan, the newest first. */
  public List<Draft> all(long plan) {
    Map<Long, List<Draft.Step>> steps = steps(plan);
    Map<Long, PlanVersion> byId = versions.byId(plan);
    return jdbc.sql(
            """
            select d.id, d.number,
                   (select b.version from plan.draft_base b where b.draft = d.id
                     order by b.id desc limit 1) as base
              from plan.draft d where d.plan = :plan order by d.number desc
            """)
        .param("plan", plan)
        .query(
            (rs, n) ->
                new Draft(
                    rs.getLong("id"),
                    plan,
                    rs.getInt("number"),
                    java.util.Objects.requireNonNull(byId.get(rs.getLong("base"))),
                    steps.getOrDefault(rs.getLong("id"), List.of())))
        .list();
  }

  public Optional<Draft> number(long plan, int number) {
    return all(plan).stream().filter(d -> d.number() == number).findFirst();
  }

  /** The newest draft of one's own that may still be edited. */
  public Optional<Draft> own(long plan, Author author) {
    return all(plan).stream().filter(d -> d.state().isOpenToEdits() && d.isBy(author)).findFirst();
  }

  /** What the plan would say with this draft. */
  public DraftContent content(Draft draft) {
    Map<Long, DraftContent.Edit> newest = new LinkedHashMap<>();
    edits(draft).values().forEach(e -> newest.put(e.item(), e));
    return new DraftContent(versions.content(draft.base()), newest);
  }

  /** Every edit there ever was in a draft by its id, in order. */
  Map<Long, DraftContent.Edit> edits(Draft draft) {
    Map<Long, List<ItemContent.Lead>> leads = leads(draft);
    Map<Long, List<ItemContent.Link>> links = links(draft);
    Map<Long, DraftContent.Edit> edits = new LinkedHashMap<>();
    jdbc.sql(
            """
            select e.*, c.made_by as by, c.entered_at
              from plan.draft_edit e join audit.change c on c.id = e.made_by
             where e.draft = :draft order by e.id
            """)
        .param("draft", draft.id())
        .query(
            rs -> {
              long id = rs.getLong("id");
              ItemContent content =
                  PlanVersions.item(
                      rs, leads.getOrDefault(id, List.of()), links.getOrDefault(id, List.of()));
              edits.put(
                  id,
                  new DraftContent.Edit(
                      id,
                      new PlanContent.Placed(content, rs.getBigDecimal("rank")),
                      rs.getString("withdrawn_because"),
                      rs.getString("by"),
                      rs.getTimestamp("entered_at").toInstant()));
            });
    return edits;
  }

  private Map<Long, List<Draft.Step>> steps(long plan) {
    Map<Long, List<Draft.Step>> steps = new HashMap<>();
    jdbc.sql(
            """
            select s.draft, s.number, s.state, s.note, c.made_by, c.account, c.known_on
              from plan.draft_step s
              join plan.draft d on d.id = s.draft
              join audit.change c on c.id = s.made_by
             where d.plan = :plan order by s.draft, s.number
            """)
        .param("plan", plan)
        .query(
            rs -> {
              steps
                  .computeIfAbsent(rs.getLong("draft"), d -> new ArrayList<>())
                  .add(
                      new Draft.Step(
                          rs.getInt("number"),
                          DraftState.of(rs.getString("state")),
                          rs.getString("note"),
                          new Author(rs.getString("made_by"), rs.getObject("account", Long.class)),
                          rs.getObject("known_on", LocalDate.class)));
            });
    return steps;
  }

  private Map<Long, List<ItemContent.Lead>> leads(Draft draft) {
    Map<Long, List<ItemContent.Lead>> leads = new HashMap<>();
    jdbc.sql(
            "select v.edit, v.role, v.party, v.asked, "
                + LeadNames.of("name")
                + """
             as name
              from plan.draft_lead v join plan.draft_edit e on e.id = v.edit
             where e.draft = :draft order by v.edit, v.position
            """)
        .param("draft", draft.id())
        .query(
            rs -> {
              leads
                  .computeIfAbsent(rs.getLong("edit"), e -> new ArrayList<>())
                  .add(
                      new ItemContent.Lead(
                          rs.getString("role"),
                          new ItemContent.Named(
                              rs.getObject("party", Long.class), rs.getString("name")),
                          rs.getBoolean("asked")));
            });
    return leads;
  }

  private Map<Long, List<ItemContent.Link>> links(Draft draft) {
    Map<Long, List<ItemContent.Link>> links = new HashMap<>();
    jdbc.sql(
            """
            select l.edit, l.kind, l.to_text, l.to_item
              from plan.draft_link l join plan.draft_edit e on e.id = l.edit
             where e.draft = :draft order by l.edit, l.position
            """)
        .param("draft", draft.id())
        .query(
            rs -> {
              links
                  .computeIfAbsent(rs.getLong("edit"), e -> new ArrayList<>())
                  .add(
                      new ItemContent.Link(
                          rs.getString("kind"),
                          rs.getString("to_text"),
                          rs.getObject("to_item", Long.class)));
            });
    return links;
  }
}
