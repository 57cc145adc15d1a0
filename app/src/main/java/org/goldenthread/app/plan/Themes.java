package org.goldenthread.app.plan;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.goldenthread.app.audit.KnownBy;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The branch of its plan under which an item stands. */
public final class Themes {
  private final JdbcClient jdbc;

  public Themes(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * Reference and text of the topmost item above each of these, by their ids. An item that is
   * itself at the top, or was not known by then, has no entry.
   */
  public Map<Long, String> of(Collection<Long> items, KnownBy knownBy) {
    Map<Long, String> byItem = new HashMap<>();
    jdbc.sql(
            """
            with recursive above as (
              select v.item, v.parent, null::text as label from plan.item_version v
            """
                + KnownBy.KNOWN
                + " where v.item = any(:items) and "
                + KnownBy.VALID
                + """
                 union all
                select a.item, v.parent, concat_ws(' ', v.ref, v.body) from above a
                  join plan.item_version v on v.item = a.parent
                """
                + KnownBy.KNOWN
                + " where "
                + KnownBy.VALID
                + ") select item, label from above where parent is null and label is not null")
        .param("knownBy", knownBy.date())
        .param("items", items.toArray(Long[]::new))
        .query(
            rs -> {
              byItem.put(rs.getLong("item"), rs.getString("label"));
            });
    return byItem;
  }
}
