package org.goldenthread.app.action.web;

import java.time.LocalDate;
import org.goldenthread.app.action.Action;
import org.goldenthread.app.action.Action.Origin;
import org.goldenthread.app.action.Action.Values;
import org.goldenthread.app.action.ActionEdits;
import org.goldenthread.app.action.ActionState;
import org.goldenthread.app.action.ActionState.Move;
import org.goldenthread.app.people.PartyChoices;
import org.goldenthread.app.people.Visit;
import org.goldenthread.app.shell.Form;
import org.goldenthread.app.shell.FormDate;
import org.goldenthread.app.shell.Messages;
import org.springframework.stereotype.Component;

/** Does what the forms of actions ask for, and says what is wrong with them; within a write. */
@Component
class ActionForms {
  static final String TEXT = "text";
  static final String OWNER = "owner";
  static final String DUE = "due";
  static final String WORDS = "words";
  static final String OPENED = "opened";
  private static final int LONGEST_REASON = 300;

  private final ActionEdits edits;
  private final PartyChoices parties;
  private final Messages messages;

  ActionForms(ActionEdits edits, PartyChoices parties, Messages messages) {
    this.edits = edits;
    this.parties = parties;
    this.messages = messages;
  }

  /** The form of an action as it stands. */
  Form filled(Action action) {
    Form form =
        Form.blank()
            .with(TEXT, action.values().text())
            .with(OWNER, parties.key(action.values().owner()));
    return FormDate.fill(form, DUE, action.values().dueOn());
  }

  /** Adds the action, unless the form that comes back has problems. */
  Form add(Visit visit, Origin origin, Form typed) {
    Form form = read(typed);
    if (!form.hasProblems()) {
      edits.add(origin, values(form), visit.author(), messages.text("action.done.add"));
    }
    return form;
  }

  /** The form that changes the action, with what is wrong in it. */
  Form checked(Action action, Form typed) {
    Form form = words(read(typed), LONGEST_REASON, messages.text("action.problem.reason"));
    return action.state() == ActionState.OPEN
        ? form
        : form.withProblem(TEXT, messages.text("action.problem.moved"));
  }

  /** Moves the action, unless the form that comes back has problems. */
  Form move(Visit visit, Action action, Move move, Form typed) {
    Form form = words(typed, Action.LONGEST_REPORT, messages.text("action.problem." + move.word()));
    form = notOvertaken(form, action, WORDS);
    if (!move.isAllowedFrom(action.state())) {
      form = form.withProblem(WORDS, messages.text("action.problem.moved"));
    }
    return form.hasProblems()
            || edits.move(
                action,
                move,
                form.value(WORDS),
                visit.author(),
                messages.text("action.done." + move.word()))
        ? form
        : form.withProblem(WORDS, messages.text("action.problem.moved"));
  }

  /** Appends the report, unless the form that comes back has problems. */
  Form report(Visit visit, Action action, Form typed) {
    Form form = words(typed, Action.LONGEST_REPORT, messages.text("action.problem.report"));
    if (!form.hasProblems()) {
      edits.report(action, form.value(WORDS), visit.author(), messages.text("action.done.report"));
    }
    return form;
  }

  private Form read(Form typed) {
    Form form = text(typed, TEXT, Action.LONGEST, messages.text("action.problem.text"));
    if (parties.chosen(form.value(OWNER)).isEmpty()) {
      form = form.withProblem(OWNER, messages.text("action.problem.owner"));
    }
    return FormDate.required(form, DUE, messages.text("action.due-date"), messages).form();
  }

  /** What a form says that has no problems. */
  Values values(Form form) {
    LocalDate due = FormDate.required(form, DUE, messages.text("action.due-date"), messages).date();
    if (due == null) {
      throw new IllegalStateException("a form without a due date was not refused");
    }
    return new Values(form.value(TEXT), parties.chosen(form.value(OWNER)).orElseThrow(), due);
  }

  private Form words(Form form, int longest, String missing) {
    return text(form, WORDS, longest, missing);
  }

  private Form text(Form form, String field, int longest, String missing) {
    String typed = form.value(field);
    if (typed.isEmpty()) {
      return form.withProblem(field, missing);
    }
    return typed.length() <= longest
        ? form
        : form.withProblem(field, messages.text("action.problem.long", longest, typed.length()));
  }

  /** What was typed stays; the page it comes back on carries the version that stands now. */
  private Form notOvertaken(Form form, Action action, String field) {
    return form.value(OPENED).equals(Long.toString(action.version()))
        ? form
        : form.withProblem(
            field, messages.text("action.problem.overtaken", action.values().text()));
  }
}
