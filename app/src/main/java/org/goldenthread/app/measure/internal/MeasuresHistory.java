package org.goldenthread.app.measure.internal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.goldenthread.app.audit.HistorySource;
import org.goldenthread.app.audit.KnownBy;
import org.goldenthread.app.audit.Thing;
import org.goldenthread.app.audit.VersionTable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The history of measures, their figures, formulas and rules. */
@Component
class MeasuresHistory implements HistorySource {
  private static final String NAME_OF_MEASURE =
      VersionTable.latest(
          "coalesce(x.ref || ' ', '') || x.title",
          "measure.measure_version",
          "x.measure = v.measure");
  private static final String PATH_OF_MEASURE =
      """
      (select '/measures/' || x.slug from measure.measure_version x
        where x.measure = v.measure order by x.id desc limit 1)
      """;
  private static final String ABOUT_MEASURE = "v.measure = :thing";
  private static final String FROM_DOCUMENT = "v.document = :thing";

  private final JdbcClient jdbc;

  MeasuresHistory(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public List<VersionTable> tables() {
    return List.of(measure(), figure(), itemMeasure(), formula(), rule());
  }

  private static VersionTable measure() {
    return VersionTable.replaced("measure", "measure.measure_version", "measure")
        .field("ref", "v.ref")
        .field("title", "v.title")
        .field("set", "v.set_name")
        .field("polarity", "v.polarity")
        .field("unit", "v.unit")
        .field("survey", "v.survey")
        .field("flags", "nullif(array_to_string(v.flags, ', '), '')")
        .field("group", "v.group_heading")
        .field("rationale", "v.rationale")
        .field("numerator", "v.numerator")
        .field("denominator", "v.denominator")
        .field("data-source", "v.data_source")
        .field("lowest", "v.lowest")
        .field("highest", "v.highest")
        .field("redefined-from", "v.redefined_from")
        .field("redefined-how", "v.redefined_how")
        .field("withdrawn", "case when v.withdrawn then 'yes' end")
        .named(NAME_OF_MEASURE, PATH_OF_MEASURE)
        .about("measure", ABOUT_MEASURE)
        .about("document", FROM_DOCUMENT);
  }

  private static VersionTable figure() {
    return VersionTable.followed(
            "figure", "measure.observation", "measure", "area", "kind", "period")
        .ended()
        .field("figure", "v.printed")
        .field("period", "coalesce(v.period_label, v.period)")
        .field("of", "v.area || ' ' || v.kind")
        .field("quality", "nullif(replace(v.quality, '-', ' '), 'not stated')")
        .named(NAME_OF_MEASURE, PATH_OF_MEASURE)
        .about("measure", ABOUT_MEASURE)
        .about("document", FROM_DOCUMENT);
  }

  private static VersionTable formula() {
    String name =
        VersionTable.latest(
            "coalesce(x.ref, x.slug)",
            "measure.measure_version",
            "x.measure = substring(part.m[1] from '^\\[([0-9]+)]$')::bigint");
    return VersionTable.replaced("formula", "measure.formula", "measure")
        .field(
            "formula",
            "(select string_agg(coalesce('[' || "
                + name
                + " || ']', part.m[1]), '' order by part.n) from"
                + " regexp_matches(v.expression, '(\\[[0-9]+]|[^\\[]+)', 'g')"
                + " with ordinality as part(m, n))")
        .field("decimals", "v.decimals")
        .named(NAME_OF_MEASURE, PATH_OF_MEASURE)
        .about("measure", ABOUT_MEASURE);
  }

  private static VersionTable rule() {
    return VersionTable.replaced("rule", "measure.rule", "sort", "scope", "measure", "set_name")
        .field("tolerance", "case v.sort when 'marks' then v.body end")
        .field("status-rule", "case v.sort when 'status' then v.body end")
        .field("small-numbers", "case v.sort when 'small-numbers' then v.body end")
        .named("coalesce(" + NAME_OF_MEASURE + ", v.set_name)", PATH_OF_MEASURE)
        .about("measure", ABOUT_MEASURE);
  }

  private static VersionTable itemMeasure() {
    return VersionTable.replaced(
            "item-measure", "measure.item_measure", "item", "measure", "position")
        .field(
            "item",
            VersionTable.latest(
                "coalesce(x.ref || ' ', '') || x.body", "plan.item_version", "x.item = v.item"))
        .named(NAME_OF_MEASURE, PATH_OF_MEASURE)
        .about("measure", ABOUT_MEASURE)
        .about("item", "v.item = :thing")
        .about("document", FROM_DOCUMENT);
  }

  @Override
  public Optional<Thing> find(String kind, Map<String, String> address, KnownBy knownBy) {
    if (!kind.equals("measure")) {
      return Optional.empty();
    }
    return jdbc.sql(
            """
            select 'measure' as kind, v.measure as id, coalesce(v.ref || ' ', '') || v.title as name,
                   '/measures/' || v.slug as path
              from measure.address a
              join measure.measure_version v on v.measure = a.measure
              join audit.change made on made.id = v.made_by and made.known_on <= :knownBy
             where a.slug = :slug
             order by v.partnership desc, made.known_on desc, made.id desc limit 1
            """)
        .param("slug", address.getOrDefault("measure", ""))
        .param("knownBy", knownBy.date())
        .query(Thing.class)
        .optional();
  }
}
