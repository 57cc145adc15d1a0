package org.goldenthread.app.plan;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Appends to a plan what no document says: the statuses and the report of an update that was signed
 * off. They are known from the change's day. Call inside a write of the partnership.
 */
@Component
public class PlanProgress {
  private final JdbcClient jdbc;

  public PlanProgress(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * A judged status.
   *
   * @param qualifier which part of the item it is about; null for the whole
   * @param status Red, Amber, Green, Blue or Complete
   * @param basis why; null when nothing is said
   */
  public record Judged(@Nullable String qualifier, String status, @Nullable String basis) {}

  /**
   * Appends an update of one item.
   *
   * @param change the change that signs it off
   * @param report what was reported; null leaves the latest report as it is
   * @param judged in the order they are shown; empty leaves the latest statuses as they are
   */
  public void append(long change, long item, @Nullable String report, List<Judged> judged) {
    if (report != null) {
      jdbc.sql("insert into plan.progress (item, body, made_by) values (:item, :body, :change)")
          .param("item", item)
          .param("body", report)
          .param("change", change)
          .update();
    }
    int entry = 0;
    for (Judged status : judged) {
      jdbc.sql(
              """
              insert into plan.status (item, entry, cell, qualifier, status, basis, as_printed,
                  made_by)
              values (:item, :entry, :entry, :qualifier, :status, :basis, :status, :change)
              """)
          .param("item", item)
          .param("entry", ++entry)
          .param("qualifier", status.qualifier())
          .param("status", status.status())
          .param("basis", status.basis())
          .param("change", change)
          .update();
    }
  }

  /** Says again, as known from the change's day, what was reported and judged of an item last. */
  public void renew(long change, long item) {
    jdbc.sql(
            """
            insert into plan.progress (item, supporting_data, body, made_by)
            select v.item, v.supporting_data, v.body, :change from plan.progress v
             where v.item = :item and v.made_by = (
               select p.made_by from plan.progress p join audit.change c on c.id = p.made_by
                where p.item = :item and p.ended_by is null order by c.known_on desc, c.id desc limit 1)
            """)
        .param("item", item)
        .param("change", change)
        .update();
    jdbc.sql(
            """
            insert into plan.status (item, entry, cell, qualifier, status, basis, as_printed, made_by)
            select v.item, v.entry, v.cell, v.qualifier, v.status, v.basis, v.as_printed, :change
              from plan.status v
             where v.item = :item and v.made_by = (
               select s.made_by from plan.status s join audit.change c on c.id = s.made_by
                where s.item = :item and s.ended_by is null order by c.known_on desc, c.id desc limit 1)
             order by v.entry
            """)
        .param("item", item)
        .param("change", change)
        .update();
  }
}
