package org.goldenthread.app.measure;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Writes version rows of measures: what is typed here has no document and no line. */
final class MeasureVersions {
  private final JdbcClient jdbc;
  private final Addresses addresses;

  MeasureVersions(JdbcClient jdbc) {
    this.jdbc = jdbc;
    this.addresses = new Addresses(jdbc);
  }

  /**
   * Adds a measure's version.
   *
   * @return its address
   */
  String add(
      long measure, @Nullable Long listedIn, MeasureDetails d, boolean withdrawn, long change) {
    String slug = address(measure, d, change);
    Definition definition = d.definition();
    Definition.Redefined redefined = definition.redefined();
    Definition.Plausible plausible = definition.plausible();
    jdbc.sql(
            """
            insert into measure.measure_version (measure, slug, listed_in, position, ref, title,
                set_name, number, polarity, unit, survey, flags, group_heading, rationale,
                numerator, denominator, data_source, lowest, highest, redefined_from,
                redefined_how, withdrawn, made_by)
            values (:measure, :slug, :listedIn, :position, :ref, :title, :set, :number, :polarity,
                :unit, :survey, :flags, :group, :rationale, :numerator, :denominator, :dataSource,
                :lowest, :highest,
                :redefinedFrom, :redefinedHow, :withdrawn, :change)
            """)
        .param("measure", measure)
        .param("slug", slug)
        .param("listedIn", listedIn)
        .param("position", d.position())
        .param("ref", d.ref())
        .param("title", d.title())
        .param("set", d.set())
        .param("number", d.number())
        .param("polarity", d.polarity() == null ? null : word(d.polarity()))
        .param("unit", d.unit())
        .param("survey", d.survey())
        .param("flags", d.flags().toArray(String[]::new))
        .param("group", d.group())
        .param("rationale", definition.rationale())
        .param("numerator", definition.numerator())
        .param("denominator", definition.denominator())
        .param("dataSource", definition.dataSource())
        .param("lowest", plausible == null ? null : plausible.lowest())
        .param("highest", plausible == null ? null : plausible.highest())
        .param("redefinedFrom", redefined == null ? null : redefined.from())
        .param("redefinedHow", redefined == null ? null : redefined.how())
        .param("withdrawn", withdrawn)
        .param("change", change)
        .update();
    return slug;
  }

  /** Ends the version that holds. */
  void end(long version, long change) {
    int ended =
        jdbc.sql(
                """
                update measure.measure_version set ended_by = :change
                 where id = :version and ended_by is null
                """)
            .param("change", change)
            .param("version", version)
            .update();
    if (ended != 1) {
      throw new IllegalStateException("version " + version + " was ended out of turn");
    }
  }

  /** What an earlier version of this measure said, and whether it was withdrawn. */
  Optional<MeasureEdits.Version> earlier(long measure, long version) {
    return jdbc.sql(
            "select * from measure.measure_version where id = :version and measure = :measure")
        .param("version", version)
        .param("measure", measure)
        .query(
            (rs, n) ->
                new MeasureEdits.Version(MeasureRows.details(rs), rs.getBoolean("withdrawn")))
        .optional();
  }

  private String address(long measure, MeasureDetails d, long change) {
    String ref = d.ref();
    if (ref != null) {
      return addresses.ofReference(measure, ref, change);
    }
    return jdbc.sql(
            "select slug from measure.measure_version where measure = :measure order by id limit 1")
        .param("measure", measure)
        .query(String.class)
        .single();
  }

  private static String word(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}
