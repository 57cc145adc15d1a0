package org.goldenthread.app.plan;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.goldenthread.app.audit.KnownBy;
import org.goldenthread.app.plan.internal.ItemAddresses;
import org.goldenthread.app.shell.EditedHere;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads plans as known by a day. Call inside a transaction tied to a partnership. */
@Component
public class Plans {
  /** The document a version was read from, or on top of which it was edited here. */
  private static final String RESTS_ON =
      """
       join audit.document d on d.id = coalesce(v.document,
         (select w.document from plan.plan_version w join audit.change m on m.id = w.made_by
           where w.plan = v.plan and m.known_on <= made.known_on
             and w.restates is null
             and exists (select 1 from audit.document b
                          where b.id = w.document and b.ended_by is null)
           order by m.known_on desc, m.id desc limit 1))
      """;

  private static final String HEADERS =
      """
      select p.id, p.slug, v.title, v.kind, v.number, v.period_start, v.period_end,
             v.covers_period, v.levels, d.id as document, d.number as document_number, d.file_name,
             said.known_on, said.made_by as made_by_post, v.document is null as edited_here
        from plan.plan p
        join plan.plan_version v on v.plan = p.id
        join audit.change said on said.id = coalesce(v.restates, v.made_by)
      """
          + KnownBy.KNOWN
          + RESTS_ON
          + " where "
          + KnownBy.VALID;

  /** Edited here, or what a document said; not what was said again when a later one went. */
  private static final String SAID_FIRST =
      "v.restates is null and (v.document is null or d.ended_by is null)";

  /** The address of an item: the newest it was given. */
  private static final String SLUG =
      """
      coalesce((select a.slug from plan.item_address a where a.item = i.id
                 order by a.id desc limit 1), i.slug)
      """;

  private final JdbcClient jdbc;
  private final PlanItemParts parts;

  public Plans(JdbcClient jdbc) {
    this.jdbc = jdbc;
    this.parts = new PlanItemParts(jdbc);
  }

  /** Every plan known by then, the latest known first. */
  public List<PlanHeader> all(KnownBy knownBy) {
    return jdbc.sql(HEADERS + " order by said.known_on desc, v.title")
        .param("knownBy", knownBy.date())
        .query(Plans::header)
        .list();
  }

  public Optional<PlanHeader> header(String slug, KnownBy knownBy) {
    return jdbc.sql(HEADERS + " and p.slug = :slug")
        .param("knownBy", knownBy.date())
        .param("slug", slug)
        .query(Plans::header)
        .optional();
  }

  /** The whole plan, or empty when no plan of this address was known by then. */
  public Optional<PlanSnapshot> snapshot(String slug, KnownBy knownBy) {
    return header(slug, knownBy).map(h -> snapshot(h, PlanItems.all(h.id()), knownBy));
  }

  /**
   * The plan with some of its items and none besides, for a page about these: what stands above and
   * below them is not in it. Empty when no plan of this address was known by then.
   */
  public Optional<PlanSnapshot> excerpt(String slug, Collection<Long> items, KnownBy knownBy) {
    return header(slug, knownBy).map(h -> snapshot(h, PlanItems.some(h.id(), items), knownBy));
  }

  private PlanSnapshot snapshot(PlanHeader header, PlanItems which, KnownBy knownBy) {
    return new PlanSnapshot(header, scheme(header.id(), knownBy), items(which, knownBy));
  }

  /** Every edition known by then, the first one first: the plan's document control. */
  public List<PlanHeader> editions(long plan, KnownBy knownBy) {
    return jdbc.sql(
            HEADERS.replace(KnownBy.VALID, "p.id = :plan and " + SAID_FIRST)
                + " order by made.known_on, v.number")
        .param("knownBy", knownBy.date())
        .param("plan", plan)
        .query(Plans::header)
        .list();
  }

  /** Where these items are found, by their ids; an item not known by then has no entry. */
  public Map<Long, ItemAddress> addresses(Collection<Long> items, KnownBy knownBy) {
    Map<Long, ItemAddress> byItem = new HashMap<>();
    jdbc.sql(
            """
            select i.id, p.slug as plan,
            """
                + SLUG
                + """
             as item, v.ref, v.body as text
              from unnest(:items::bigint[]) as asked (id)
              join plan.item i on i.id = asked.id
              join plan.plan p on p.id = i.plan
              join plan.item_version v on v.item = i.id
            """
                + KnownBy.KNOWN
                + " where "
                + KnownBy.VALID)
        .param("knownBy", knownBy.date())
        .param("items", items.toArray(Long[]::new))
        .query(
            rs -> {
              byItem.put(
                  rs.getLong("id"),
                  new ItemAddress(
                      rs.getString("plan"),
                      rs.getString("item"),
                      rs.getString("ref"),
                      rs.getString("text")));
            });
    return byItem;
  }

  /** The item an address leads to, now or before its reference changed. */
  public Optional<Long> itemAt(String plan, String item) {
    return ItemAddresses.find(jdbc, plan, item);
  }

