package org.goldenthread.app.plan.internal;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the addresses of items stand for, those of new items in drafts included. */
public final class ItemAddresses {
  private static final String NEW = "new-item-";

  private ItemAddresses() {}

  /** The address of an item that is in a draft only. */
  public static String ofNew(long item) {
    return NEW + item;
  }

  /** The item at an address, now or before its reference changed, or as new in a draft. */
  public static Optional<Long> find(JdbcClient jdbc, String plan, String item) {
    Optional<Long> known =
        jdbc.sql(
                """
                select i.id from plan.item i join plan.plan p on p.id = i.plan
                 where p.slug = :plan and i.slug = :item
                union all
                select a.item from plan.item_address a join plan.plan p on p.id = a.plan
                 where p.slug = :plan and a.slug = :item
                """)
            .param("plan", plan)
            .param("item", item)
            .query(Long.class)
            .optional();
    return known.or(() -> draftOnly(jdbc, plan, item));
  }

  private static Optional<Long> draftOnly(JdbcClient jdbc, String plan, String item) {
    if (!item.matches(NEW + "\\d{1,18}")) {
      return Optional.empty();
    }
    return jdbc.sql(
            """
            select distinct e.item from plan.draft_edit e
              join plan.draft d on d.id = e.draft join plan.plan p on p.id = d.plan
             where p.slug = :plan and e.item = :item
               and not exists (select from plan.item i where i.id = e.item)
            """)
        .param("plan", plan)
        .param("item", Long.parseLong(item.substring(NEW.length())))
        .query(Long.class)
        .optional();
  }
}
