package org.goldenthread.app.measure.load;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.goldenthread.app.measure.series.SeriesRows;
import org.goldenthread.app.measure.series.SeriesTurn;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Compares what is staged with what stands, and stores it, each as one statement over the whole.
 */
final class SeriesSql {
  private static final String KEY = "measure, area, breakdown, kind, period_kind, period_months";
  private static final String STORED =
      KEY
          + ", first_period, qualities, values, counts, denominators, lowers, uppers, printed,"
          + " notes, published";
  private static final String ENDING =
      "update measure.series s set ended_by = :change from load_merged m where s.id = m.id";
  private static final int FETCHED = 500;
  private static final String[] JUDGED = {"actual", "target", "plan", "trajectory"};

  private final JdbcClient jdbc;
  private final JdbcTemplate cursor;
  private final int partnership;

  SeriesSql(JdbcClient jdbc, JdbcTemplate batch, int partnership) {
    this.jdbc = jdbc;
    this.cursor = new JdbcTemplate(Objects.requireNonNull(batch.getDataSource()));
    this.cursor.setFetchSize(FETCHED);
    this.partnership = partnership;
  }

  /** Waits until another load of this partnership is done; the turn ends with the transaction. */
  void takeTurn() {
    SeriesTurn.take(jdbc);
  }

  /** Finds for every part the row it comes to stand over, and whether it is the only part. */
  void plan() {
    jdbc.sql("analyze " + Staging.PART + " (measure, area, breakdown)").update();
    jdbc.sql(
            """
            create temp table load_plan on commit drop as
            select p.part, s.id as base,
                   count(*) over (partition by p.measure, p.area, p.breakdown, p.kind,
                     p.period_kind, p.period_months) = 1 and s.id is null
                     and position('-' in p.qualities) = 0 as fresh
              from load_part p
              left join measure.series s
                on s.measure = p.measure and s.area = p.area and s.breakdown = p.breakdown
               and s.kind = p.kind and s.period_kind = p.period_kind
               and s.period_months = p.period_months and s.partnership = %d
               and s.ended_by is null
            """
                .formatted(partnership))
        .update();
    jdbc.sql("analyze load_plan").update();
  }

  /** How many figures there are of series that did not stand before. */
  long freshFigures() {
    return jdbc.sql(
            """
            select coalesce(sum(p.figures), 0)
              from load_part p join load_plan using (part) where fresh
            """)
        .query(Long.class)
        .single();
  }

  /** Hands over every other part with its lines and what stands, series by series. */
  void eachToMerge(RowCallbackHandler to) {
    cursor.query(
        "select "
            + SeriesRows.Part.ALL.columns("p")
            + ", p.lines, "
            + SeriesRows.Part.ALL.columns("s")
            + " from load_part p join load_plan l using (part)"
            + " left join measure.series s on s.id = l.base where not l.fresh"
            + " order by p.measure, p.area, p.breakdown, p.kind, p.period_kind, p.period_months,"
            + " p.part",
        to);
  }

  /**
   * The latest day on which what stands under the figures that were read became known; empty when
   * nothing does.
   */
  Optional<LocalDate> standsSince() {
    return jdbc.sql(
            """
            select c.known_on from load_plan l
              join measure.series s on s.id = l.base
              join audit.change c on c.id = s.made_by
             order by c.known_on desc limit 1
            """)
        .query(LocalDate.class)
        .optional();
  }

  /** Puts what is known by now in the place of what this load was going to make. */
  void replace(String column, long planned, long known) {
    jdbc.sql("update load_part set " + column + " = :known where " + column + " = :planned")
        .param("known", known)
        .param("planned", planned)
        .update();
  }

  /**
   * Hands over each series that a change made or ended, as it made it, as it was before, and as it
   * stands now; each of the three may be missing.
   */
  void eachChangedBy(long change, RowCallbackHandler to) {
    String same =
        """
         %1$s.measure = %2$s.measure and %1$s.area = %2$s.area
         and %1$s.breakdown = %2$s.breakdown and %1$s.kind = %2$s.kind
         and %1$s.period_kind = %2$s.period_kind and %1$s.period_months = %2$s.period_months
         and %1$s.partnership = %2$s.partnership
        """;
    cursor.query(
        "with made as (select * from measure.series where made_by = ?),"
            + " before as (select * from measure.series where ended_by = ?),"
            + " either as (select distinct partnership, measure, area, breakdown, kind, period_kind,"
            + " period_months from (select * from made union all select * from before) rows)"
            + " select "
            + SeriesRows.Part.ALL.columns("m")
            + ", "
            + SeriesRows.Part.ALL.columns("b")
            + ", "
            + SeriesRows.Part.ALL.columns("n")
            + " from either e left join made m on"
            + same.formatted("m", "e")
            + " left join before b on"
            + same.formatted("b", "e")
            + " left join measure.series n on n.ended_by is null and"
            + same.formatted("n", "e"),
        to,
        change,
        change);
  }

