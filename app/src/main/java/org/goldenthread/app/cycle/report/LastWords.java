package org.goldenthread.app.cycle.report;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads how items were called last, whether or not their plan has them still. */
@Component
class LastWords {
  private final JdbcClient jdbc;

  LastWords(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Reference and text of an item; reference null when none was printed. */
  record Named(long item, @Nullable String ref, String text) {}

  Map<Long, Named> of(Collection<Long> items) {
    Map<Long, Named> byItem = new HashMap<>();
    jdbc.sql(
            """
            select distinct on (item) item, ref, body as text from plan.item_version
             where item = any(:items) order by item, id desc
            """)
        .param("items", items.toArray(Long[]::new))
        .query(Named.class)
        .list()
        .forEach(n -> byItem.put(n.item(), n));
    return byItem;
  }
}
