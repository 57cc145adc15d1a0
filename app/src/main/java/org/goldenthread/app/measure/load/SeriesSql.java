package org.goldenthread.app.measure.load;

import java.util.Locale;
import org.goldenthread.app.measure.series.SeriesRows;
import org.goldenthread.intake.data.DataFormat;
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
  private static final int FETCHED = 500;

  private final JdbcClient jdbc;
  private final JdbcTemplate cursor;
  private final int partnership;

  SeriesSql(JdbcClient jdbc, JdbcTemplate batch, int partnership) {
    this.jdbc = jdbc;
    this.cursor = new JdbcTemplate(java.util.Objects.requireNonNull(batch.getDataSource()));
    this.cursor.setFetchSize(FETCHED);
    this.partnership = partnership;
  }

  /** Waits until another load of this partnership is done; the turn ends with the transaction. */
  void takeTurn() {
    jdbc.sql(
            """
            select 1 from (select pg_advisory_xact_lock(
              hashtextextended('series ' || current_setting('gt.partnership'), 0))) turn
            """)
        .query(Integer.class)
        .single();
  }

  /** Finds for every part the row it comes to stand over, and whether it is the only part. */
  void plan() {
    jdbc.sql("analyze " + Staging.PART + " (measure, area, breakdown)").update();
    jdbc.sql(
            """
            create temp table load_plan on commit drop as
            select p.part, s.id as base,
                   count(*) over (partition by p.measure, p.area, p.breakdown, p.kind,
                     p.period_kind, p.period_months) = 1 and s.id is null as fresh
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

  /** Ends the rows that others take the place of, and adds those. */
  void store(long change) {
    jdbc.sql(
            """
            update measure.series s set ended_by = :change from load_merged m where s.id = m.id
            """)
        .param("change", change)
        .update();
    jdbc.sql(
            """
            insert into measure.series (made_by, %1$s)
            select :change, %1$s from (
              select %1$s from load_part join load_plan using (part) where fresh
              union all select %1$s from load_merged) rows
             order by %2$s
            """
                .formatted(STORED, KEY))
        .param("change", change)
        .update();
  }

  /** Keeps what was loaded. */
  long addLoad(
      LoadFile file, DataFormat format, long fresh, Merging merging, long refused, long change) {
    return jdbc.sql(
            """
            insert into measure.load (file_name, digest, format, figures_new, figures_changed,
                figures_unchanged, rows_refused, made_by)
            values (:file, :digest, :format, :new, :changed, :unchanged, :refused, :change)
            returning id
            """)
        .param("file", file.name())
        .param("digest", file.digest())
        .param("format", format.name().toLowerCase(Locale.ROOT))
        .param("new", fresh + merging.added())
        .param("changed", merging.changed())
        .param("unchanged", merging.unchanged())
        .param("refused", refused)
        .param("change", change)
        .query(Long.class)
        .single();
  }
}
