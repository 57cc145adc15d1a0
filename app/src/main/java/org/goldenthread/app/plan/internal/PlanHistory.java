package org.goldenthread.app.plan.internal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.goldenthread.app.audit.HistorySource;
import org.goldenthread.app.audit.KnownBy;
import org.goldenthread.app.audit.Thing;
import org.goldenthread.app.audit.VersionTable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The history of plans and their items. */
@Component
class PlanHistory implements HistorySource {
  private static final String NAME_OF_ITEM = nameOfItem("v.item");
  private static final String PATH_OF_ITEM =
      """
      (select '/plans/' || p.slug || '/items/' || i.slug
         from plan.item i join plan.plan p on p.id = i.plan where i.id = v.item)
      """;
  private static final String PATH_OF_PLAN =
      "(select '/plans/' || p.slug from plan.plan p where p.id = v.plan)";
  private static final String ABOUT_ITEM = "v.item = :thing";
  private static final String ABOUT_PLAN = "v.plan = :thing";
  private static final String ITEM_OF_PLAN =
      "v.item in (select i.id from plan.item i where i.plan = :thing)";
  private static final String FROM_DOCUMENT = "v.document = :thing";

  private final JdbcClient jdbc;

  PlanHistory(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  private static String nameOfItem(String id) {
    return VersionTable.latest(
        "coalesce(x.ref || ' ', '') || x.body", "plan.item_version", "x.item = " + id);
  }

  @Override
  public List<VersionTable> tables() {
    return List.of(plan(), scheme(), item(), lead(), status(), update(), link(), crosswalk());
  }

  private static VersionTable plan() {
    return VersionTable.replaced("plan", "plan.plan_version", "plan")
        .field("title", "v.title")
        .field("version", "v.number")
        .field("from", "v.period_start")
        .field("until", "v.period_end")
        .field("levels", "array_to_string(v.levels, ' > ')")
        .field("summary", "v.summary")
        .field("proposed-by", "v.proposed_by")
        .named("v.title", PATH_OF_PLAN)
        .about("plan", ABOUT_PLAN)
        .about("document", FROM_DOCUMENT);
  }

  private static VersionTable scheme() {
    return VersionTable.replaced("key", "plan.scheme_status", "plan", "status")
        .field("status", "v.status")
        .field("criterion", "v.criterion")
        .named(VersionTable.latest("x.title", "plan.plan_version", "x.plan = v.plan"), PATH_OF_PLAN)
        .about("plan", ABOUT_PLAN);
  }

  private static VersionTable item() {
    return VersionTable.replaced("item", "plan.item_version", "item")
        .field("ref", "v.ref")
        .field("text", "v.body")
        .field("level", "v.level")
        .field("parent", nameOfItem("v.parent"))
        .field("heading", "v.heading")
        .field("board", VersionTable.latest("x.name", "people.party_version", "x.party = v.board"))
        .field("due", "v.due")
        .field("target", "v.target")
        .field("tags", "nullif(array_to_string(v.tags, ', '), '')")
        .field("note", "v.note")
        .named(NAME_OF_ITEM, PATH_OF_ITEM)
        .about("item", ABOUT_ITEM)
        .about("plan", ABOUT_PLAN)
        .about("document", FROM_DOCUMENT);
  }

  private static VersionTable lead() {
    return ofItem(
            VersionTable.replaced("lead", "plan.lead", "item", "role", "party")
                .field(
                    "role",
                    "case v.role when 'strategic' then 'strategic lead'"
                        + " when 'unspecified' then 'lead'"
                        + " else replace(v.role, '-', ' ') end")
                .field("lead", "v.as_printed")
                .field("is-asked", "case when v.asked then 'yes' end"))
        .about("document", FROM_DOCUMENT);
  }

  private static VersionTable status() {
    return ofItem(
            VersionTable.followed("status", "plan.status", "item", "entry")
                .field("status", "v.status")
                .field("qualifier", "v.qualifier")
                .field("basis", "v.basis")
                .ended())
        .about("document", FROM_DOCUMENT);
  }

  private static VersionTable update() {
    return ofItem(
            VersionTable.appended("update", "plan.progress")
                .field("data", "v.supporting_data")
                .field("update", "v.body")
                .ended())
        .about("document", FROM_DOCUMENT);
  }

  private static VersionTable link() {
    return ofItem(
            VersionTable.replaced("link", "plan.link", "item", "kind", "to_text")
                .field("link", "replace(v.kind, '-', ' ') || ': ' || v.to_text"))
        .about("document", FROM_DOCUMENT);
  }

  private static VersionTable crosswalk() {
    return VersionTable.replaced(
            "crosswalk", "plan.crosswalk", "plan", "framework", "item_or_outcome", "body")
        .field("framework", "v.framework")
        .field("theme", "v.framework_theme")
        .field("text", "v.body")
        .named("v.item_or_outcome", PATH_OF_PLAN)
        .about("plan", ABOUT_PLAN)
        .about("document", FROM_DOCUMENT);
  }

  private static VersionTable ofItem(VersionTable table) {
    return table
        .named(NAME_OF_ITEM, PATH_OF_ITEM)
        .about("item", ABOUT_ITEM)
        .about("plan", ITEM_OF_PLAN);
  }

  @Override
  public Optional<Thing> find(String kind, Map<String, String> address, KnownBy knownBy) {
    return switch (kind) {
      case "plan" -> plan(address.getOrDefault("plan", ""), knownBy);
      case "item" ->
          item(address.getOrDefault("plan", ""), address.getOrDefault("item", ""), knownBy);
      default -> Optional.empty();
    };
  }

  private Optional<Thing> plan(String slug, KnownBy knownBy) {
    return jdbc.sql(
            """
            select 'plan' as kind, p.id, v.title as name, '/plans/' || p.slug as path
              from plan.plan p join plan.plan_version v on v.plan = p.id
            """
                + KnownBy.KNOWN
                + "where p.slug = :slug and "
                + KnownBy.VALID)
        .param("slug", slug)
        .param("knownBy", knownBy.date())
        .query(Thing.class)
        .optional();
  }

  /** Also one that is not in the plan any more: its history says since when. */
  private Optional<Thing> item(String plan, String slug, KnownBy knownBy) {
    return jdbc.sql(
            """
            select 'item' as kind, i.id, coalesce(v.ref || ' ', '') || v.body as name,
                   '/plans/' || p.slug || '/items/' || i.slug as path
              from plan.plan p
              join plan.item i on i.plan = p.id
              join plan.item_version v on v.item = i.id
              join audit.change made on made.id = v.made_by and made.known_on <= :knownBy
             where p.slug = :plan
               and (i.slug = :slug or exists (select from plan.item_address a
                                               where a.item = i.id and a.slug = :slug))
             order by made.known_on desc, made.id desc limit 1
            """)
        .param("plan", plan)
        .param("slug", slug)
        .param("knownBy", knownBy.date())
        .query(Thing.class)
        .optional();
  }
}
