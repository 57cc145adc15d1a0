package org.goldenthread.app.measure.data;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.goldenthread.app.audit.KnownBy;
import org.goldenthread.app.database.Question;
import org.goldenthread.app.measure.MeasureEditions;
import org.goldenthread.app.measure.areas.Area;
import org.goldenthread.app.measure.areas.Areas;
import org.goldenthread.app.shell.Messages;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds the measures, areas and groups that an address names. */
@Component
class NamedThings {
  /** Both in one journey to the database: every question names measures. */
  private static final String REFS_AND_SLUGS =
      """
      select v.ref, v.partnership, v.measure, true
        from measure.measure_version v
       where v.ref = any(:texts) and v.ended_by is null and not v.withdrawn
      union all
      select slug, partnership, measure, false from measure.address where slug = any(:texts)
      """;

  private final JdbcClient jdbc;
  private final Areas areas;
  private final Messages messages;

  NamedThings(JdbcClient jdbc, Areas areas, Messages messages) {
    this.jdbc = jdbc;
    this.areas = areas;
    this.messages = messages;
  }

  /** What a name stands for: one thing of the partnership's own, one of the reference data. */
  private static final class Meanings {
    private final Map<String, Map<Integer, Set<Long>>> byName = new HashMap<>();

    void add(String name, int partnership, long id) {
      byName
          .computeIfAbsent(name, n -> new HashMap<>())
          .computeIfAbsent(partnership, p -> new HashSet<>())
          .add(id);
    }

    Collection<Set<Long>> of(String name) {
      return byName.getOrDefault(name, Map.of()).values();
    }
  }

  /** A measure, as one of the texts asked for names it. */
  private record Named(String text, int partnership, long measure, boolean byRef) {}

  /** What {@link #measures} asks first. */
  static Question<?> opening(Collection<String> texts) {
    return refsAndSlugs(texts);
  }

  private static Question<List<Named>> refsAndSlugs(Collection<String> texts) {
    return Question.list(
        REFS_AND_SLUGS,
        Map.of("texts", List.copyOf(texts)),
        (rs, n) -> new Named(rs.getString(1), rs.getInt(2), rs.getLong(3), rs.getBoolean(4)));
  }

  /**
   * The measures of these references, else of these addresses, past ones included, else of these
   * words however they are spaced: the partnership's own and the published one where both have it.
   */
  Set<Long> measures(Collection<String> texts) {
    Set<Long> ids = new HashSet<>();
    if (texts.isEmpty()) {
      return ids;
    }
    var byRef = new Meanings();
    var bySlug = new Meanings();
    for (Named named : refsAndSlugs(texts).ask(jdbc)) {
      (named.byRef() ? byRef : bySlug).add(named.text(), named.partnership(), named.measure());
    }
    Set<String> others = new HashSet<>();
    for (String text : texts) {
      if (!take(byRef, text, text, ids) && !take(bySlug, text, text, ids)) {
        others.add(text);
      }
    }
    if (!others.isEmpty()) {
      byWords(others, ids);
    }
    return ids;
  }

  private void byWords(Set<String> texts, Set<Long> ids) {
    var meanings = new Meanings();
    jdbc.sql(
            """
            select name.word, v.partnership, v.measure
              from measure.measure_version v
              join measure.measure m on m.id = v.measure
              cross join lateral (values (v.title), (v.ref)) as name (word)
             where v.ended_by is null and not v.withdrawn and m.item is null
               and name.word is not null
            """)
        .query(
            rs -> {
              meanings.add(MeasureEditions.key(rs.getString(1)), rs.getInt(2), rs.getLong(3));
            });
    for (String text : texts) {
      if (!take(meanings, MeasureEditions.key(text), text, ids)) {
        throw problem("measure", "measure.data.problem.measure", text);
      }
    }
  }

  private boolean take(Meanings meanings, String key, String text, Set<Long> ids) {
    boolean found = false;
    for (Set<Long> ofOne : meanings.of(key)) {
      if (ofOne.size() > 1) {
        throw problem("measure", "measure.data.problem.several-measures", text);
      }
      ids.addAll(ofOne);
      found = true;
    }
    return found;
  }

  /** The areas of these codes, other codes or names. */
  Set<Long> areas(Collection<String> texts, KnownBy knownBy) {
    Set<Long> ids = new HashSet<>();
    if (texts.isEmpty()) {
      return ids;
    }
    var byCode = new Meanings();
    jdbc.sql("select code, partnership, id from measure.area where code = any(:texts)")
        .param("texts", texts.toArray(String[]::new))
        .query(
            rs -> {
              byCode.add(rs.getString(1), rs.getInt(2), rs.getLong(3));
            });
    for (String text : texts) {
      Collection<Set<Long>> found = byCode.of(text);
      if (found.isEmpty()) {
        ids.add(named(text, knownBy));
      } else {
        found.forEach(ids::addAll);
      }
    }
    return ids;
  }

  private long named(String text, KnownBy knownBy) {
    List<Area> found = areas.named(text, knownBy);
    if (found.size() == 1) {
      return found.get(0).id();
    }
    if (found.isEmpty()) {
      throw problem("area", "measure.data.problem.area", text);
    }
    throw problem(
        "area",
        "measure.data.problem.several-areas",
        text,
        String.join(", ", found.stream().map(Area::code).toList()));
  }

  /** The groups of a label, in whatever order its parts are named. */
  Set<Long> groups(String label) {
    Set<Long> ids =
        groups(
            "string_to_array(lower(label), '; ') @> :parts::text[] and :parts::text[] @> string_to_array(lower(label), '; ')",
            List.of(label.split(";\\s*")));
    if (ids.isEmpty()) {
      throw problem("group", "measure.data.problem.group", label);
    }
    return ids;
  }

  /** The groups that have every one of these parts, and others beside them. */
  Set<Long> groupsWith(Collection<String> parts) {
    Set<Long> ids = groups("string_to_array(lower(label), '; ') @> :parts::text[]", parts);
    if (ids.isEmpty()) {
      throw problem("filter", "measure.data.problem.filter", String.join("; ", parts));
    }
    return ids;
  }

  private Set<Long> groups(String condition, Collection<String> parts) {
    return new HashSet<>(
        jdbc.sql("select id from measure.breakdown where " + condition)
            .param(
                "parts",
                parts.stream()
                    .map(part -> part.strip().toLowerCase(Locale.ROOT))
                    .toArray(String[]::new))
            .query(Long.class)
            .list());
  }

  private DataProblem problem(String parameter, String key, Object... details) {
    return new DataProblem(parameter, messages.text(key, details));
  }
}
