package org.goldenthread.app.measure;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.goldenthread.app.audit.KnownBy;
import org.goldenthread.scoring.Period;
import org.goldenthread.scoring.Polarity;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads measures and their figures as known by a day. */
@Component
public class Measures {
  private static final String MEASURES =
      """
      select m.slug, m.item, v.*, d.number as document_number, d.file_name
        from measure.measure m
        join measure.measure_version v on v.measure = m.id
        join audit.document d on d.id = v.document
      """
          + KnownBy.KNOWN
          + " where "
          + KnownBy.VALID;

  private static final String OBSERVATIONS =
      """
      select v.*, coalesce(v.unit, mv.unit, '') as counted, d.number as document_number,
             d.file_name, made.known_on
        from measure.observation v
        join measure.measure m on m.id = v.measure
        join audit.document d on d.id = v.document
        join audit.change made on made.id = v.made_by and made.known_on <= :knownBy
        left join lateral (select unit from measure.measure_version
                            where measure = v.measure and unit is not null
                            order by made_by desc limit 1) mv on true
      """;

  private final JdbcClient jdbc;

  public Measures(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Every measure with its own reference, by document and place. */
  public List<Measure> all(KnownBy knownBy) {
    return jdbc.sql(MEASURES + " and m.item is null order by v.document, v.position")
        .param("knownBy", knownBy.date())
        .query(Measures::measure)
        .list();
  }

  public Optional<Measure> find(String slug, KnownBy knownBy) {
    return jdbc.sql(MEASURES + " and m.slug = :slug")
        .param("knownBy", knownBy.date())
        .param("slug", slug)
        .query(Measures::measure)
        .optional();
  }

  /** The measures of one item: those it names, in printed order, then the series beside it. */
  public List<Measure> ofItem(long item, KnownBy knownBy) {
    List<Measure> measures =
        new ArrayList<>(
            jdbc.sql(
                    MEASURES
                        + """
                         and m.id in (select im.measure from measure.item_measure im
                                       join audit.change c on c.id = im.made_by
                                      where im.item = :item and c.known_on <= :knownBy)
                         order by (select min(position) from measure.item_measure
                                    where item = :item and measure = m.id)
                        """)
                .param("knownBy", knownBy.date())
                .param("item", item)
                .query(Measures::measure)
                .list());
    measures.addAll(
        jdbc.sql(MEASURES + " and m.item = :item order by v.position")
            .param("knownBy", knownBy.date())
            .param("item", item)
            .query(Measures::measure)
            .list());
    return List.copyOf(measures);
  }

  /** Ids of the items that name each of these measures, in printed order, by the measure's id. */
  public Map<Long, List<Long>> itemsOf(List<Measure> measures, KnownBy knownBy) {
    Map<Long, List<Long>> byMeasure = new LinkedHashMap<>();
    jdbc.sql(
            """
            select im.measure, im.item from measure.item_measure im
              join audit.change c on c.id = im.made_by and c.known_on <= :knownBy
             where im.measure = any(:measures)
             group by im.measure, im.item order by min(im.id)
            """)
        .param("knownBy", knownBy.date())
        .param("measures", measures.stream().map(Measure::id).toArray(Long[]::new))
        .query(
            rs -> {
              byMeasure
                  .computeIfAbsent(rs.getLong("measure"), m -> new ArrayList<>())
                  .add(rs.getLong("item"));
            });
    return byMeasure;
  }

  /** How much a document brought. */
  public MeasureContents contents(long document) {
    return jdbc.sql(
            """
            select (select count(*) from measure.measure_version
                     where document = :document and ref is not null) as measures,
                   (select count(*) from measure.observation
                     where document = :document) as observations,
                   (select count(*) from measure.published_mark
                     where document = :document) as marks
            """)
        .param("document", document)
        .query(MeasureContents.class)
        .single();
  }

  /** All figures of these measures, in the order in which they became known. */
  public Map<Long, List<Observation>> observations(List<Measure> measures, KnownBy knownBy) {
    Map<Long, List<Observation>> byMeasure = new LinkedHashMap<>();
    if (measures.isEmpty()) {
      return byMeasure;
    }
    jdbc.sql(
            OBSERVATIONS
                + " where v.measure = any(:measures) order by made.known_on, made.id, v.position")
        .param("knownBy", knownBy.date())
        .param("measures", measures.stream().map(Measure::id).toArray(Long[]::new))
        .query(
            rs -> {
              Observation o = observation(rs);
              byMeasure.computeIfAbsent(o.measure(), m -> new ArrayList<>()).add(o);
            });
    return byMeasure;
  }

  /** The marks documents print for these measures, in the order in which they became known. */
  public Map<Long, List<PublishedMark>> publishedMarks(List<Measure> measures, KnownBy knownBy) {
    Map<Long, List<PublishedMark>> byMeasure = new LinkedHashMap<>();
    if (measures.isEmpty()) {
      return byMeasure;
    }
    jdbc.sql(
            """
            select v.measure, v.period, v.against, v.published, v.document, v.line
              from measure.published_mark v
              join audit.change made on made.id = v.made_by and made.known_on <= :knownBy
             where v.measure = any(:measures) order by made.known_on, made.id, v.id
            """)
        .param("knownBy", knownBy.date())
        .param("measures", measures.stream().map(Measure::id).toArray(Long[]::new))
        .query(PublishedMark.class)
        .list()
        .forEach(m -> byMeasure.computeIfAbsent(m.measure(), k -> new ArrayList<>()).add(m));
    return byMeasure;
  }

  private static Measure measure(ResultSet rs, int n) throws SQLException {
    String polarity = rs.getString("polarity");
    return new Measure(
        rs.getLong("measure"),
        rs.getString("slug"),
        rs.getObject("item", Long.class),
        rs.getString("ref"),
        rs.getString("title"),
        rs.getString("set_name"),
        rs.getString("number"),
        polarity == null ? null : Polarity.parse(polarity).orElse(null),
        rs.getString("unit"),
        rs.getString("survey"),
        List.of((String[]) rs.getArray("flags").getArray()),
        rs.getString("group_heading"),
        rs.getLong("document"),
        rs.getInt("document_number"),
        rs.getString("file_name"),
        rs.getInt("line"));
  }

  private static Observation observation(ResultSet rs) throws SQLException {
    String code = rs.getString("period");
    @Nullable BigDecimal number = rs.getBigDecimal("value");
    return new Observation(
        rs.getLong("measure"),
        rs.getString("area"),
        rs.getString("kind"),
        code == null ? null : Period.parse(code),
        rs.getString("period_label"),
        Observation.value(number, rs.getString("printed"), rs.getString("counted")),
        rs.getString("quality"),
        rs.getObject("known_on", LocalDate.class),
        rs.getLong("document"),
        rs.getInt("document_number"),
        rs.getString("file_name"),
        rs.getInt("line"));
  }
}
