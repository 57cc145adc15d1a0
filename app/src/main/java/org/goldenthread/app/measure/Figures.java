package org.goldenthread.app.measure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.goldenthread.app.audit.KnownBy;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads single figures of a measure with what they were before. */
@Component
public class Figures {
  private final JdbcClient jdbc;

  public Figures(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** The figures of a measure that stand, in the order in which they became known. */
  public List<Observation> of(Measure measure, KnownBy knownBy) {
    return jdbc.sql(
            MeasureRows.OBSERVATIONS
                + " where v.measure = :measure and "
                + KnownBy.VALID
                + MeasureRows.IN_ORDER)
        .param("knownBy", knownBy.date())
        .param("measure", measure.id())
        .query(MeasureRows::observation)
        .list();
  }

  /** One figure as it stands; empty when the measure has no such figure or it was taken out. */
  public Optional<Observation> find(Measure measure, long figure) {
    return of(measure, KnownBy.NOW).stream().filter(o -> o.figure() == figure).findFirst();
  }

  /** What one row of a figure said, corrected since or not. */
  public Optional<Observation> row(Measure measure, long id) {
    return jdbc.sql(MeasureRows.OBSERVATIONS + " where v.measure = :measure and v.id = :id")
        .param("knownBy", KnownBy.NOW.date())
        .param("measure", measure.id())
        .param("id", id)
        .query(MeasureRows::observation)
        .optional();
  }

  /** What corrected figures were reported as, by the figure's id, the first report first. */
  public Map<Long, List<EarlierValue>> earlier(Measure measure, KnownBy knownBy) {
    Map<Long, List<EarlierValue>> byFigure = new LinkedHashMap<>();
    jdbc.sql(
            MeasureRows.OBSERVATIONS.replace(
                    "select v.*,",
                    "select v.*, ended.known_on as until, ended.made_by as ended_author,"
                        + " ended.reason as why,")
                + " where v.measure = :measure and ended.known_on <= :knownBy order by v.id")
        .param("knownBy", knownBy.date())
        .param("measure", measure.id())
        .query(
            (rs, n) -> {
              Observation was = MeasureRows.observation(rs, n);
              return new EarlierValue(
                  was.figure(),
                  was.value(),
                  rs.getObject("until", LocalDate.class),
                  rs.getString("ended_author"),
                  rs.getString("why"));
            })
        .list()
        .forEach(e -> byFigure.computeIfAbsent(e.figure(), f -> new ArrayList<>()).add(e));
    return byFigure;
  }
}
