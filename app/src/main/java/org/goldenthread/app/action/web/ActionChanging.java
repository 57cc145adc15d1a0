package org.goldenthread.app.action.web;

import java.util.List;
import java.util.Map;
import org.goldenthread.app.action.Action;
import org.goldenthread.app.action.Action.Values;
import org.goldenthread.app.action.ActionEdits;
import org.goldenthread.app.action.Actions;
import org.goldenthread.app.audit.KnownBy;
import org.goldenthread.app.audit.London;
import org.goldenthread.app.people.PartyChoices;
import org.goldenthread.app.people.PartyChoices.Shown;
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
 * Changes an action as a form asks. Where somebody else changed it since the form was opened, both
 * versions come back to choose from; within a write.
 */
@Component
class ActionChanging {
  private final Actions actions;
  private final ActionEdits edits;
  private final ActionForms forms;
  private final PartyChoices parties;
  private final Messages messages;

  ActionChanging(
      Actions actions,
      ActionEdits edits,
      ActionForms forms,
      PartyChoices parties,
      Messages messages) {
    this.actions = actions;
    this.edits = edits;
    this.forms = forms;
    this.parties = parties;
    this.messages = messages;
  }

  /**
   * What is left to answer.
   *
   * @param conflict null when something is wrong in the form
   */
  record Open(Form form, @Nullable Conflict conflict) {}

  /** Changes the action; null when it is done. */
  @Nullable Open change(Visit visit, Action action, Form typed) {
    Form form = forms.checked(action, FormDate.unfolded(typed, ActionForms.DUE));
    if (form.hasProblems()) {
      return new Open(form, null);
    }
    Form settled = form;
    if (!form.value(ActionForms.OPENED).equals(Long.toString(action.version()))) {
      Conflict conflict = conflict(visit, action, form);
      if (!conflict.isChosen(form)) {
        return new Open(conflict.ask(form, messages), conflict);
      }
      settled = FormDate.unfolded(conflict.settled(form), ActionForms.DUE);
    }
    Values values = forms.values(settled);
    boolean done =
        values.equals(action.values())
            || edits.change(action, values, visit.author(), form.value(ActionForms.WORDS));
    return done ? null : change(visit, now(action), typed);
  }

  /** The version that was saved while this one waited for its turn. */
  private Action now(Action before) {
    return actions.find(Integer.toString(before.number()), KnownBy.NOW).orElseThrow();
  }

  private Conflict conflict(Visit visit, Action action, Form form) {
    Actions.Made latest = actions.made(action, action.version()).orElseThrow();
    String opened = form.value(ActionForms.OPENED);
    Values theirs = action.values();
    Values yours = forms.values(form);
    Values was =
        opened.matches("[0-9]{1,18}")
            ? actions.made(action, Long.parseLong(opened)).map(Actions.Made::values).orElse(theirs)
            : theirs;
    Map<Long, Shown> owners =
        parties.shown(List.of(theirs.owner(), yours.owner(), was.owner()), visit);
    return new Conflict(
        Long.toString(action.version()),
        latest.by(),
        London.moment(latest.at()),
        List.of(
            Difference.text(
                ActionForms.TEXT,
                messages.text("action.text"),
                theirs.text(),
                yours.text(),
                was.text()),
            new Difference(
                ActionForms.OWNER,
                messages.text("action.owner"),
                owner(owners, theirs),
                owner(owners, yours),
                owner(owners, was)),
            new Difference(
                ActionForms.DUE,
                messages.text("action.due-date"),
                due(theirs),
                due(yours),
                due(was))));
  }

  private static Words owner(Map<Long, Shown> owners, Values values) {
    Shown owner = owners.get(values.owner());
    return owner == null ? Words.of("") : new Words(owner.key(), owner.name());
  }

  private Words due(Values values) {
    return new Words(values.dueOn().toString(), messages.date(values.dueOn()));
  }
}
