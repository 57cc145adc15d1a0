package org.goldenthread.app.clinic.web;

import java.util.List;
import java.util.Objects;
import org.goldenthread.app.audit.KnownBy;
import org.goldenthread.app.audit.London;
import org.goldenthread.app.clinic.Clinic;
import org.goldenthread.app.clinic.Clinic.Minutes;
import org.goldenthread.app.clinic.ClinicEdits;
import org.goldenthread.app.clinic.Clinics;
import org.goldenthread.app.people.Visit;
import org.goldenthread.app.shell.Conflict;
import org.goldenthread.app.shell.Conflict.Difference;
import org.goldenthread.app.shell.Conflict.Words;
import org.goldenthread.app.shell.Form;
import org.goldenthread.app.shell.FormDate;
import org.goldenthread.app.shell.Messages;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Writes down what a clinic found as a form asks. Where somebody else wrote since the form was
 * opened, both versions come back to choose from; within a write.
 */
@Component
class Holding {
  private final Clinics clinics;
  private final ClinicEdits edits;
  private final ClinicForms forms;
  private final Messages messages;

  Holding(Clinics clinics, ClinicEdits edits, ClinicForms forms, Messages messages) {
    this.clinics = clinics;
    this.edits = edits;
    this.forms = forms;
    this.messages = messages;
  }

  /**
   * What is left to answer.
   *
   * @param conflict null when something is wrong in the form
   */
  record Open(Form form, @Nullable Conflict conflict) {}

  /** Writes it down; null when it is done. */
  @Nullable Open hold(Visit visit, Clinic clinic, Form typed) {
    Form form = forms.checked(clinic, FormDate.unfolded(typed, ClinicForms.HELD));
    if (form.hasProblems()) {
      return new Open(form, null);
    }
    Form settled = form;
    if (!form.value(ClinicForms.OPENED).equals(Long.toString(clinic.version()))) {
      Conflict conflict = conflict(clinic, form);
      if (!conflict.isChosen(form)) {
        return new Open(conflict.ask(form, messages), conflict);
      }
      settled = FormDate.unfolded(conflict.settled(form), ClinicForms.HELD);
    }
    boolean done =
        edits.hold(
            clinic, forms.minutes(settled), visit.author(), messages.text("clinic.done.hold"));
    return done ? null : hold(visit, now(clinic), typed);
  }

  /** The version that was saved while this one waited for its turn. */
  private Clinic now(Clinic before) {
    return clinics.find(Integer.toString(before.number()), KnownBy.NOW).orElseThrow();
  }

  private Conflict conflict(Clinic clinic, Form form) {
    Clinics.Made latest = clinics.made(clinic, clinic.version()).orElseThrow();
    Minutes theirs = latest.minutes();
    Minutes yours = forms.minutes(form);
    Minutes was = opened(clinic, form.value(ClinicForms.OPENED));
    return new Conflict(
        Long.toString(clinic.version()),
        latest.by(),
        London.moment(latest.at()),
        List.of(
            new Difference(
                ClinicForms.HELD,
                messages.text("clinic.held-on"),
                held(theirs),
                held(yours),
                held(was)),
            field(ClinicForms.STORY, "clinic.story", theirs, yours, was),
            field(ClinicForms.CAUSES, "clinic.causes", theirs, yours, was),
            field(ClinicForms.PARTNERS, "clinic.partners", theirs, yours, was),
            field(ClinicForms.CHECKS, "clinic.hold.checks", theirs, yours, was)));
  }

  /** What the form was opened on; null when nothing was written by then. */
  private @Nullable Minutes opened(Clinic clinic, String version) {
    return version.matches("[0-9]{1,18}")
        ? clinics.made(clinic, Long.parseLong(version)).map(Clinics.Made::minutes).orElse(null)
        : null;
  }

  private Difference field(
      String name, String label, @Nullable Minutes theirs, Minutes yours, @Nullable Minutes was) {
    return Difference.text(
        name, messages.text(label), words(name, theirs), words(name, yours), words(name, was));
  }

  private static String words(String name, @Nullable Minutes minutes) {
    if (minutes == null) {
      return "";
    }
    return switch (name) {
      case ClinicForms.STORY -> minutes.story();
      case ClinicForms.CAUSES -> Objects.requireNonNullElse(minutes.causes(), "");
      case ClinicForms.PARTNERS -> Objects.requireNonNullElse(minutes.partners(), "");
      default -> Integer.toString(minutes.checksAfter());
    };
  }

  private Words held(@Nullable Minutes minutes) {
    return minutes == null
        ? Words.of("")
        : new Words(minutes.heldOn().toString(), messages.date(minutes.heldOn()));
  }
}