  /** Ends rows that no other takes the place of. */
  void end(List<Long> rows, long change) {
    jdbc.sql("update measure.series set ended_by = :change where id = any(:rows)")
        .param("change", change)
        .param("rows", rows.toArray(Long[]::new))
        .update();
  }

  /** Ends the rows that others take the place of, and adds those. */
  void store(long change) {
    jdbc.sql(ENDING).param("change", change).update();
    insert("select %1$s from load_part join load_plan using (part) where fresh", change);
    insert("select %1$s from load_merged", change);
  }

  /**
   * Of each area with new or changed figures that are judged, their measures; the area with most
   * such figures first. Areas and measures that are only going to be made are left out.
   */
  Map<Long, List<Long>> touched(List<Long> emptied) {
    Map<Long, List<Long>> byArea = new LinkedHashMap<>();
    jdbc.sql(
            """
            select r.area, array_agg(distinct r.measure order by r.measure)
              from (select area, measure, breakdown, kind, figures
                      from load_part join load_plan using (part) where fresh
                    union all
                    select area, measure, breakdown, kind, figures from load_merged
                    union all
                    select area, measure, breakdown, kind, cardinality(values)
                      from measure.series where id = any(:emptied)) r
              join measure.area a on a.id = r.area
              join measure.measure m on m.id = r.measure
             where r.breakdown = 0 and r.kind = any(:judged)
             group by r.area order by sum(r.figures) desc, r.area
            """)
        .param("judged", JUDGED)
        .param("emptied", emptied.toArray(Long[]::new))
        .query(
            rs -> {
              byArea.put(rs.getLong(1), List.of((Long[]) rs.getArray(2).getArray()));
            });
    return byArea;
  }

  /** As {@link #store}, for what is judged of some measures and areas. */
  void storeSome(Collection<Long> measures, Collection<Long> areas, long change) {
    String wanted =
        " %1$s.measure = any(:measures) and %1$s.area = any(:areas) and %1$s.breakdown = 0"
            + " and %1$s.kind = any(:judged)";
    some(ENDING + " and" + wanted.formatted("m"), measures, areas, change);
    some(
        inserting(
            "select %1$s from load_part p join load_plan using (part) where fresh and"
                + wanted.formatted("p")
                + " union all select %1$s from load_merged m where"
                + wanted.formatted("m")),
        measures,
        areas,
        change);
  }

  private void some(
      String statement, Collection<Long> measures, Collection<Long> areas, long change) {
    jdbc.sql(statement)
        .param("change", change)
        .param("measures", measures.toArray(Long[]::new))
        .param("areas", areas.toArray(Long[]::new))
        .param("judged", JUDGED)
        .update();
  }

  /** Ends the rows that others take the place of, and adds those, where nothing was read. */
  void storeMerged(long change) {
    jdbc.sql(ENDING).param("change", change).update();
    insert("select %1$s from load_merged", change);
  }

  // In the order in which they are read later, so that the areas of a measure stand together.
  private void insert(String rows, long change) {
    jdbc.sql(inserting(rows)).param("change", change).update();
  }

  private static String inserting(String rows) {
    return ("insert into measure.series (made_by, %1$s) select :change, %1$s from ("
            + rows
            + ") rows order by %2$s")
        .formatted(STORED, KEY);
  }

  /**
   * Keeps what was loaded.
   *
   * @param key stands in addresses; null for a new one
   * @param counts new, changed, with other published marks, unchanged, refused
   * @param takesBack id of the load that is taken back, null for a file
   */
  long addLoad(
      @Nullable UUID key,
      LoadFile file,
      String format,
      @Nullable Long takesBack,
      long[] counts,
      long change) {
    return jdbc.sql(
            """
            insert into measure.load (key, file_name, digest, format, takes_back, figures_new,
                figures_changed, marks_changed, figures_unchanged, rows_refused, made_by)
            values (coalesce(:key::uuid, uuidv7()), :file, :digest, :format, :takesBack, :new, :changed,
                :remarked, :unchanged, :refused, :change)
            returning id
            """)
        .param("key", key)
        .param("file", file.name())
        .param("digest", file.digest())
        .param("format", format)
        .param("takesBack", takesBack)
        .param("new", counts[0])
        .param("changed", counts[1])
        .param("remarked", counts[2])
        .param("unchanged", counts[3])
        .param("refused", counts[4])
        .param("change", change)
        .query(Long.class)
        .single();
  }
}
