package org.goldenthread.app.cycle.report.web;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.goldenthread.app.cycle.report.ReportEntry;
import org.goldenthread.app.cycle.report.RoundReport;
import org.goldenthread.app.shell.Criterion;
import org.goldenthread.app.shell.Link;
import org.goldenthread.app.shell.Messages;
import org.goldenthread.app.shell.Slug;
import org.goldenthread.app.shell.Status;
import org.goldenthread.app.shell.StatusCount;
import org.goldenthread.app.shell.StatusSummary;
import org.goldenthread.app.shell.Unit;
import org.jspecify.annotations.Nullable;

/** The totals of a report: what each part has of each status, and the sums of both ways. */
final class ReportTotals {
  private final RoundReport report;
  private final LeadNames names;
  private final Messages messages;
  private final List<Status> statuses;
  private final Unit unit;

  ReportTotals(RoundReport report, LeadNames names, Messages messages) {
    this.report = report;
    this.names = names;
    this.messages = messages;
    this.statuses = report.statuses();
    this.unit = Unit.of(report.unit());
  }

  /** The fragment of a part's table. */
  static String anchor(RoundReport report, RoundReport.Part part) {
    return "part-" + (report.parts().indexOf(part) + 1) + "-" + Slug.of(part.text());
  }

  /** The name of a part: "Priority 1: Every child has a good start". */
  static String title(RoundReport.Part part, Messages messages) {
    return part.ref() == null || part.level() == null
        ? part.text()
        : messages.text("cycle.report.part", part.level(), part.ref(), part.text());
  }

  StatusSummary summary() {
    List<ReportEntry> entries = report.entries();
    int two = two(entries);
    Map<Status, @Nullable String> criteria =
        report.key().stream()
            .collect(
                java.util.HashMap::new,
                (map, c) -> map.put(c.status(), c.text()),
                java.util.HashMap::putAll);
    return new StatusSummary(
        unit,
        entries.size(),
        counts(entries, "#overview"),
        statuses.stream().map(s -> new Criterion(s, criteria.get(s))).toList(),
        null,
        two == 0 ? null : messages.count("cycle.report.two-statuses", two));
  }

  /** How many have more than one status: by so much the sums are larger. */
  private static int two(List<ReportEntry> entries) {
    return (int) entries.stream().filter(e -> e.counted().size() > 1).count();
  }

  List<StatusCount> counts(List<ReportEntry> entries, String href) {
    Map<Status, Integer> counts = RoundReport.counts(entries);
    return statuses.stream().map(s -> new StatusCount(s, counts.getOrDefault(s, 0), href)).toList();
  }

  RoundReportPage.Overview overview() {
    List<RoundReportPage.Row> rows = report.parts().stream().map(this::row).toList();
    RoundReportPage.Row total =
        row(new Link(messages.text("cycle.report.total"), ""), null, report.entries());
    return new RoundReportPage.Overview(
        report.parts().stream()
            .map(RoundReport.Part::level)
            .filter(java.util.Objects::nonNull)
            .findFirst()
            .orElseGet(() -> messages.text("cycle.report.part-of-plan")),
        statuses.stream().map(s -> messages.text(s.key())).toList(),
        RoundReportPages.capital(unit.many()),
        total.sum() == total.items() ? null : messages.text("cycle.report.statuses"),
        rows,
        total,
        shares(total));
  }

  private RoundReportPage.Row row(RoundReport.Part part) {
    return row(
        new Link(title(part, messages), "#" + anchor(report, part)),
        names.all(part.leads()),
        part.entries());
  }

  private RoundReportPage.Row row(Link part, @Nullable String note, List<ReportEntry> entries) {
    return new RoundReportPage.Row(
        part, note, counts(entries, "").stream().map(StatusCount::count).toList(), entries.size());
  }

  /** Under each status, then under the sum; the items are no share where the two differ. */
  private List<String> shares(RoundReportPage.Row total) {
    var shares = new ArrayList<String>();
    int sum = total.sum();
    total.counts().forEach(count -> shares.add(percent(count, sum)));
    shares.add(percent(sum, sum));
    if (sum != total.items()) {
      shares.add(messages.text("cycle.report.no-share"));
    }
    return shares;
  }

  /** A whole percentage, halves up. */
  private static String percent(int count, int sum) {
    return BigDecimal.valueOf(100L * count)
            .divide(BigDecimal.valueOf(sum), 0, RoundingMode.HALF_UP)
            .toPlainString()
        + "%";
  }
}
