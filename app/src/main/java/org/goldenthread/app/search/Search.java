package org.goldenthread.app.search;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.goldenthread.app.audit.KnownBy;
import org.goldenthread.app.plan.PlanHeader;
import org.goldenthread.app.plan.Plans;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds what was typed, as known by a day. Call inside a transaction tied to a partnership. */
@Component
public class Search {
  // Ids and counts come from a function that runs past the policies; the texts of those ids are
  // read under them.
  private static final String LOOKUP =
      """
      select f.kind, f.plan, f.entries, f.entry
        from search.find(search.query(:typed),
               array(select key from search.typed_keys(:typed)), :kind, :plan, :knownBy) f
       order by f.place
      """;

  private final JdbcClient jdbc;
  private final Plans plans;
  private final FoundTexts texts;

  public Search(JdbcClient jdbc, Plans plans) {
    this.jdbc = jdbc;
    this.plans = plans;
    this.texts = new FoundTexts(jdbc);
  }

  /** What was found for a question; nothing when nothing was typed. */
  public Findings find(Findings.Question question, KnownBy knownBy) {
    String typed = question.typed().text();
    List<PlanHeader> known = plans.all(knownBy);
    @Nullable Long plan = chosen(question, known);
    Hits hits = lookUp(typed, question.kind(), plan, knownBy);
    int page = Math.min(Math.max(question.page(), 1), Findings.pages(hits.entries().size()));
    Map<Kind, Integer> kinds = new EnumMap<>(Kind.class);
    for (Kind kind : Kind.values()) {
      kinds.put(kind, hits.counts().of(kind, plan));
    }
    return new Findings(
        hits.counts().of(question.kind(), plan),
        hits.entries().size(),
        page,
        texts.of(typed, pageOf(hits.entries(), page), known, knownBy),
        kinds,
        hits.counts().of(question.kind(), null),
        known.stream()
            .map(p -> new Findings.InPlan(p, hits.counts().of(question.kind(), p.id())))
            .filter(p -> p.entries() > 0)
            .toList(),
        hits.counts().cells().isEmpty() && hasOnlyCommonWords(typed));
  }

  /** Everything a question finds, the best first, as far as it is listed. */
  public List<Found> all(Findings.Question question, KnownBy knownBy) {
    String typed = question.typed().text();
    List<PlanHeader> known = plans.all(knownBy);
    Hits hits = lookUp(typed, question.kind(), chosen(question, known), knownBy);
    return texts.of(typed, hits.entries(), known, knownBy);
  }

  private static @Nullable Long chosen(Findings.Question question, List<PlanHeader> known) {
    return known.stream()
        .filter(p -> p.slug().equals(question.plan()))
        .map(PlanHeader::id)
        .findFirst()
        .orElse(null);
  }

  /** Ids in order, and counts before the chosen kind and plan. */
  private record Hits(List<Long> entries, Counts counts) {}

  private Hits lookUp(String typed, @Nullable Kind kind, @Nullable Long plan, KnownBy knownBy) {
    var entries = new ArrayList<Long>();
    var cells = new ArrayList<Counts.Cell>();
    jdbc.sql(LOOKUP)
        .param("typed", typed)
        .param("kind", kind == null ? null : kind.slug())
        .param("plan", plan)
        .param("knownBy", knownBy.date())
        .query(
            rs -> {
              Long entry = rs.getObject("entry", Long.class);
              if (entry != null) {
                entries.add(entry);
              } else {
                cells.add(
                    new Counts.Cell(
                        FoundTexts.kind(rs),
                        rs.getObject("plan", Long.class),
                        rs.getInt("entries")));
              }
            });
    return new Hits(entries, new Counts(cells));
  }

  private static List<Long> pageOf(List<Long> entries, int page) {
    int from = (page - 1) * Findings.PAGE;
    return entries.subList(from, Math.min(from + Findings.PAGE, entries.size()));
  }

  private boolean hasOnlyCommonWords(String typed) {
    return jdbc.sql("select numnode(websearch_to_tsquery('pg_catalog.english', :typed)) = 0")
        .param("typed", typed)
        .query(Boolean.class)
        .single();
  }
}
