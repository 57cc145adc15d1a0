package org.goldenthread.app.measure;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.goldenthread.app.shell.Slug;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Gives measures their addresses. An address once given stays with its measure. */
final class Addresses {
  /** Words that stand in the addresses of other pages. */
  private static final Set<String> TAKEN = Set.of("new", "table", "listed", "rules");

  private final JdbcClient jdbc;

  Addresses(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * The address of a measure with this reference: the one it has or had under the same reference,
   * however that was spaced, else a new one.
   */
  String ofReference(long measure, String ref, long change) {
    return jdbc
        .sql(
            """
            select ref, slug from measure.measure_version
             where measure = :measure and ref is not null order by id
            """)
        .param("measure", measure)
        .query((rs, n) -> Map.entry(rs.getString("ref"), rs.getString("slug")))
        .list()
        .stream()
        .filter(had -> MeasureEditions.key(had.getKey()).equals(MeasureEditions.key(ref)))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElseGet(() -> claim(measure, Slug.of(ref), change));
  }

  /**
   * The wanted address if it is free or this measure's own, else the first free one with a number.
   *
   * @return what stands in the measure's address from now on
   */
  String claim(long measure, String wanted, long change) {
    String slug = wanted;
    for (int n = 2; true; n++) {
      Optional<Long> holder = holder(slug);
      if (holder.isPresent() && holder.get() == measure) {
        return slug;
      }
      if (holder.isEmpty() && !TAKEN.contains(slug)) {
        add(measure, slug, change);
        return slug;
      }
      slug = wanted + "-" + n;
    }
  }

  private Optional<Long> holder(String slug) {
    return jdbc.sql(
            """
            select measure from measure.address
             where slug = :slug
               and partnership = nullif(current_setting('gt.partnership', true), '')::int
            """)
        .param("slug", slug)
        .query(Long.class)
        .optional();
  }

  private void add(long measure, String slug, long change) {
    jdbc.sql(
            """
            insert into measure.address (measure, slug, made_by)
            values (:measure, :slug, :change)
            """)
        .param("measure", measure)
        .param("slug", slug)
        .param("change", change)
        .update();
  }
}
