package org.goldenthread.app.measure.web;

import java.util.List;
import java.util.Objects;
import org.goldenthread.app.audit.KnownBy;
import org.goldenthread.app.audit.London;
import org.goldenthread.app.measure.DetailsWords;
import org.goldenthread.app.measure.Measure;
import org.goldenthread.app.measure.MeasureChange;
import org.goldenthread.app.measure.MeasureDetails;
import org.goldenthread.app.measure.MeasureHistory;
import org.goldenthread.app.people.Visit;
import org.goldenthread.app.shell.Conflict;
import org.goldenthread.app.shell.ConflictPage;
import org.goldenthread.app.shell.Form;
import org.goldenthread.app.shell.Link;
import org.goldenthread.app.shell.Messages;
import org.goldenthread.app.shell.Page;
import org.goldenthread.app.shell.Section;
import org.springframework.stereotype.Component;

/** Makes the pages on which a measure is changed. */
@Component
class MeasureForms {
  private final MeasureHistory history;
  private final Messages messages;
  private final DetailsForm details;
  private final DetailsWords words;

  MeasureForms(MeasureHistory history, Messages messages) {
    this.history = history;
    this.messages = messages;
    this.details = new DetailsForm(messages);
    this.words = new DetailsWords(messages);
  }

  EditMeasurePage add(Visit visit, Form form) {
    return new EditMeasurePage(
        visit.page(messages.text("measure.new.title"), Section.MEASURES),
        form,
        new Link(messages.text("measure.title"), visit.href("/measures")),
        true,
        details.directions());
  }

  EditMeasurePage edit(Visit visit, Measure measure, Form form) {
    return new EditMeasurePage(
        page(visit, "measure.edit.title", measure),
        form,
        back(visit, measure),
        measure.ref() != null,
        details.directions());
  }

  ReasonPage withdraw(Visit visit, Measure measure, Form form) {
    return new ReasonPage(
        page(visit, "measure.withdraw.title", measure),
        form,
        back(visit, measure),
        "measure.withdraw.what",
        List.of(),
        "measure.withdraw.button");
  }

  /**
   * Asks for the reason to go back.
   *
   * @param to what the earlier version said
   */
  ReasonPage undo(Visit visit, Measure measure, MeasureDetails to, boolean withdrawn, Form form) {
    return new ReasonPage(
        page(visit, "measure.undo.title", measure),
        form,
        new Link(
            messages.text("measure.versions.title"),
            MeasureFinder.href(visit, measure) + "/versions"),
        "measure.undo.what",
        words.between(words.of(measure.details(), measure.withdrawn()), words.of(to, withdrawn)),
        "measure.undo.button");
  }

  /** Asks which words to keep where two people changed the same. */
  ConflictPage conflict(Visit visit, Measure measure, Conflict conflict, Form form) {
    return new ConflictPage(
        page(visit, "measure.edit.title", measure),
        conflict.ask(form, messages),
        back(visit, measure),
        conflict,
        List.of("opened", "reason"));
  }

  /** What the reader typed against the version that holds now. */
  Conflict conflict(Measure current, List<Conflict.Difference> fields, long version) {
    MeasureChange latest =
        history.of(current, KnownBy.NOW).stream()
            .findFirst()
            .orElseThrow(() -> new IllegalStateException("no change made " + current.slug()));
    return new Conflict(
        Long.toString(version), latest.by(), London.moment(latest.enteredAt()), fields);
  }

  Link back(Visit visit, Measure measure) {
    return new Link(measure.name(), MeasureFinder.href(visit, measure));
  }

  Page page(Visit visit, String title, Measure measure) {
    return visit.page(
        messages.text(title, Objects.requireNonNullElse(measure.ref(), measure.title())),
        Section.MEASURES);
  }
}
