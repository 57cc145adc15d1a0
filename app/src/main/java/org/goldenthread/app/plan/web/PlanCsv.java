package org.goldenthread.app.plan.web;

import java.util.List;
import java.util.Map;
import org.goldenthread.app.people.Visit;
import org.goldenthread.app.plan.ItemNumbers;
import org.goldenthread.app.plan.PlanItem;
import org.goldenthread.app.plan.PlanSnapshot;
import org.goldenthread.app.shell.Csv;
import org.jspecify.annotations.Nullable;

/** Items of a plan, in its order, and figures of an item as CSV. */
final class PlanCsv {
  private PlanCsv() {}

  /**
   * Items, one row each.
   *
   * @param meant by the party of a lead, the name of who is meant; see {@link LeadMeanings#names}
   */
  static Csv of(Visit visit, PlanSnapshot plan, List<PlanItem> items, Map<Long, String> meant) {
    Csv csv =
        Csv.withColumns(
            "level",
            "reference",
            "text",
            "parent_reference",
            "heading",
            "status",
            "status_as_printed",
            "leads",
            "lead_means",
            "board",
            "due",
            "target",
            "tags",
            "reported_elsewhere",
            "file",
            "line",
            "edited_here");
    Map<Long, PlanItem> byId = plan.byId();
    for (PlanItem item : items) {
      PlanItem parent = item.parent() == null ? null : byId.get(item.parent());
      csv.row(
          item.level(),
          item.ref(),
          item.text(),
          parent == null ? null : parent.ref(),
          item.heading(),
          item.statuses().stream().map(PlanItem.Status::status).toList(),
          item.statuses().stream().map(PlanItem.Status::asPrinted).toList(),
          item.leads().stream().map(PlanItem.Lead::name).toList(),
          means(item, meant),
          item.board(),
          item.due(),
          item.target(),
          item.tags(),
          item.reportedElsewhere() ? "yes" : "no",
          item.origin().fileName(),
          item.origin().lines().stream().limit(1).toList(),
          item.origin().place(visit).edited());
    }
    return csv;
  }

  /** In the order of the leads, so that each stands beside its printed name; null for none. */
  private static @Nullable List<String> means(PlanItem item, Map<Long, String> meant) {
    return item.leads().stream().anyMatch(l -> meant.containsKey(l.party()))
        ? item.leads().stream().map(l -> meant.getOrDefault(l.party(), "")).toList()
        : null;
  }

  /** Figures, one row each. */
  static Csv of(ItemNumbers.Numbers figures) {
    Csv csv =
        Csv.withColumns(
            "series", "period", "kind", "value", "provisional", "file", "line", "edited_here");
    for (ItemNumbers.Table table : figures.tables()) {
      for (ItemNumbers.Row row : table.rows()) {
        for (int n = 0; n < table.columns().size(); n++) {
          String value = row.values().get(n);
          if (value != null) {
            csv.row(
                table.title(),
                row.period(),
                table.columns().get(n),
                value,
                row.provisional() ? "yes" : "no",
                row.place().file(),
                row.place().lines(),
                row.place().edited());
          }
        }
      }
    }
    return csv;
  }
}
