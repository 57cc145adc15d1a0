package org.goldenthread.app.cycle.report.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.goldenthread.app.cycle.report.ReportEntry;
import org.goldenthread.app.cycle.report.ReportedMeasure;
import org.goldenthread.app.cycle.report.RoundReport;
import org.goldenthread.app.shell.Csv;
import org.goldenthread.app.shell.Status;
import org.jspecify.annotations.Nullable;

/** The tables of a report to download. */
final class ReportTables {
  private ReportTables() {}

  /** One row for each entry. */
  static Csv entries(RoundReport report, LeadNames names) {
    Csv csv =
        Csv.withColumns(
            "part",
            "above",
            "reference",
            "text",
            "leads",
            "due",
            "target",
            "figures",
            "direction",
            "status",
            "status_of",
            "basis",
            "previous_status",
            "new",
            "answer",
            "headline",
            "new_text",
            "background",
            "next_steps",
            "expected_on",
            "waiting_for",
            "waiting_until",
            "reason",
            "evidence",
            "at_odds",
            "request");
    report.parts().forEach(part -> part.entries().forEach(entry -> row(csv, part, entry, names)));
    return csv;
  }

  private static void row(Csv csv, RoundReport.Part part, ReportEntry e, LeadNames names) {
    ReportEntry.Said said = e.said();
    csv.row(
        named(part.ref(), part.text()),
        e.above().stream().map(a -> named(a.ref(), a.text())).toList(),
        e.ref(),
        e.text(),
        e.leads().stream().map(names::name).toList(),
        e.due(),
        e.target(),
        e.measures().stream().map(ReportTables::figures).toList(),
        e.measures().stream()
            .map(m -> m.direction().name().toLowerCase(java.util.Locale.ROOT))
            .toList(),
        e.counted().stream().map(Status::word).toList(),
        of(e, ReportEntry.Judged::qualifier),
        of(e, ReportEntry.Judged::basis),
        of(e, j -> j.was() == null ? null : j.was().word()),
        e.hasChanged() ? "yes" : "no",
        said == null ? null : said.kind().word(),
        said == null ? null : said.headline(),
        said == null ? null : said.newText(),
        said == null ? null : said.background(),
        said == null ? null : said.next(),
        said == null ? null : said.expectedOn(),
        said == null ? null : said.waitingFor(),
        said == null ? null : said.waitingUntil(),
        said == null ? null : said.reason(),
        said == null ? null : said.evidence(),
        e.disagreements(),
        e.state().word());
  }

  private static List<String> of(
      ReportEntry entry, java.util.function.Function<ReportEntry.Judged, @Nullable String> what) {
    return entry.statuses().stream().flatMap(j -> Stream.ofNullable(what.apply(j))).toList();
  }

  private static String named(@Nullable String ref, String text) {
    return ref == null ? text : ref + " " + text;
  }

  /** "Smoking at delivery: Q1 2009/10 actual 27.67%, plan 19.52%". */
  private static String figures(ReportedMeasure measure) {
    return measure.name()
        + ": "
        + measure.rows().stream()
            .map(row -> (row.period() + " " + values(measure.kinds(), row)).strip())
            .collect(Collectors.joining(" | "));
  }

  private static String values(List<String> kinds, ReportedMeasure.Row row) {
    var values = new ArrayList<String>();
    for (int n = 0; n < kinds.size(); n++) {
      String text = row.values().get(n).text();
      if (text != null) {
        values.add(kinds.get(n) + " " + text);
      }
    }
    return String.join(", ", values);
  }

  /** A row for each part, a column for each status, and the sums. */
  static Csv overview(RoundReport report) {
    List<Status> statuses = report.statuses();
    Csv csv =
        Csv.withColumns(
            Stream.of(
                    Stream.of("part"),
                    statuses.stream().map(s -> s.slug().replace('-', '_')),
                    Stream.of("items"))
                .flatMap(s -> s)
                .toArray(String[]::new));
    report.parts().forEach(p -> counts(csv, named(p.ref(), p.text()), statuses, p.entries()));
    counts(csv, "total", statuses, report.entries());
    return csv;
  }

  private static void counts(
      Csv csv, String part, List<Status> statuses, List<ReportEntry> entries) {
    Map<Status, Integer> counts = RoundReport.counts(entries);
    List<Object> row = new ArrayList<>();
    row.add(part);
    statuses.forEach(s -> row.add(Objects.requireNonNullElse(counts.get(s), 0)));
    row.add(entries.size());
    csv.row(row.toArray());
  }
}
