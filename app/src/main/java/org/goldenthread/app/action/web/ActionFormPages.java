package org.goldenthread.app.action.web;

import java.util.List;
import org.goldenthread.app.action.Action;
import org.goldenthread.app.people.PartyChoices;
import org.goldenthread.app.people.Visit;
import org.goldenthread.app.shell.Conflict;
import org.goldenthread.app.shell.ConflictPage;
import org.goldenthread.app.shell.Form;
import org.goldenthread.app.shell.Link;
import org.goldenthread.app.shell.Messages;
import org.goldenthread.app.shell.PageModel;
import org.springframework.stereotype.Component;

/** Makes the form pages of actions; within a read or write in the visit's scope. */
@Component
class ActionFormPages {
  private final ActionPages make;
  private final PartyChoices parties;
  private final Messages messages;

  ActionFormPages(ActionPages make, PartyChoices parties, Messages messages) {
    this.make = make;
    this.parties = parties;
    this.messages = messages;
  }

  /** The page of what the action is added to. */
  static String source(Visit visit) {
    return visit.path().replaceFirst("/actions/add$", "");
  }

  ActionFormPage add(Visit visit, Form form) {
    return new ActionFormPage(
        make.page(visit, messages.text("action.add")),
        form,
        new Link(messages.text("action.back"), source(visit)),
        parties.options(messages.text("action.choose")),
        "");
  }

  PageModel open(Visit visit, Action action, ActionChanging.Open open) {
    Conflict conflict = open.conflict();
    return conflict == null
        ? change(visit, action, open.form())
        : new ConflictPage(
            make.page(visit, messages.text("action.change", action.number())),
            open.form(),
            back(visit, action),
            conflict,
            List.of(ActionForms.OPENED, ActionForms.WORDS));
  }

  ActionFormPage change(Visit visit, Action action, Form form) {
    return new ActionFormPage(
        make.page(visit, messages.text("action.change", action.number())),
        form,
        back(visit, action),
        parties.options(messages.text("action.choose")),
        opened(form, action));
  }

  /** The version a form was opened with stays until it is sent without a problem. */
  private static String opened(Form form, Action action) {
    String opened = form.value(ActionForms.OPENED);
    return opened.isEmpty() ? Long.toString(action.version()) : opened;
  }

  ActionWordsPage words(Visit visit, Action action, String what, Form form) {
    return new ActionWordsPage(
        make.page(visit, messages.text("action.words." + what)),
        form,
        back(visit, action),
        action.values().text(),
        messages.text("action.asked." + what),
        Long.toString(action.version()),
        messages.text("action.button." + what));
  }

  private Link back(Visit visit, Action action) {
    return new Link(messages.text("action.number", action.number()), visit.href(action.path()));
  }
}
