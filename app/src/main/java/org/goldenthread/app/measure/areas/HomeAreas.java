package org.goldenthread.app.measure.areas;

import java.util.Optional;
import org.goldenthread.app.audit.KnownBy;
import org.goldenthread.app.database.Reading;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which area a partnership is, as known by a day. Call inside a transaction for it. */
@Component
public class HomeAreas {
  private final JdbcClient jdbc;

  public HomeAreas(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Empty until somebody has said it. */
  public Optional<HomeArea> find(KnownBy knownBy) {
    return Reading.once(() -> read(knownBy), HomeAreas.class, knownBy);
  }

  private Optional<HomeArea> read(KnownBy knownBy) {
    return jdbc.sql(
            "select v.area, v.neighbour_model from measure.home_area v"
                + KnownBy.KNOWN
                + " where "
                + KnownBy.VALID)
        .param("knownBy", knownBy.date())
        .query(HomeArea.class)
        .optional();
  }

  /** Says which area the partnership is, from the change's day on. */
  public void set(long area, @Nullable String neighbourModel, long change) {
    jdbc.sql("update measure.home_area set ended_by = :change where ended_by is null")
        .param("change", change)
        .update();
    jdbc.sql(
            """
            insert into measure.home_area (area, neighbour_model, made_by)
            values (:area, :model, :change)
            """)
        .param("area", area)
        .param("model", neighbourModel)
        .param("change", change)
        .update();
  }
}
