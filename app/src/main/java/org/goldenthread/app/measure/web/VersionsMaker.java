package org.goldenthread.app.measure.web;

import org.goldenthread.app.measure.Measure;
import org.goldenthread.app.measure.MeasureChange;
import org.goldenthread.app.measure.MeasureHistory;
import org.goldenthread.app.people.Visit;
import org.goldenthread.app.shell.Csv;
import org.goldenthread.app.shell.Link;
import org.goldenthread.app.shell.Messages;
import org.goldenthread.app.shell.Section;
import org.springframework.stereotype.Component;

/** Fills the list of a measure's versions. */
@Component
class VersionsMaker {
  private final MeasureHistory history;
  private final Messages messages;

  VersionsMaker(MeasureHistory history, Messages messages) {
    this.history = history;
    this.messages = messages;
  }

  VersionsPage page(Visit visit, Measure measure) {
    String href = MeasureFinder.href(visit, measure);
    return new VersionsPage(
        visit.page(
            messages.text("measure.versions.of", measure.name()),
            Section.MEASURES,
            new Link(visit.partnership().name(), visit.href("")),
            new Link(messages.text("measure.title"), visit.href("/measures")),
            new Link(measure.name(), href)),
        measure.name(),
        history.of(measure, visit.knownBy()).stream().map(c -> entry(visit, href, c)).toList());
  }

  private static VersionsPage.Entry entry(Visit visit, String href, MeasureChange change) {
    boolean offered = change.version() != null && !change.holds() && EditRules.mayEdit(visit);
    return new VersionsPage.Entry(
        change.knownOn(),
        change.enteredAt(),
        change.by(),
        change.reason(),
        change.differences(),
        offered ? href + "/versions/" + change.version() + "/undo" : null);
  }

  static Csv csv(VersionsPage page) {
    Csv csv =
        Csv.withColumns(
            "measure", "known_on", "entered_at", "by", "reason", "what", "before", "after");
    for (VersionsPage.Entry entry : page.entries()) {
      for (MeasureChange.Difference difference : entry.differences()) {
        csv.row(
            page.ref(),
            entry.knownOn(),
            entry.enteredAt(),
            entry.by(),
            entry.reason(),
            difference.what(),
            difference.before(),
            difference.after());
      }
    }
    return csv;
  }
}
