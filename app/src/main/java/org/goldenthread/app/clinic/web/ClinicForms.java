package org.goldenthread.app.clinic.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.goldenthread.app.action.Action.Source;
import org.goldenthread.app.action.Actions;
import org.goldenthread.app.audit.KnownBy;
import org.goldenthread.app.clinic.Clinic;
import org.goldenthread.app.clinic.Clinic.Minutes;
import org.goldenthread.app.clinic.ClinicEdits;
import org.goldenthread.app.clinic.ClinicState.Move;
import org.goldenthread.app.clinic.Forecast;
import org.goldenthread.app.measure.EditDay;
import org.goldenthread.app.people.PartyChoices;
import org.goldenthread.app.people.Visit;
import org.goldenthread.app.shell.Form;
import org.goldenthread.app.shell.FormDate;
import org.goldenthread.app.shell.Messages;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Does what the forms of clinics ask for, and says what is wrong with them; within a write. */
@Component
class ClinicForms {
  static final String WHY = "why";
  static final String MEASURE = "measure";
  static final List<String> ASKED =
      IntStream.rangeClosed(1, 6).mapToObj(n -> "asked-" + n).toList();
  static final String HELD = "held";
  static final String STORY = "story";
  static final String CAUSES = "causes";
  static final String PARTNERS = "partners";
  static final String CHECKS = "checks";
  static final String OPENED = "opened";
  static final String USUAL_CHECK = "2";

  private final ClinicEdits edits;
  private final Actions actions;
  private final PartyChoices parties;
  private final Messages messages;
  private final Clock clock;

  ClinicForms(
      ClinicEdits edits, Actions actions, PartyChoices parties, Messages messages, Clock clock) {
    this.edits = edits;
    this.actions = actions;
    this.parties = parties;
    this.messages = messages;
    this.clock = clock;
  }

  /** What became of a form: the number of the clinic it is about, or what is wrong. */
  record Answer(int clinic, Form form) {}

  /** Calls a clinic, unless the form that comes back has problems. */
  Answer call(Visit visit, @Nullable Long item, @Nullable Long measure, Form typed) {
    Form form = text(typed, WHY, messages.text("clinic.problem.why"));
    List<Long> asked =
        ASKED.stream().flatMap(f -> parties.chosen(typed.value(f)).stream()).toList();
    if (asked.isEmpty()) {
      form = form.withProblem(ASKED.get(0), messages.text("clinic.problem.asked"));
    }
    return form.hasProblems()
        ? new Answer(0, form)
        : new Answer(
            edits.call(
                item,
                measure,
                form.value(WHY),
                asked,
                visit.author(),
                messages.text("clinic.done.call")),
            form);
  }

  /** The form for what a clinic found, as it stands. */
  Form filled(Clinic clinic) {
    Minutes minutes = clinic.minutes();
    Form form = Form.blank().with(CHECKS, USUAL_CHECK);
    if (minutes == null) {
      return FormDate.fill(form, HELD, EditDay.today(clock));
    }
    return FormDate.fill(
        form.with(STORY, minutes.story())
            .with(CAUSES, Objects.requireNonNullElse(minutes.causes(), ""))
            .with(PARTNERS, Objects.requireNonNullElse(minutes.partners(), ""))
            .with(CHECKS, Integer.toString(minutes.checksAfter())),
        HELD,
        minutes.heldOn());
  }

  /** The form for what it found, with what is wrong in it. */
  Form checked(Clinic clinic, Form typed) {
    FormDate held = held(typed);
    Form form = text(held.form(), STORY, messages.text("clinic.problem.story"));
    form = notTooLong(notTooLong(form, CAUSES), PARTNERS);
    LocalDate on = held.date();
    if (on != null && on.isAfter(EditDay.today(clock))) {
      form = form.withProblem(HELD, messages.text("clinic.problem.future"));
    }
    if (!form.value(CHECKS).matches("[1-9]|1[0-2]")) {
      form = form.withProblem(CHECKS, messages.text("clinic.problem.checks"));
    }
    return Move.HOLD.isAllowedFrom(clinic.state())
        ? form
        : form.withProblem(STORY, messages.text("clinic.problem.moved"));
  }

  /** What a form says that has no problems. */
  Minutes minutes(Form form) {
    LocalDate on = held(form).date();
    if (on == null) {
      throw new IllegalStateException("a form without its day was not refused");
    }
    return new Minutes(
        on,
        form.value(STORY),
        orNull(form.value(CAUSES)),
        orNull(form.value(PARTNERS)),
        Integer.parseInt(form.value(CHECKS)));
  }

  private FormDate held(Form form) {
    return FormDate.required(form, HELD, messages.text("clinic.held-on"), messages);
  }

  /** Agrees what it will do, unless the form that comes back has problems. */
  Form agree(Visit visit, Clinic clinic, Optional<Forecast> forecast, Form typed) {
    Form form = standing(typed, clinic, Move.AGREE, OPENED);
    if (actions.from(Source.CLINIC, clinic.id(), KnownBy.NOW).isEmpty()) {
      form = form.withProblem(OPENED, messages.text("clinic.problem.no-action"));
    }
    return form.hasProblems()
            || edits.agree(
                clinic, forecast.orElseThrow(), visit.author(), messages.text("clinic.done.agree"))
        ? form
        : form.withProblem(OPENED, messages.text("clinic.problem.moved"));
  }

  /** Closes it, unless the form that comes back has problems. */
  Form close(Visit visit, Clinic clinic, Form typed) {
    Form form =
        standing(text(typed, WHY, messages.text("clinic.problem.close")), clinic, Move.CLOSE, WHY);
    return form.hasProblems()
            || edits.close(
                clinic, form.value(WHY), visit.author(), messages.text("clinic.done.close"))
        ? form
        : form.withProblem(WHY, messages.text("clinic.problem.moved"));
  }

  /** What was typed stays; the page it comes back on carries the version that stands now. */
  private Form standing(Form form, Clinic clinic, Move move, String field) {
    if (!move.isAllowedFrom(clinic.state())) {
      return form.withProblem(field, messages.text("clinic.problem.moved"));
    }
    return form.value(OPENED).equals(Long.toString(clinic.version()))
        ? form
        : form.withProblem(field, messages.text("clinic.problem.overtaken"));
  }

  private Form text(Form form, String field, String missing) {
    return form.value(field).isEmpty() ? form.withProblem(field, missing) : notTooLong(form, field);
  }

  private Form notTooLong(Form form, String field) {
    int length = form.value(field).length();
    return length <= Clinic.LONGEST
        ? form
        : form.withProblem(field, messages.text("clinic.problem.long", Clinic.LONGEST, length));
  }

  private static @Nullable String orNull(String typed) {
    return typed.isEmpty() ? null : typed;
  }
}
