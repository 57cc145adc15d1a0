package org.goldenthread.app.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.goldenthread.app.audit.TakingBack;
import org.goldenthread.app.people.Parties;
import org.goldenthread.app.plan.internal.PlanContent;
import org.goldenthread.app.plan.internal.PlanVersions;
import org.goldenthread.app.plan.internal.Superseding;
import org.goldenthread.app.shell.Slug;
import org.goldenthread.intake.Reading;
import org.goldenthread.intake.draft.DocumentDraft;
import org.goldenthread.intake.draft.ItemDraft;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Stores a reading as an edition of a plan. A plan is known again by its title and its levels: the
 * same title with other levels (a summary and a progress update of one plan) is another plan. Items
 * of a known plan are known again by their path of levels and references; nothing is overwritten.
 */
@Component
public class PlanEditions {
  /** What ends with the next version of any kind. */
  private static final List<String> EDITED =
      List.of("plan.plan_version", "plan.item_version", "plan.lead", "plan.link");

  /** What is never edited here, and ends with the next version read from a document. */
  private static final List<String> PRINTED = List.of("plan.scheme_status", "plan.crosswalk");

  private static final List<String> APPENDED =
      List.of("plan.progress", "plan.status", "plan.direction", "plan.claim", "plan.column_head");

  private static final String ANY = "true";
  private static final String FROM_DOCUMENT = "v.document is not null";

  private final JdbcClient jdbc;
  private final JdbcTemplate batch;
  private final Parties parties;
  private final PlanVersions versions;

  public PlanEditions(JdbcClient jdbc, JdbcTemplate batch, Parties parties, PlanVersions versions) {
    this.jdbc = jdbc;
    this.batch = batch;
    this.parties = parties;
    this.versions = versions;
  }

  /**
   * A plan a reading would be a further edition of.
   *
   * @param title its newest edition's
   * @param document id of the document its newest edition was read from
   * @param newest number of its newest version, read or edited
   */
  public record Known(long plan, String slug, String title, long document, int newest) {}

  /** The plan this reading is a further edition of, if it is known. */
  public Optional<Known> known(Reading reading, EditionOf of) {
    return reading.items().isEmpty() ? Optional.empty() : KnownPlans.standing(jdbc, reading).of(of);
  }

  /**
   * Stores the reading's plan.
   *
   * @param change the change that makes it
   * @param document id of the stored document
   * @param of which plan it is an edition of
   * @return the stored item's id by the reading's key; empty when the reading holds no items
   */
  public Map<String, Long> store(long change, long document, Reading reading, EditionOf of) {
    if (reading.items().isEmpty()) {
      return Map.of();
    }
    DocumentDraft d = reading.document();
    // A plan whose documents were all taken back keeps its address.
    long plan =
        known(reading, of)
            .or(() -> KnownPlans.takenBack(jdbc, reading).of(of))
            .map(Known::plan)
            .orElseGet(() -> addPlan(change, d));
    Superseding.lock(jdbc, plan);
    var writing =
        new EditionWriter.Edition(
            change,
            document,
            plan,
            d.knownOn(),
            later(plan, d.knownOn(), ANY),
            later(plan, d.knownOn(), FROM_DOCUMENT));
    KnownItems known = KnownItems.of(jdbc, plan, before(plan, d.knownOn()));
    addVersion(writing, reading);
    return new EditionWriter(jdbc, batch, parties.register(change), writing, known).write(reading);
  }

  /** Lets nobody else write the plan a reading is an edition of until the transaction ends. */
  public void lock(long brought) {
    plansOf(brought).forEach(plan -> Superseding.lock(jdbc, plan));
  }

  /** Takes back what one reading said of plans: what it ended is said again, as it was. */
  public void takeBack(TakingBack taking) {
    for (long plan : plansOf(taking.brought())) {
      Long next = later(plan, taking.knownOn(), ANY);
      Long nextDocument = later(plan, taking.knownOn(), FROM_DOCUMENT);
      EDITED.forEach(table -> taking.restore(jdbc, table, change(next)));
      PRINTED.forEach(table -> taking.restore(jdbc, table, change(nextDocument)));
    }
    APPENDED.forEach(table -> taking.end(jdbc, table));
  }

