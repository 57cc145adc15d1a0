package org.goldenthread.app.measure.series;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Reads what groups are called: "Age: 0-4; Sex: Female". Call inside a transaction for a
 * partnership.
 */
@Component
public class Breakdowns {
  private final JdbcClient jdbc;

  public Breakdowns(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** The labels of these groups by id; everybody has none. */
  public Map<Long, String> labels(Collection<Long> ids) {
    Map<Long, String> labels = new HashMap<>();
    if (!ids.isEmpty()) {
      jdbc.sql("select id, label from measure.breakdown where id = any(:ids)")
          .param("ids", ids.toArray(Long[]::new))
          .query(
              rs -> {
                labels.put(rs.getLong("id"), rs.getString("label"));
              });
    }
    return labels;
  }

  /** The group of a label; the partnership's own before a published one. */
  public Optional<Long> find(String label) {
    return jdbc.sql(
            "select id from measure.breakdown where label = :label"
                + " order by partnership desc limit 1")
        .param("label", label)
        .query(Long.class)
        .optional();
  }
}