  /** How much a document brought. */
  public PlanContents contents(long document) {
    return jdbc.sql(
            """
            select (select count(*) from plan.item_version
                     where document = :document and made_by = d.made_by) as items,
                   (select count(*) from plan.lead
                     where document = :document and made_by = d.made_by) as leads,
                   (select count(*) from plan.status where document = :document) as statuses,
                   (select count(*) from plan.direction where document = :document) as directions,
                   (select count(*) from plan.link
                     where document = :document and made_by = d.made_by) as links,
                   (select count(*) from plan.crosswalk
                     where document = :document and made_by = d.made_by) as crosswalk,
                   (select count(*) from plan.claim where document = :document) as claims
              from audit.document d where d.id = :document
            """)
        .param("document", document)
        .query(PlanContents.class)
        .single();
  }

  /** The edition of a plan that was read from this document. */
  public Optional<PlanHeader> ofDocument(long document) {
    return jdbc.sql(
            HEADERS.replace(KnownBy.VALID, "v.document = :document and v.restates is null")
                + " order by v.number desc limit 1")
        .param("knownBy", KnownBy.NOW.date())
        .param("document", document)
        .query(Plans::header)
        .optional();
  }

  public List<CrosswalkEntry> crosswalk(long plan, KnownBy knownBy) {
    return jdbc.sql(
            """
            select v.framework, v.framework_theme, v.item_or_outcome, v.body as text,
                   d.number as document_number, d.file_name, v.line
              from plan.crosswalk v join audit.document d on d.id = v.document
            """
                + KnownBy.KNOWN
                + " where v.plan = :plan and "
                + KnownBy.VALID
                + " order by v.position")
        .param("knownBy", knownBy.date())
        .param("plan", plan)
        .query(CrosswalkEntry.class)
        .list();
  }

  /** The totals printed in one document, in printed order. */
  public List<Claim> claims(long plan, long document) {
    return jdbc.sql(
            """
            select subject, item, category, published, line
              from plan.claim where plan = :plan and document = :document order by position
            """)
        .param("plan", plan)
        .param("document", document)
        .query(Claim.class)
        .list();
  }

  private List<SchemeStatus> scheme(long plan, KnownBy knownBy) {
    return jdbc.sql(
            "select v.status, v.criterion, v.line from plan.scheme_status v"
                + KnownBy.KNOWN
                + " where v.plan = :plan and "
                + KnownBy.VALID
                + " order by v.position")
        .param("knownBy", knownBy.date())
        .param("plan", plan)
        .query(SchemeStatus.class)
        .list();
  }

  private List<PlanItem> items(PlanItems which, KnownBy knownBy) {
    PlanItemParts.Of of = parts.of(which, knownBy);
    Map<Long, String> boards = boards(which);
    return which
        .asked(
            jdbc,
            """
            select v.*, d.number as document_number, d.file_name, said.known_on as said_on,
                   said.made_by as said_by_post,
            """
                + SLUG
                + """
             as slug
              from plan.item_version v
              join plan.item i on i.id = v.item
              join audit.change said on said.id = v.said_by
              left join audit.document d on d.id = v.document
            """
                + KnownBy.KNOWN
                + " where v.plan = :plan and "
                + which.condition()
                + " and "
                + KnownBy.VALID
                + " order by v.position")
        .param("knownBy", knownBy.date())
        .query((rs, n) -> item(rs, of, boards))
        .list();
  }

  private Map<Long, String> boards(PlanItems which) {
    Map<Long, String> names = new HashMap<>();
    which
        .asked(
            jdbc,
            """
            select distinct p.party, p.name from plan.item_version v
              join plan.item i on i.id = v.item
              join people.party_version p on p.party = v.board and p.ended_by is null
             where
            """
                + which.condition())
        .query(
            rs -> {
              names.put(rs.getLong("party"), rs.getString("name"));
            });
    return names;
  }

  private static PlanItem item(ResultSet rs, PlanItemParts.Of of, Map<Long, String> boards)
      throws SQLException {
    long id = rs.getLong("item");
    return new PlanItem(
        id,
        rs.getString("slug"),
        rs.getObject("parent", Long.class),
        rs.getString("level"),
        rs.getString("ref"),
        rs.getString("body"),
        rs.getString("heading"),
        boards.get(rs.getLong("board")),
        rs.getBoolean("reported_elsewhere"),
        strings(rs.getArray("tags")),
        rs.getString("due"),
        rs.getString("target"),
        rs.getString("note"),
        new PlanItem.Origin(
            rs.getObject("document_number", Integer.class),
            rs.getString("file_name"),
            Arrays.asList((Integer[]) rs.getArray("lines").getArray()),
            rs.getObject("said_on", LocalDate.class),
            rs.getString("said_by_post")),
        of.leads(id),
        of.judgements(id),
        of.directions(id),
        of.reports(id),
        of.links(id));
  }

  private static PlanHeader header(ResultSet rs, int n) throws SQLException {
    return new PlanHeader(
        rs.getLong("id"),
        rs.getString("slug"),
        rs.getString("title"),
        rs.getString("kind"),
        rs.getInt("number"),
        rs.getString("period_start"),
        rs.getString("period_end"),
        rs.getString("covers_period"),
        strings(rs.getArray("levels")),
        rs.getLong("document"),
        rs.getInt("document_number"),
        rs.getString("file_name"),
        rs.getObject("known_on", LocalDate.class),
        rs.getBoolean("edited_here")
            ? new EditedHere(
                rs.getObject("known_on", LocalDate.class), rs.getString("made_by_post"))
            : null);
  }

  private static List<String> strings(Array array) throws SQLException {
    return List.of((String[]) array.getArray());
  }
}
