package org.goldenthread.app.search;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.goldenthread.app.audit.KnownBy;
import org.goldenthread.app.plan.PlanHeader;
import org.goldenthread.app.plan.Themes;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads what was looked up: texts with their matches marked, and where each stands. */
final class FoundTexts {
  private static final String TEXTS =
      """
      select e.kind, e.path, e.ref, e.plan, e.item, e.within, e.known_from,
             ts_headline('pg_catalog.english', e.title, asked.query,
               'HighlightAll=true, StartSel=%1$s, StopSel=%2$s') as title,
             ts_headline('pg_catalog.english', left(e.body, 200000), asked.query,
               case when length(e.body) <= 250 then 'HighlightAll=true'
                    else 'MaxFragments=2, MinWords=12, MaxWords=36, FragmentDelimiter=" … "'
               end || ', StartSel=%1$s, StopSel=%2$s') as passage
        from unnest(:entries::bigint[]) with ordinality as chosen (id, place)
        join search.entry e on e.id = chosen.id
        cross join lateral (
          -- A reference is marked as this text prints it, not only as it was typed.
          select search.query(:typed)
                   || coalesce((select string_agg(
                          phraseto_tsquery('pg_catalog.english', m)::text, ' | ')
                        from search.mentions(left(e.body, 200000)) m
                       where search.ref_key(m) in (select key from search.typed_keys(:typed))),
                     '')::tsquery as query) asked
       order by chosen.place
      """
          .formatted(Passage.START, Passage.END);

  private final JdbcClient jdbc;
  private final Themes themes;

  FoundTexts(JdbcClient jdbc) {
    this.jdbc = jdbc;
    this.themes = new Themes(jdbc);
  }

  /** One entry as it was read, before its thread is known. */
  private record Text(Found found, @Nullable Long plan, @Nullable Long item) {}

  /** The entries of these ids in their order; an entry the reader may not see is left out. */
  List<Found> of(String typed, List<Long> entries, List<PlanHeader> known, KnownBy knownBy) {
    if (entries.isEmpty()) {
      return List.of();
    }
    List<Text> texts =
        jdbc.sql(TEXTS)
            .param("typed", typed)
            .param("entries", entries.toArray(Long[]::new))
            .query((rs, n) -> text(rs))
            .list();
    Map<Long, String> themesOf =
        themes.of(
            texts.stream().map(Text::item).flatMap(Stream::ofNullable).distinct().toList(),
            knownBy);
    return texts.stream().map(t -> withThread(t, known, themesOf)).toList();
  }

  private static Text text(ResultSet rs) throws SQLException {
    return new Text(
        new Found(
            kind(rs),
            rs.getString("path"),
            rs.getString("ref"),
            Passage.of(rs.getString("title")),
            Passage.of(rs.getString("passage")),
            null,
            rs.getString("within"),
            rs.getObject("known_from", LocalDate.class)),
        rs.getObject("plan", Long.class),
        rs.getObject("item", Long.class));
  }

  private static Found withThread(Text t, List<PlanHeader> known, Map<Long, String> themesOf) {
    String plan =
        known.stream()
            .filter(p -> Objects.equals(t.plan(), p.id()))
            .map(PlanHeader::name)
            .findFirst()
            .orElse(null);
    String within = t.item() == null ? t.found().within() : themesOf.get(t.item());
    Found f = t.found();
    return new Found(
        f.kind(), f.path(), f.ref(), f.title(), f.passage(), plan, within, f.knownOn());
  }

  static Kind kind(ResultSet rs) throws SQLException {
    return Kind.of(rs.getString("kind")).orElseThrow();
  }
}