  private static String change(@Nullable Long id) {
    return id + "::bigint";
  }

  /** One, or none when the reading holds no items. */
  private List<Long> plansOf(long brought) {
    return jdbc.sql("select plan from plan.plan_version where made_by = :brought")
        .param("brought", brought)
        .query(Long.class)
        .list();
  }

  /** What the plan said on the day an edition became known; null when it said nothing yet. */
  @Nullable PlanContent before(long plan, LocalDate knownOn) {
    return versions.all(plan).stream()
        .filter(v -> !v.knownOn().isAfter(knownOn))
        .reduce((earlier, later) -> later)
        .map(versions::content)
        .orElse(null);
  }

  private long addPlan(long change, DocumentDraft d) {
    String slug = Slug.of(title(d));
    if (taken(slug)) {
      slug = Slug.of(title(d) + " " + d.kinds().get(0));
    }
    String base = slug;
    for (int n = 2; taken(slug); n++) {
      slug = base + "-" + n;
    }
    return jdbc.sql("insert into plan.plan (slug, made_by) values (:slug, :change) returning id")
        .param("slug", slug)
        .param("change", change)
        .query(Long.class)
        .single();
  }

  private boolean taken(String slug) {
    return jdbc.sql("select exists (select 1 from plan.plan where slug = :slug)")
        .param("slug", slug)
        .query(Boolean.class)
        .single();
  }

  /**
   * The change of the next version known after a day and not taken back: an older edition ends
   * where it begins.
   */
  private @Nullable Long later(long plan, LocalDate knownOn, String which) {
    return jdbc.sql(
            """
            select v.made_by from plan.plan_version v
              join audit.change c on c.id = v.made_by
              left join audit.document d on d.id = v.document
             where v.plan = :plan and c.known_on > :knownOn and %s
               and v.restates is null and d.ended_by is null
             order by c.known_on, c.id limit 1
            """
                .formatted(which))
        .param("plan", plan)
        .param("knownOn", knownOn)
        .query(Long.class)
        .optional()
        .orElse(null);
  }

  private void addVersion(EditionWriter.Edition edition, Reading reading) {
    DocumentDraft d = reading.document();
    edition.end(jdbc, "plan.plan_version", Superseding.OF_PLAN);
    jdbc.sql(
            """
            insert into plan.plan_version (plan, number, title, kind, period_start, period_end,
                covers_period, levels, document, made_by, ended_by)
            values (:plan, (select coalesce(max(number), 0) + 1 from plan.plan_version
                             where plan = :plan),
                :title, :kind, :start, :end, :covers, :levels, :document, :change, :endedBy)
            """)
        .param("plan", edition.plan())
        .param("title", title(d))
        .param("kind", d.kinds().get(0))
        .param("start", d.periodStart())
        .param("end", d.periodEnd())
        .param("covers", d.coversPeriod())
        .param("levels", levels(reading).toArray(String[]::new))
        .param("document", edition.document())
        .param("change", edition.change())
        .param("endedBy", edition.later())
        .update();
  }

  /** What the plan in a reading is called. */
  public static String title(Reading reading) {
    return title(reading.document());
  }

  /** The plan's title; a document that prints none of its own is called by its title or file. */
  static String title(DocumentDraft d) {
    if (d.planTitle() != null) {
      return d.planTitle();
    }
    return d.title() == null ? withoutKind(d.file()) : d.title();
  }

  private static String withoutKind(String file) {
    String name = file.replaceFirst("\\.[A-Za-z]{2,5}$", "").strip();
    return name.isEmpty() ? file : name;
  }

  /** The level words from the top down, in order of first appearance by depth. */
  static List<String> levels(Reading reading) {
    return reading.items().stream().map(ItemDraft::level).distinct().toList();
  }
}
