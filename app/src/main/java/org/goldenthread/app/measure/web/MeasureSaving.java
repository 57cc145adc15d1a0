package org.goldenthread.app.measure.web;

import org.goldenthread.app.measure.EditOutcome;
import org.goldenthread.app.measure.Measure;
import org.goldenthread.app.measure.MeasureDetails;
import org.goldenthread.app.measure.MeasureEdits;
import org.goldenthread.app.people.Visit;
import org.goldenthread.app.shell.BadRequestException;
import org.goldenthread.app.shell.Conflict;
import org.goldenthread.app.shell.Form;
import org.goldenthread.app.shell.Messages;
import org.goldenthread.app.shell.PageNotFoundException;
import org.springframework.stereotype.Component;

/**
 * Saves what was typed of a measure, or shows the form again. Call inside a writing transaction.
 */
@Component
class MeasureSaving {
  private final MeasureEdits edits;
  private final MeasureForms forms;
  private final MeasureFinder finder;
  private final Messages messages;
  private final DetailsForm details;

  MeasureSaving(MeasureEdits edits, MeasureForms forms, MeasureFinder finder, Messages messages) {
    this.edits = edits;
    this.forms = forms;
    this.finder = finder;
    this.messages = messages;
    this.details = new DetailsForm(messages);
  }

  Reply add(Visit visit, Form typed) {
    var in = new FormReader(typed, messages);
    MeasureDetails read = details.read(in, false);
    String reason = in.reason();
    if (!in.hasProblems()) {
      EditOutcome outcome = edits.add(read, visit.author(), reason);
      if (outcome instanceof EditOutcome.Saved saved) {
        return new Reply.GoTo(visit.href("/measures/" + saved.slug()));
      }
      in.problem("ref", messages.text("measure.form.ref.taken"));
    }
    return new Reply.Show(forms.add(visit, in.form()));
  }

  Reply edit(Visit visit, Measure measure, Form typed) {
    return edit(visit, measure, typed, new FormReader(typed, messages).opened());
  }

  private Reply edit(Visit visit, Measure measure, Form typed, long opened) {
    var in = new FormReader(typed, messages);
    MeasureDetails read = details.read(in, measure.ref() == null);
    String reason = in.reason();
    if (in.hasProblems()) {
      return new Reply.Show(forms.edit(visit, measure, in.form()));
    }
    EditOutcome outcome = edits.change(measure, opened, read, visit.author(), reason);
    if (outcome instanceof EditOutcome.Saved saved) {
      return new Reply.GoTo(visit.href("/measures/" + saved.slug()));
    }
    switch ((EditOutcome.Refused) outcome) {
      case OVERTAKEN -> {
        return overtaken(visit, measure.slug(), typed, opened);
      }
      case REFERENCE_TAKEN -> in.problem("ref", messages.text("measure.form.ref.taken"));
      default -> in.problem("title", messages.text("measure.form.nothing-changed"));
    }
    return new Reply.Show(forms.edit(visit, measure, in.form()));
  }

  /** Somebody saved first: what only one changed stands, for the rest the reader chooses. */
  private Reply overtaken(Visit visit, String slug, Form typed, long opened) {
    Measure current = finder.find(visit, slug);
    MeasureDetails was =
        edits
            .version(current, opened)
            .map(MeasureEdits.Version::details)
            .orElseThrow(() -> new BadRequestException(messages.text("measure.form.no-version")));
    Conflict conflict =
        forms.conflict(
            current, details.differences(current.details(), typed, was), current.version());
    if (!conflict.isChosen(typed)) {
      return new Reply.Show(forms.conflict(visit, current, conflict, typed));
    }
    Form settled = conflict.settled(typed).with("opened", Long.toString(current.version()));
    return edit(visit, current, settled, current.version());
  }

  Reply withdraw(Visit visit, Measure measure, Form typed) {
    var in = new FormReader(typed, messages);
    String reason = in.reason();
    if (in.hasProblems()) {
      return new Reply.Show(forms.withdraw(visit, measure, in.form()));
    }
    EditOutcome outcome = edits.withdraw(measure, in.opened(), visit.author(), reason);
    if (outcome == EditOutcome.Refused.OVERTAKEN) {
      in.problem("reason", messages.text("measure.form.overtaken"));
      Measure current = finder.find(visit, measure.slug());
      return new Reply.Show(forms.withdraw(visit, current, reopened(in.form(), current)));
    }
    return new Reply.GoTo(MeasureFinder.href(visit, measure));
  }

  /** The page that asks why to go back to a version. */
  ReasonPage undoPage(Visit visit, Measure measure, long version, Form form) {
    return edits
        .version(measure, version)
        .map(e -> forms.undo(visit, measure, e.details(), e.withdrawn(), form))
        .orElseThrow(() -> new PageNotFoundException(messages.text("measure.version.not-found")));
  }

  Reply undo(Visit visit, Measure measure, long version, Form typed) {
    var in = new FormReader(typed, messages);
    String reason = in.reason();
    if (in.hasProblems()) {
      return new Reply.Show(undoPage(visit, measure, version, in.form()));
    }
    EditOutcome outcome = edits.restore(measure, in.opened(), version, visit.author(), reason);
    if (outcome instanceof EditOutcome.Refused refused
        && refused != EditOutcome.Refused.NOTHING_CHANGED) {
      in.problem(
          "reason",
          messages.text(
              refused == EditOutcome.Refused.OVERTAKEN
                  ? "measure.form.overtaken"
                  : "measure.form.ref.taken"));
      Measure current = finder.find(visit, measure.slug());
      return new Reply.Show(undoPage(visit, current, version, reopened(in.form(), current)));
    }
    return new Reply.GoTo(MeasureFinder.href(visit, measure));
  }

  private static Form reopened(Form form, Measure current) {
    return form.with("opened", Long.toString(current.version()));
  }
}
