package org.goldenthread.app.measure.areas;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.goldenthread.app.audit.KnownBy;
import org.goldenthread.app.database.Reading;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads neighbour sets as known by a day. Call inside a transaction for a partnership. */
@Component
public class NeighbourSets {
  private static final String SELECT =
      "select v.id, v.area, v.model, v.as_of, v.neighbours, v.closeness from measure.neighbour_set v"
          + KnownBy.KNOWN
          + " where v.area = :area and "
          + KnownBy.VALID;

  private final JdbcClient jdbc;

  public NeighbourSets(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Every set of an area, by model, the newest edition of each first. */
  public List<NeighbourSet> of(long area, KnownBy knownBy) {
    return Reading.once(() -> read(area, knownBy), NeighbourSets.class, area, knownBy);
  }

  private List<NeighbourSet> read(long area, KnownBy knownBy) {
    return jdbc.sql(SELECT + " order by v.model collate gt.en_gb, v.as_of desc, v.partnership desc")
        .param("area", area)
        .param("knownBy", knownBy.date())
        .query(NeighbourSets::set)
        .list();
  }

  /**
   * The edition of a model that held on a day: the newest of that day or before, else the earliest
   * there is, so that years before the first edition can be compared too.
   *
   * @param model null for the model of the newest edition whatever its name
   */
  public Optional<NeighbourSet> on(
      long area, @Nullable String model, LocalDate day, KnownBy knownBy) {
    return jdbc.sql(
            SELECT
                + " and (:model::text is null or v.model = :model)"
                + " order by v.as_of > :day, case when v.as_of <= :day then v.as_of end desc,"
                + " v.as_of, v.partnership desc limit 1")
        .param("area", area)
        .param("model", model)
        .param("day", day)
        .param("knownBy", knownBy.date())
        .query(NeighbourSets::set)
        .optional();
  }

  /**
   * The newest edition of a model for every area that has one, by the area's id.
   *
   * @param model null for the model of the newest edition whatever its name
   */
  public Map<Long, NeighbourSet> newest(@Nullable String model, KnownBy knownBy) {
    Map<Long, NeighbourSet> byArea = new LinkedHashMap<>();
    jdbc.sql(
            SELECT.replace("v.area = :area and", "")
                + " and (:model::text is null or v.model = :model)"
                + " order by v.area, v.as_of, v.partnership")
        .param("model", model)
        .param("knownBy", knownBy.date())
        .query(NeighbourSets::set)
        .list()
        .forEach(set -> byArea.put(set.area(), set));
    return byArea;
  }

  /**
   * Adds an edition of a model.
   *
   * @param neighbours ids, the most alike first; at least one
   */
  public void add(long area, String model, LocalDate asOf, List<Long> neighbours, long change) {
    if (neighbours.isEmpty()) {
      throw new IllegalArgumentException("neighbours must not be empty");
    }
    jdbc.sql(
            """
            insert into measure.neighbour_set (area, model, as_of, neighbours, made_by)
            values (:area, :model, :asOf, :neighbours, :change)
            """)
        .param("area", area)
        .param("model", model)
        .param("asOf", asOf)
        .param("neighbours", neighbours.toArray(Long[]::new))
        .param("change", change)
        .update();
  }

  private static NeighbourSet set(ResultSet rs, int n) throws SQLException {
    Long[] areas = (Long[]) rs.getArray("neighbours").getArray();
    Array closeness = rs.getArray("closeness");
    @Nullable String[] words =
        closeness == null
            ? new @Nullable String[areas.length]
            : (@Nullable String[]) closeness.getArray();
    List<NeighbourSet.Neighbour> neighbours = new ArrayList<>();
    for (int place = 0; place < areas.length; place++) {
      neighbours.add(new NeighbourSet.Neighbour(areas[place], words[place]));
    }
    return new NeighbourSet(
        rs.getLong("id"),
        rs.getLong("area"),
        rs.getString("model"),
        rs.getObject("as_of", LocalDate.class),
        neighbours);
  }
}
