package org.goldenthread.app.measure.data;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.goldenthread.app.audit.KnownBy;
import org.goldenthread.app.measure.data.Notation.AreaName;
import org.goldenthread.app.measure.data.Notation.MeasureName;
import org.goldenthread.app.measure.series.SeriesKey;
import org.goldenthread.scoring.Unit;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What measures, areas and groups are called, as known by a day. */
final class DataNames {
  private static final String CURRENT = "v.ended_by is null";

  private final JdbcClient jdbc;
  private final KnownBy knownBy;
  private final Map<Long, String> groups = new HashMap<>();
  private final Map<Long, Unit> units = new HashMap<>();

  DataNames(JdbcClient jdbc, KnownBy knownBy) {
    this.jdbc = jdbc;
    this.knownBy = knownBy;
    groups.put(SeriesKey.EVERYBODY, "");
  }

  /**
   * How measures are written.
   *
   * @param asked the only ones that come; empty where any may
   */
  Labels measures(Notation notation, Set<Long> asked) {
    return labels(
        asked,
        "select v.measure, v.slug, v.ref, coalesce(v.unit, '') from measure.measure_version v",
        "v.measure",
        rs -> {
          units.put(rs.getLong(1), new Unit(rs.getString(4).strip()));
          return notation.measure(new MeasureName(rs.getString(2), rs.getString(3)));
        });
  }

  /** In what a measure is counted, once it has been written. */
  Unit unit(long measure) {
    return units.getOrDefault(measure, Unit.NUMBER);
  }

  /** How areas are written, as {@link #measures} does for measures. */
  Labels areas(Notation notation, Set<Long> asked) {
    return labels(
        asked,
        "select a.id, a.code, v.name from measure.area a"
            + " join measure.area_version v on v.area = a.id",
        "a.id",
        rs -> notation.area(new AreaName(rs.getString(2), rs.getString(3))));
  }

  String group(long id) {
    return groups.computeIfAbsent(
        id,
        n ->
            jdbc.sql("select label from measure.breakdown where id = :id")
                .param("id", n)
                .query(String.class)
                .single());
  }

  /** Writes one name. */
  private interface Writing {
    byte[] write(ResultSet rs) throws SQLException;
  }

  private Labels labels(Set<Long> asked, String select, String id, Writing writing) {
    boolean current = knownBy.equals(KnownBy.NOW);
    String sql =
        select
            + (current ? "" : KnownBy.KNOWN)
            + " where "
            + id
            + " between :first and :last and "
            + (current ? CURRENT : KnownBy.VALID);
    return new Labels(
        (first, last) -> {
          Map<Long, byte[]> found = new HashMap<>();
          var statement = jdbc.sql(sql).param("first", first).param("last", last);
          (current ? statement : statement.param("knownBy", knownBy.date()))
              .query(
                  rs -> {
                    found.put(rs.getLong(1), writing.write(rs));
                  });
          return found;
        },
        asked);
  }
}
