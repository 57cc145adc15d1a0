package org.goldenthread.app.measure;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.goldenthread.app.audit.KnownBy;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads measures and their figures as known by a day. */
@Component
public class Measures {
  private static final String MEASURES = MeasureRows.MEASURES + " where " + KnownBy.VALID;
  private static final String IN_USE = MEASURES + " and not v.withdrawn ";
  private static final String OWN = " and v.partnership <> 0 ";

  private final JdbcClient jdbc;

  public Measures(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Every measure in use with its own reference, by document and place. */
  public List<Measure> all(KnownBy knownBy) {
    return jdbc.sql(
            IN_USE
                + OWN
                + " and m.item is null order by v.listed_in nulls last, v.position, v.measure")
        .param("knownBy", knownBy.date())
        .query(MeasureRows::measure)
        .list();
  }

  /** Every measure that was withdrawn, by its reference. */
  public List<Measure> withdrawn(KnownBy knownBy) {
    return jdbc.sql(MEASURES + OWN + " and v.withdrawn order by v.ref collate gt.en_gb, v.measure")
        .param("knownBy", knownBy.date())
        .query(MeasureRows::measure)
        .list();
  }

  /** Every published measure in use: those of the reference data, by set and title. */
  public List<Measure> published(KnownBy knownBy) {
    return jdbc.sql(
            IN_USE
                + " and v.partnership = 0"
                + " order by v.set_name collate gt.en_gb, v.title collate gt.en_gb, v.measure")
        .param("knownBy", knownBy.date())
        .query(MeasureRows::measure)
        .list();
  }

  /** These measures, published or the partnership's own, withdrawn or not, by id. */
  public Map<Long, Measure> byId(Collection<Long> ids, KnownBy knownBy) {
    Map<Long, Measure> found = new LinkedHashMap<>();
    jdbc.sql(MEASURES + " and m.id = any(:ids)")
        .param("knownBy", knownBy.date())
        .param("ids", ids.toArray(Long[]::new))
        .query(MeasureRows::measure)
        .list()
        .forEach(m -> found.put(m.id(), m));
    return found;
  }

  /**
   * The measure that has or ever had this address, withdrawn or not; the partnership's own before a
   * published one.
   */
  public Optional<Measure> find(String slug, KnownBy knownBy) {
    return jdbc.sql(
            MEASURES
                + " and m.id = (select measure from measure.address where slug = :slug"
                + " order by partnership desc limit 1)")
        .param("knownBy", knownBy.date())
        .param("slug", slug)
        .query(MeasureRows::measure)
        .optional();
  }

  /** The measures of one item: those it names, in printed order, then the series beside it. */
  public List<Measure> ofItem(long item, KnownBy knownBy) {
    List<Measure> measures =
        new ArrayList<>(
            jdbc.sql(
                    "with named as (select v.measure, min(v.position) as place"
                        + " from measure.item_measure v "
                        + KnownBy.KNOWN
                        + " where v.item = :item and "
                        + KnownBy.VALID
                        + " group by v.measure) select * from ("
                        + IN_USE
                        + ") u join named using (measure) order by place, measure")
                .param("knownBy", knownBy.date())
                .param("item", item)
                .query(MeasureRows::measure)
                .list());
    measures.addAll(
        jdbc.sql(IN_USE + " and m.item = :item order by v.position, v.measure")
            .param("knownBy", knownBy.date())
            .param("item", item)
            .query(MeasureRows::measure)
            .list());
    return List.copyOf(measures);
  }

  /** The measures in use that any of these items names, and the series beside them, each once. */
  public List<Measure> ofItems(Collection<Long> items, KnownBy knownBy) {
    return jdbc.sql(
            IN_USE
                + " and (m.item = any(:items) or v.measure in ("
                + "select v.measure from measure.item_measure v "
                + KnownBy.KNOWN
                + " where v.item = any(:items) and "
                + KnownBy.VALID
                + ")) order by v.measure")
        .param("knownBy", knownBy.date())
        .param("items", items.toArray(Long[]::new))
        .query(MeasureRows::measure)
        .list();
  }

  /** Ids of the items that name each of these measures, in printed order, by the measure's id. */
  public Map<Long, List<Long>> itemsOf(List<Measure> measures, KnownBy knownBy) {
    Map<Long, List<Long>> byMeasure = new LinkedHashMap<>();
    jdbc.sql(
            "select v.measure, v.item from measure.item_measure v "
                + KnownBy.KNOWN
                + " where v.measure = any(:measures) and "
                + KnownBy.VALID
                + " group by v.measure, v.item order by min(v.id)")
        .param("knownBy", knownBy.date())
        .param("measures", ids(measures))
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
                     where document = :document and ref is not null
                       and restates is null) as measures,
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
    if (!measures.isEmpty()) {
      jdbc.sql(
              MeasureRows.OBSERVATIONS
                  + " where v.measure = any(:measures) and "
                  + KnownBy.VALID
                  + MeasureRows.IN_ORDER)
          .param("knownBy", knownBy.date())
          .param("measures", ids(measures))
          .query(MeasureRows::observation)
          .list()
          .forEach(o -> byMeasure.computeIfAbsent(o.measure(), m -> new ArrayList<>()).add(o));
    }
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
             where v.measure = any(:measures) and v.ended_by is null
             order by made.known_on, made.id, v.id
            """)
        .param("knownBy", knownBy.date())
        .param("measures", ids(measures))
        .query(PublishedMark.class)
        .list()
        .forEach(m -> byMeasure.computeIfAbsent(m.measure(), k -> new ArrayList<>()).add(m));
    return byMeasure;
  }

  private static Long[] ids(List<Measure> measures) {
    return measures.stream().map(Measure::id).toArray(Long[]::new);
  }
}
