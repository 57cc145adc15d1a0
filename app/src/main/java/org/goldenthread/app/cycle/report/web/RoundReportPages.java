package org.goldenthread.app.cycle.report.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.goldenthread.app.cycle.Round;
import org.goldenthread.app.cycle.Snapshots;
import org.goldenthread.app.cycle.report.ReportEntry;
import org.goldenthread.app.cycle.report.ReportText;
import org.goldenthread.app.cycle.report.RoundReport;
import org.goldenthread.app.cycle.report.web.RoundReportPage.Column;
import org.goldenthread.app.people.Parties;
import org.goldenthread.app.people.Visit;
import org.goldenthread.app.shell.Csv;
import org.goldenthread.app.shell.Link;
import org.goldenthread.app.shell.Messages;
import org.goldenthread.app.shell.Section;
import org.goldenthread.app.shell.Unit;
import org.springframework.stereotype.Component;

/** Makes the page of a frozen report, of what was frozen and of what persons are called. */
@Component
class RoundReportPages {
  private final Parties parties;
  private final Messages messages;

  RoundReportPages(Parties parties, Messages messages) {
    this.parties = parties;
    this.messages = messages;
  }

  /** The page. Call inside a transaction of the partnership. */
  RoundReportPage page(Visit visit, Round round, Snapshots.Snapshot frozen) {
    RoundReport report = ReportText.read(frozen.content());
    var names = LeadNames.of(report, parties, messages);
    var totals = new ReportTotals(report, names, messages);
    var entries = new ReportEntries(visit, report, names, messages);
    String plan = visit.href("/plans/" + report.planSlug());
    return new RoundReportPage(
        visit.page(
            messages.text("cycle.frozen.title", report.round()),
            Section.REPORTS,
            new Link(visit.partnership().name(), visit.href("")),
            new Link(messages.text("cycle.rounds.title"), visit.href("/rounds")),
            new Link(round.name(), visit.href(round.path()))),
        new Link(plan(report), plan),
        messages.text(
            "cycle.frozen.covers",
            messages.date(report.coversFrom()),
            messages.date(report.coversUntil()),
            messages.date(report.written())),
        report.since() == null
            ? messages.text("shell.first-report")
            : messages.text("cycle.report.since", report.since()),
        totals.summary(),
        heads(report),
        totals.overview(),
        report.since() == null ? List.of() : entries.changes(),
        entries.parts(totals),
        elsewhere(visit, report),
        visit.href(round.path() + "/report/print"),
        messages.text("cycle.frozen.digest", frozen.digest()));
  }

  private String plan(RoundReport report) {
    return report.period() == null
        ? report.plan()
        : messages.text("cycle.report.plan", report.plan(), report.period());
  }

  private List<RoundReportPage.Elsewhere> elsewhere(Visit visit, RoundReport report) {
    return report.elsewhere().stream()
        .map(
            e ->
                new RoundReportPage.Elsewhere(
                    new Link(
                        e.label(),
                        visit.href("/plans/" + report.planSlug() + "/items/" + e.slug())),
                    Objects.requireNonNullElseGet(
                        e.board(), () -> messages.text("cycle.report.board-unknown"))))
        .toList();
  }

  /** One row for each entry. Call inside a transaction of the partnership. */
  Csv table(Snapshots.Snapshot frozen) {
    RoundReport report = ReportText.read(frozen.content());
    return ReportTables.entries(report, LeadNames.of(report, parties, messages));
  }

  /** The columns in use, with the plan's own heads where its document prints them. */
  private List<RoundReportPage.Head> heads(RoundReport report) {
    var heads = new ArrayList<RoundReportPage.Head>();
    for (Column column : Column.values()) {
      if (isUsed(column, report.entries())) {
        heads.add(new RoundReportPage.Head(column, head(column, report)));
      }
    }
    return heads;
  }

  private static boolean isUsed(Column column, List<ReportEntry> entries) {
    return switch (column) {
      case ITEM, PROGRESS, STATUS -> true;
      case TARGET -> entries.stream().anyMatch(e -> e.target() != null);
      case DATA -> entries.stream().anyMatch(e -> !e.measures().isEmpty());
      case LEAD -> entries.stream().anyMatch(e -> !e.leads().isEmpty());
    };
  }

  private String head(Column column, RoundReport report) {
    String word = column.name().toLowerCase(java.util.Locale.ROOT);
    return report.heads().stream()
        .filter(h -> h.column().equals(word))
        .map(RoundReport.Head::text)
        .findFirst()
        .orElseGet(
            () ->
                column == Column.ITEM
                    ? capital(Unit.of(report.unit()).one())
                    : messages.text("cycle.report.column." + word));
  }

  static String capital(String words) {
    return words.substring(0, 1).toUpperCase(java.util.Locale.UK) + words.substring(1);
  }
}
