package org.goldenthread.app.measure;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.goldenthread.app.audit.TakingBack;
import org.goldenthread.app.shell.Slug;
import org.goldenthread.intake.Reading;
import org.goldenthread.intake.draft.MeasureDraft;
import org.goldenthread.intake.draft.ObservationDraft;
import org.goldenthread.scoring.Period;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Stores the measures, figures and printed marks of a reading. A measure is known again by its
 * reference, however it is spaced ("NI199" is NI 199); a series printed without one belongs to the
 * item it stands beside.
 */
@Component
public class MeasureEditions {
  private static final int BATCH = 500;

  /** A version of a measure of its own, and not of a document that was taken back. */
  private static final String STANDS =
      """
       w.restates is null and not exists (
         select 1 from audit.document d where d.id = w.document and d.ended_by is not null)
      """;

  /** The change of the version that follows on a measure's version {@code v} after a day. */
  private static final String NEXT =
      """
      (select w.made_by from measure.measure_version w join audit.change c on c.id = w.made_by
        where w.measure = v.measure and c.known_on > :knownOn and
      """
          + STANDS
          + " order by c.known_on, c.id limit 1)";

  private final JdbcClient jdbc;
  private final JdbcTemplate batch;
  private final Addresses addresses;

  public MeasureEditions(JdbcClient jdbc, JdbcTemplate batch) {
    this.jdbc = jdbc;
    this.batch = batch;
    this.addresses = new Addresses(jdbc);
  }

  /**
   * Stores all the reading says of measures.
   *
   * @param itemIds the stored items' ids by the reading's keys
   */
  public void store(long change, long document, Reading reading, Map<String, Long> itemIds) {
    Turn.take(jdbc);
    new Writer(change, document, reading, itemIds).write();
  }

  /** Lets nobody else change measures until the transaction ends. */
  public void lock() {
    Turn.take(jdbc);
  }

  /** Takes back what one reading said of measures: what it ended is said again, as it was. */
  public void takeBack(TakingBack taking) {
    taking.restore(jdbc, "measure.measure_version", NEXT);
    taking.end(jdbc, "measure.item_measure");
    taking.end(jdbc, "measure.observation");
    taking.end(jdbc, "measure.published_mark");
  }

  /** What a measure is known by: its reference without spaces, points and case. */
  public static String key(String ref) {
    return Slug.of(ref).replace("-", "");
  }

  private final class Writer {
    private final long change;
    private final long document;
    private final Reading reading;
    private final Map<String, Long> itemIds;
    private final Map<String, Long> byRef = new HashMap<>();
    private final Map<String, Long> bySeries = new HashMap<>();

    /**
     * Ids of measures of which something stands; others keep their address for when they return.
     */
    private final Set<Long> standing = new HashSet<>();

    /** How many of them stand beside an item. */
    private int series;

    Writer(long change, long document, Reading reading, Map<String, Long> itemIds) {
      this.change = change;
      this.document = document;
      this.reading = reading;
      this.itemIds = itemIds;
    }

    void write() {
      jdbc.sql(
              """
              select m.id, m.item, w.ref, w.title, %1$s as stands from measure.measure m
                join measure.measure_version w on w.measure = m.id
               where m.partnership <> 0
               order by %1$s, w.made_by
              """
                  .formatted(STANDS))
          .query(this::know);
      versions();
      itemMeasures();
      observations();
      marks();
    }

    private void know(ResultSet rs) throws SQLException {
      Long item = rs.getObject("item", Long.class);
      if (item != null) {
        bySeries.put(item + "\n" + rs.getString("title"), rs.getLong("id"));
      } else if (rs.getString("ref") != null) {
        byRef.put(key(rs.getString("ref")), rs.getLong("id"));
      }
      if (rs.getBoolean("stands") && standing.add(rs.getLong("id")) && item != null) {
        series++;
      }
    }

    private void versions() {
      List<MeasureDraft> measures = reading.measures();
      var ids = new ArrayList<Long>();
      for (MeasureDraft m : measures) {
        ids.add(byRef.computeIfAbsent(key(m.ref()), k -> addMeasure(null)));
      }
      standing.addAll(ids);
      for (int n = 0; n < measures.size(); n++) {
        addVersion(ids.get(n), n + 1, measures.get(n));
      }
    }

    private long addMeasure(@Nullable Long item) {
      return jdbc.sql(
              "insert into measure.measure (item, made_by) values (:item, :change) returning id")
          .param("item", item)
          .param("change", change)
          .query(Long.class)
          .single();
    }

