package org.goldenthread.app.plan;

import java.util.Collection;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Which items of a plan are read.
 *
 * @param items ids of some of them; null for all
 */
record PlanItems(long plan, Long @Nullable [] items) {

  static PlanItems all(long plan) {
    return new PlanItems(plan, null);
  }

  static PlanItems some(long plan, Collection<Long> items) {
    return new PlanItems(plan, items.toArray(Long[]::new));
  }

  /** The condition for {@code plan.item i}. */
  String condition() {
    return items == null ? "i.plan = :plan" : "i.plan = :plan and i.id = any(:items)";
  }

  /** A statement with that condition. */
  JdbcClient.StatementSpec asked(JdbcClient jdbc, String sql) {
    JdbcClient.StatementSpec asked = jdbc.sql(sql).param("plan", plan);
    return items == null ? asked : asked.param("items", items);
  }
}
