package org.goldenthread.app.measure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.goldenthread.app.audit.KnownBy;
import org.goldenthread.app.plan.Plans;
import org.goldenthread.app.shell.Messages;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Every change of one measure, the latest first: its versions, and what was typed here of its
 * figures, items and tolerance. Figures that documents brought stand on the measure's own page.
 */
@Component
public class MeasureHistory {
  private final JdbcClient jdbc;
  private final DetailsWords words;
  private final TypedDifferences typed;

  public MeasureHistory(JdbcClient jdbc, Plans plans, Messages messages) {
    this.jdbc = jdbc;
    this.words = new DetailsWords(messages);
    this.typed = new TypedDifferences(jdbc, plans, messages);
  }

  /** The changes known by then. */
  public List<MeasureChange> of(Measure measure, KnownBy knownBy) {
    Map<Long, Version> versions = versions(measure);
    Map<Long, List<MeasureChange.Difference>> differences = new TreeMap<>();
    versionDifferences(versions.values()).forEach((c, d) -> add(differences, c, d));
    typed.of(measure, knownBy).forEach(d -> add(differences, d.change(), List.of(d.difference())));
    return jdbc.sql(
            """
            select id, known_on, entered_at, made_by, reason from audit.change
             where id = any(:changes) and known_on <= :knownBy order by known_on desc, id desc
            """)
        .param("changes", differences.keySet().toArray(Long[]::new))
        .param("knownBy", knownBy.date())
        .query(
            (rs, n) -> {
              long change = rs.getLong("id");
              Version version = versions.get(change);
              return new MeasureChange(
                  change,
                  rs.getObject("known_on", LocalDate.class),
                  rs.getTimestamp("entered_at").toInstant(),
                  rs.getString("made_by"),
                  rs.getString("reason"),
                  version == null ? null : version.id(),
                  version != null && version.holds(),
                  version != null && version.withdrawn(),
                  differences.getOrDefault(change, List.of()));
            })
        .list();
  }

  private static void add(
      Map<Long, List<MeasureChange.Difference>> all,
      long change,
      List<MeasureChange.Difference> differences) {
    all.computeIfAbsent(change, c -> new ArrayList<>()).addAll(differences);
  }

  private record Version(
      long id,
      long change,
      LocalDate knownOn,
      boolean holds,
      boolean withdrawn,
      MeasureDetails details) {}

  private Map<Long, Version> versions(Measure measure) {
    Map<Long, Version> byChange = new TreeMap<>();
    jdbc.sql(
            """
            select v.*, c.known_on from measure.measure_version v
              join audit.change c on c.id = v.made_by
             where v.measure = :measure order by v.id
            """)
        .param("measure", measure.id())
        .query(
            (rs, n) ->
                new Version(
                    rs.getLong("id"),
                    rs.getLong("made_by"),
                    rs.getObject("known_on", LocalDate.class),
                    rs.getObject("ended_by") == null,
                    rs.getBoolean("withdrawn"),
                    MeasureRows.details(rs)))
        .list()
        .forEach(v -> byChange.put(v.change(), v));
    return byChange;
  }

  private Map<Long, List<MeasureChange.Difference>> versionDifferences(
      Collection<Version> versions) {
    Map<Long, List<MeasureChange.Difference>> byChange = new TreeMap<>();
    List<Version> inOrder =
        versions.stream()
            .sorted(Comparator.comparing(Version::knownOn).thenComparing(Version::change))
            .toList();
    Map<String, @Nullable String> before = null;
    for (Version version : inOrder) {
      Map<String, @Nullable String> after = words.of(version.details(), version.withdrawn());
      byChange.put(version.change(), words.between(before, after));
      before = after;
    }
    return byChange;
  }
}
