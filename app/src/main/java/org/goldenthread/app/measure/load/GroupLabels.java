package org.goldenthread.app.measure.load;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the groups of figures are called. Call inside a transaction for a partnership. */
@Component
public class GroupLabels {
  private final JdbcClient jdbc;

  public GroupLabels(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** The labels of these groups by id; everybody has none. */
  public Map<Long, String> of(Collection<Long> groups) {
    Map<Long, String> labels = new HashMap<>();
    jdbc.sql("select id, label from measure.breakdown where id = any(:ids)")
        .param("ids", groups.toArray(Long[]::new))
        .query(
            rs -> {
              labels.put(rs.getLong(1), rs.getString(2));
            });
    return labels;
  }
}