    /** A later document may say less of a measure than an earlier one; what it leaves out stays. */
    private void addVersion(long measure, int position, MeasureDraft m) {
      LocalDate knownOn = reading.document().knownOn();
      jdbc.sql(
              """
              insert into measure.measure_version (measure, slug, listed_in, position, ref, title,
                  set_name, number, polarity, unit, survey, flags, group_heading, rationale,
                  numerator, denominator, data_source, lowest, highest, redefined_from, redefined_how,
                  withdrawn, document, line, made_by, ended_by)
              select :measure, :slug, :document, :position, :ref, :title,
                  coalesce(:set, before.set_name),
                  coalesce(:number, before.number), coalesce(:polarity, before.polarity),
                  coalesce(:unit, before.unit), coalesce(:survey, before.survey),
                  case when cardinality(:flags::text[]) = 0
                       then coalesce(before.flags, '{}') else :flags end,
                  coalesce(:group, before.group_heading), before.rationale, before.numerator,
                  before.denominator, before.data_source, before.lowest, before.highest,
                  before.redefined_from,
                  before.redefined_how, coalesce(before.withdrawn, false), :document, :line,
                  :change, %s
                from (select cast(:measure as bigint) as measure) v
                left join lateral (
                  select w.* from measure.measure_version w
                    join audit.change c on c.id = w.made_by
                   where w.measure = v.measure and c.known_on <= :knownOn and %s
                   order by c.known_on desc, c.id desc limit 1) before on true
              """
                  .formatted(NEXT, STANDS))
          .param("measure", measure)
          .param("slug", addresses.ofReference(measure, m.ref(), change))
          .param("position", position)
          .param("ref", m.ref())
          .param("title", m.title())
          .param("set", m.set())
          .param("number", m.number())
          .param("polarity", m.polarity())
          .param("unit", m.unit())
          .param("survey", m.survey())
          .param("flags", m.flags().toArray(String[]::new))
          .param("group", m.group())
          .param("document", document)
          .param("line", m.place().line())
          .param("change", change)
          .param("knownOn", knownOn)
          .update();
      jdbc.sql(
              """
              update measure.measure_version v set ended_by = :change
                from audit.change said
               where said.id = coalesce(v.restates, v.made_by) and v.measure = :measure
                 and v.made_by <> :change and said.known_on <= :knownOn
                 and not exists (select 1 from audit.change e
                                  where e.id = v.ended_by and e.known_on <= :knownOn)
              """)
          .param("change", change)
          .param("measure", measure)
          .param("knownOn", knownOn)
          .update();
    }

    private void itemMeasures() {
      batch.batchUpdate(
          """
          insert into measure.item_measure (item, measure, position, document, line, made_by)
          values (?, ?, ?, ?, ?, ?)
          """,
          reading.itemMeasures(),
          BATCH,
          (ps, m) -> {
            ps.setLong(1, item(m.item()));
            ps.setLong(2, referenced(m.measure()));
            ps.setInt(3, m.order());
            ps.setLong(4, document);
            ps.setInt(5, m.place().line());
            ps.setLong(6, change);
          });
    }

    private long referenced(String ref) {
      Long measure = byRef.get(key(ref));
      if (measure == null || !standing.contains(measure)) {
        throw new IllegalArgumentException("no measure has the reference " + ref);
      }
      return measure;
    }

    private void observations() {
      var position = new int[1];
      // Series are added before the batch, whose rows point to them.
      reading.observations().forEach(this::measureOf);
      batch.batchUpdate(
          """
          insert into measure.observation (measure, position, area, kind, period, period_start,
              period_end, period_label, value, printed, unit, quality, document, line, made_by)
          values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
          """,
          reading.observations(),
          BATCH,
          (ps, o) -> {
            Period period = o.period() == null ? null : Period.parse(o.period());
            ps.setLong(1, measureOf(o));
            ps.setInt(2, ++position[0]);
            ps.setString(3, ReadingMarks.area(o));
            ps.setString(4, ReadingMarks.kind(o));
            ps.setString(5, o.period());
            ps.setObject(6, period == null ? null : period.start());
            ps.setObject(7, period == null ? null : period.end());
            ps.setString(8, o.periodLabel());
            ps.setBigDecimal(9, o.value() == null ? null : new BigDecimal(o.value()));
            ps.setString(10, o.valueAsPrinted());
            ps.setString(11, o.unit());
            ps.setString(12, o.quality() == null ? "not-stated" : o.quality());
            ps.setLong(13, document);
            ps.setInt(14, o.place().line());
            ps.setLong(15, change);
          });
    }

    private long measureOf(ObservationDraft o) {
      Long known = byRef.get(key(o.measure()));
      if (known != null && standing.contains(known)) {
        return known;
      }
      if (o.item() == null) {
        throw new IllegalArgumentException("no measure has the reference " + o.measure());
      }
      long item = item(o.item());
      long measure = bySeries.computeIfAbsent(item + "\n" + o.measure(), k -> addMeasure(item));
      if (standing.add(measure)) {
        addSeries(o, measure, "series-" + item + "-" + Slug.of(o.measure()));
      }
      return measure;
    }

    private void addSeries(ObservationDraft o, long measure, String slug) {
      jdbc.sql(
              """
              insert into measure.measure_version
                  (measure, slug, listed_in, position, title, unit, flags, document, line, made_by)
              values (:measure, :slug, :document, :position, :title, :unit, '{}', :document, :line,
                  :change)
              """)
          .param("measure", measure)
          .param("slug", addresses.claim(measure, slug, change))
          .param("position", ++series)
          .param("title", o.measure())
          .param("unit", o.unit())
          .param("document", document)
          .param("line", o.place().line())
          .param("change", change)
          .update();
    }

    private void marks() {
      batch.batchUpdate(
          """
          insert into measure.published_mark
              (measure, period, against, published, document, line, made_by)
          values (?, ?, ?, ?, ?, ?, ?)
          """,
          reading.marks(),
          BATCH,
          (ps, m) -> {
            ps.setLong(1, referenced(m.measure()));
            ps.setString(2, m.period());
            ps.setString(3, m.against());
            ps.setString(4, m.published());
            ps.setLong(5, document);
            ps.setInt(6, m.place().line());
            ps.setLong(7, change);
          });
    }

    private long item(String key) {
      Long id = itemIds.get(key);
      if (id == null) {
        throw new IllegalArgumentException("no item has the key " + key);
      }
      return id;
    }
  }
}
