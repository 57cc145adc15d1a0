package org.goldenthread.app.plan.web;

import java.util.List;
import java.util.Map;
import org.goldenthread.app.plan.PlanItem;
import org.goldenthread.app.plan.PlanSnapshot;
import org.goldenthread.app.shell.Csv;

/** Items of a plan as CSV, one row each, in the plan's order. */
final class PlanCsv {
  private PlanCsv() {}

  static Csv of(PlanSnapshot plan, List<PlanItem> items) {
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
            "board",
            "due",
            "target",
            "tags",
            "reported_elsewhere",
            "file",
            "line");
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
          item.board(),
          item.due(),
          item.target(),
          item.tags(),
          item.reportedElsewhere() ? "yes" : "no",
          item.fileName(),
          item.line());
    }
    return csv;
  }
}
