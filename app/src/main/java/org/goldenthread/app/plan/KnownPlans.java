package org.goldenthread.app.plan;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.goldenthread.app.plan.PlanEditions.Known;
import org.goldenthread.intake.Reading;
import org.goldenthread.intake.draft.ItemDraft;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Finds the plan that a reading is a further edition of. */
final class KnownPlans {
  /** Fewer items that say the same may be chance. */
  private static final int LEAST_ITEMS = 5;

  private static final String SELECT =
      """
      select p.id as plan, p.slug, v.title, v.document,
             (select max(m.number) from plan.plan_version m where m.plan = p.id) as newest
        from plan.plan p
        join lateral (select v.* from plan.plan_version v join audit.document d on d.id = v.document
                       where v.plan = p.id and %s order by v.number desc limit 1) v on true
      """;

  private final JdbcClient jdbc;
  private final Reading reading;
  private final String select;
  private final String read;

  private KnownPlans(JdbcClient jdbc, Reading reading, String which, String read) {
    this.jdbc = jdbc;
    this.reading = reading;
    this.select = SELECT.formatted(which);
    this.read = read;
  }

  /** Among the plans that stand. */
  static KnownPlans standing(JdbcClient jdbc, Reading reading) {
    return new KnownPlans(jdbc, reading, "d.ended_by is null", "d.ended_by is null");
  }

  /** Among the plans whose documents were all taken back. */
  static KnownPlans takenBack(JdbcClient jdbc, Reading reading) {
    return new KnownPlans(
        jdbc,
        reading,
        """
        not exists (select 1 from plan.plan_version s join audit.document sd on sd.id = s.document
                     where s.plan = p.id and sd.ended_by is null)
        """,
        "true");
  }

  Optional<Known> of(EditionOf of) {
    if (of instanceof EditionOf.NewPlan) {
      return Optional.empty();
    }
    if (of instanceof EditionOf.Plan plan) {
      return jdbc.sql(select + " where p.slug = :slug")
          .param("slug", plan.slug())
          .query(Known.class)
          .optional();
    }
    // One that prints another title is another plan, however much of it is the same.
    return reading.document().planTitle() == null ? byTitle().or(this::byItems) : byTitle();
  }

  private Optional<Known> byTitle() {
    return jdbc.sql(
            select
                + """
                 where exists (select 1 from plan.plan_version t
                                 join audit.document d on d.id = t.document
                                where t.plan = p.id and lower(t.title) = lower(:title)
                                  and t.levels = :levels::text[] and %s)
                 order by v.number desc, p.id limit 1
                """
                    .formatted(read))
        .param("title", PlanEditions.title(reading.document()))
        .param("levels", levels())
        .query(Known.class)
        .optional();
  }

  /** The plan that says at least half of what the reading says, and says little else. */
  private Optional<Known> byItems() {
    List<String> bodies =
        reading.items().stream()
            .map(ItemDraft::text)
            .map(text -> text.toLowerCase(Locale.UK))
            .distinct()
            .toList();
    if (bodies.size() < LEAST_ITEMS) {
      return Optional.empty();
    }
    return jdbc.sql(
            select
                + """
                  join lateral (
                    select count(distinct lower(i.body)) as said,
                           count(distinct lower(i.body))
                             filter (where lower(i.body) = any(:bodies::text[])) as same
                      from plan.item_version i where i.plan = p.id and i.ended_by is null) s on true
                 where v.levels = :levels::text[] and s.same >= :least
                   and 2 * s.same >= greatest(s.said, :said)
                 order by s.same desc, p.id limit 1
                """)
        .param("bodies", bodies.toArray(String[]::new))
        .param("levels", levels())
        .param("least", LEAST_ITEMS)
        .param("said", bodies.size())
        .query(Known.class)
        .optional();
  }

  private String[] levels() {
    return PlanEditions.levels(reading).toArray(String[]::new);
  }
}
