package org.goldenthread.app.cycle.report.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.goldenthread.app.cycle.report.ReportEntry;
import org.goldenthread.app.cycle.report.ReportedMeasure;
import org.goldenthread.app.cycle.report.RoundReport;
import org.goldenthread.app.people.Visit;
import org.goldenthread.app.shell.JudgedStatus;
import org.goldenthread.app.shell.Link;
import org.goldenthread.app.shell.Messages;
import org.goldenthread.app.shell.Status;
import org.goldenthread.app.shell.Unit;
import org.jspecify.annotations.Nullable;

/** The parts of a report and the entries of each, as the page shows them. */
final class ReportEntries {
  private final Visit visit;
  private final RoundReport report;
  private final LeadNames names;
  private final Messages messages;
  private final Unit unit;
  private final ProgressWords progress;

  ReportEntries(Visit visit, RoundReport report, LeadNames names, Messages messages) {
    this.visit = visit;
    this.report = report;
    this.names = names;
    this.messages = messages;
    this.unit = Unit.of(report.unit());
    this.progress = new ProgressWords(messages);
  }

  List<RoundReportPage.Part> parts(ReportTotals totals) {
    return report.parts().stream()
        .map(
            part -> {
              String anchor = ReportTotals.anchor(report, part);
              return new RoundReportPage.Part(
                  ReportTotals.title(part, messages),
                  anchor,
                  names.all(part.leads()),
                  unit.count(part.entries().size()),
                  totals.counts(part.entries(), "#" + anchor),
                  groups(part.entries()));
            })
        .toList();
  }

  /** Neighbours that stand under the same items. */
  private List<RoundReportPage.Group> groups(List<ReportEntry> entries) {
    var groups = new ArrayList<RoundReportPage.Group>();
    List<ReportEntry> open = new ArrayList<>();
    for (ReportEntry entry : entries) {
      if (!open.isEmpty() && !open.get(0).above().equals(entry.above())) {
        groups.add(group(open));
        open = new ArrayList<>();
      }
      open.add(entry);
    }
    if (!open.isEmpty()) {
      groups.add(group(open));
    }
    return groups;
  }

  private RoundReportPage.Group group(List<ReportEntry> entries) {
    return new RoundReportPage.Group(
        entries.get(0).above().stream().map(this::above).toList(),
        entries.stream().map(this::entry).toList());
  }

  private String above(ReportEntry.Above above) {
    String name =
        above.ref() == null
            ? above.text()
            : messages.text("cycle.report.part", above.level(), above.ref(), above.text());
    String leads = names.all(above.leads());
    return leads == null ? name : messages.text("cycle.report.above", name, leads);
  }

  /** Entries that changed, in their order. A status that moved says itself what it was. */
  List<RoundReportPage.Changed> changes() {
    return report.entries().stream()
        .filter(ReportEntry::hasChanged)
        .map(
            e ->
                new RoundReportPage.Changed(
                    new Link(label(e), "#" + anchor(e)),
                    e.statuses().stream().map(this::judged).toList(),
                    e.changed().stream()
                        .filter(c -> c != ReportEntry.Change.STATUS)
                        .map(c -> messages.text("cycle.report.changed." + word(c)))
                        .collect(Collectors.joining(", "))))
        .toList();
  }

  private static String word(ReportEntry.Change change) {
    return change.name().toLowerCase(java.util.Locale.ROOT);
  }

  private String anchor(ReportEntry entry) {
    return "entry-" + (report.entries().indexOf(entry) + 1);
  }

  private static String label(ReportEntry entry) {
    return entry.ref() == null ? entry.text() : entry.ref() + " " + entry.text();
  }

  private RoundReportPage.Entry entry(ReportEntry e) {
    return new RoundReportPage.Entry(
        e,
        anchor(e),
        e.ref() == null ? e.text() : e.ref(),
        e.slug() == null ? null : visit.href("/plans/" + report.planSlug() + "/items/" + e.slug()),
        e.due() == null || e.due().equals(e.target())
            ? null
            : messages.text("cycle.report.due", e.due()),
        statuses(e),
        state(e),
        e.measures().stream().map(m -> measured(e, m)).toList(),
        names.byRole(e.leads()),
        progress.of(e));
  }

  private List<JudgedStatus> statuses(ReportEntry e) {
    return e.statuses().isEmpty()
        ? List.of(JudgedStatus.of(Status.NO_UPDATE))
        : e.statuses().stream().map(this::judged).toList();
  }

  private JudgedStatus judged(ReportEntry.Judged judged) {
    return new JudgedStatus(
        judged.status(), judged.qualifier(), judged.basis(), judged.was(), null, null);
  }

  /** What a reader must know of the status. */
  private @Nullable String state(ReportEntry e) {
    ReportEntry.Before before = e.before();
    if (e.said() != null && !e.said().signedOff()) {
      return messages.text("cycle.report.not-signed-off");
    }
    if (e.said() == null && before != null && !before.statuses().isEmpty()) {
      return messages.text(
          "cycle.report.stood",
          before.statuses().stream()
              .map(s -> messages.text(s.status().key()))
              .distinct()
              .collect(Collectors.joining(", ")),
          messages.date(before.on()));
    }
    return null;
  }

  /** A series is often called as its item begins: then it needs no name. */
  private RoundReportPage.Measured measured(ReportEntry e, ReportedMeasure measure) {
    return new RoundReportPage.Measured(
        measure,
        e.text().startsWith(measure.name()) ? null : measure.name(),
        measure.slug() == null ? null : visit.href("/measures/" + measure.slug()),
        measure.rows().stream().map(row -> line(measure.kinds(), row)).toList());
  }

  private RoundReportPage.Line line(List<String> kinds, ReportedMeasure.Row row) {
    var figures = new ArrayList<RoundReportPage.Figure>();
    for (int n = 0; n < kinds.size(); n++) {
      ReportedMeasure.Value value = row.values().get(n);
      if (value.text() != null) {
        figures.add(new RoundReportPage.Figure(figure(kinds.get(n), value), changed(value)));
      }
    }
    return new RoundReportPage.Line(row.period(), figures);
  }

  private @Nullable String changed(ReportedMeasure.Value value) {
    if (value.added()) {
      return messages.text("cycle.report.figure.new");
    }
    String was = value.was();
    return was == null ? null : messages.text("cycle.report.figure.was", was);
  }

  private String figure(String kind, ReportedMeasure.Value value) {
    String printed = Objects.requireNonNull(value.text());
    String text =
        value.provisional() ? messages.text("cycle.report.figure.provisional", printed) : printed;
    return kind.equals("actual")
        ? text
        : messages.text(
            "cycle.report.figure.kind",
            messages.text("shell.kind." + kind).toLowerCase(java.util.Locale.UK),
            text);
  }
}
