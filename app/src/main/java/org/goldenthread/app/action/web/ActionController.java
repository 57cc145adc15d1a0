package org.goldenthread.app.action.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.function.Function;
import org.goldenthread.app.action.Action;
import org.goldenthread.app.action.Action.Origin;
import org.goldenthread.app.action.ActionOrigins;
import org.goldenthread.app.action.ActionState.Move;
import org.goldenthread.app.database.Tenancy;
import org.goldenthread.app.people.Needs;
import org.goldenthread.app.people.PartyChoices;
import org.goldenthread.app.people.Permission;
import org.goldenthread.app.people.Visit;
import org.goldenthread.app.shell.Form;
import org.goldenthread.app.shell.Link;
import org.goldenthread.app.shell.Messages;
import org.goldenthread.app.shell.PageModel;
import org.goldenthread.app.shell.PageNotFoundException;
import org.goldenthread.app.shell.Pages;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Actions: the list, one action, and what can be done with it. */
@Controller
class ActionController {
  private static final String OF_ITEM = "/app/{partnership}/plans/{plan}/items/{item}/actions/add";
  private static final String OF_MEASURE = "/app/{partnership}/measures/{measure}/actions/add";
  private static final String OF_CLINIC = "/app/{partnership}/clinics/{clinic}/actions/add";
  private static final String ACTION = "/app/{partnership}/actions/{action}";

  private final Tenancy tenancy;
  private final ActionPages make;
  private final ActionForms forms;
  private final ActionOrigins origins;
  private final PartyChoices parties;
  private final Pages pages;
  private final Messages messages;

  ActionController(
      Tenancy tenancy,
      ActionPages make,
      ActionForms forms,
      ActionOrigins origins,
      PartyChoices parties,
      Pages pages,
      Messages messages) {
    this.tenancy = tenancy;
    this.make = make;
    this.forms = forms;
    this.origins = origins;
    this.parties = parties;
    this.pages = pages;
    this.messages = messages;
  }

  @Needs(Permission.READ)
  @GetMapping("/app/{partnership}/actions")
  ResponseEntity<byte[]> list(Visit visit) {
    return pages.show(tenancy.read(visit.scope(), () -> make.list(visit)));
  }

  @Needs(Permission.READ)
  @GetMapping("/app/{partnership}/actions.csv")
  ResponseEntity<byte[]> csv(Visit visit) {
    return tenancy.read(visit.scope(), () -> make.table(visit)).download("actions");
  }

  @Needs(Permission.READ)
  @GetMapping(ACTION)
  ResponseEntity<byte[]> one(Visit visit, @PathVariable("action") String number) {
    return pages.show(tenancy.read(visit.scope(), () -> make.one(visit, make.find(visit, number))));
  }

  @Needs(Permission.EDIT_ACTION)
  @GetMapping({OF_ITEM, OF_MEASURE, OF_CLINIC})
  ResponseEntity<byte[]> addForm(Visit visit, @PathVariable Map<String, String> address) {
    return pages.show(
        tenancy.read(
            visit.scope(),
            () -> {
              origin(visit, address);
              return addPage(visit, Form.blank());
            }));
  }

  @Needs(Permission.EDIT_ACTION)
  @PostMapping({OF_ITEM, OF_MEASURE, OF_CLINIC})
  ResponseEntity<byte[]> add(
      Visit visit, @PathVariable Map<String, String> address, HttpServletRequest request) {
    Form typed = Form.of(request.getParameterMap());
    PageModel again =
        tenancy.write(
            visit.scope(),
            () -> {
              Form form = forms.add(visit, origin(visit, address), typed);
              return form.hasProblems() ? addPage(visit, form) : null;
            });
    return again == null ? Pages.seeOther(source(visit)) : pages.show(again);
  }

  @Needs(Permission.EDIT_ACTION)
  @GetMapping(ACTION + "/change")
  ResponseEntity<byte[]> changeForm(Visit visit, @PathVariable("action") String number) {
    return show(visit, number, a -> changePage(visit, a, forms.filled(a)));
  }

  @Needs(Permission.EDIT_ACTION)
  @PostMapping(ACTION + "/change")
  ResponseEntity<byte[]> change(
      Visit visit, @PathVariable("action") String number, HttpServletRequest request) {
    Form typed = Form.of(request.getParameterMap());
    return save(
        visit,
        number,
        a -> {
          Form form = forms.change(visit, a, typed);
          return form.hasProblems() ? changePage(visit, a, form) : null;
        });
  }

  @Needs(Permission.UPDATE_ACTION)
  @GetMapping(ACTION + "/report")
  ResponseEntity<byte[]> reportForm(Visit visit, @PathVariable("action") String number) {
    return show(visit, number, a -> wordsPage(visit, a, "report", Form.blank()));
  }

  @Needs(Permission.UPDATE_ACTION)
  @PostMapping(ACTION + "/report")
  ResponseEntity<byte[]> report(
      Visit visit, @PathVariable("action") String number, HttpServletRequest request) {
    Form typed = Form.of(request.getParameterMap());
    return save(
        visit,
        number,
        a -> {
          Form form = forms.report(visit, a, typed);
          return form.hasProblems() ? wordsPage(visit, a, "report", form) : null;
        });
  }

  @Needs(Permission.UPDATE_ACTION)
  @GetMapping(ACTION + "/finish")
  ResponseEntity<byte[]> finishForm(Visit visit, @PathVariable("action") String number) {
    return moveForm(visit, number, Move.FINISH);
  }

  @Needs(Permission.UPDATE_ACTION)
  @PostMapping(ACTION + "/finish")
  ResponseEntity<byte[]> finish(
      Visit visit, @PathVariable("action") String number, HttpServletRequest request) {
    return move(visit, number, Move.FINISH, request);
  }

  @Needs(Permission.EDIT_ACTION)
  @GetMapping(ACTION + "/discharge")
  ResponseEntity<byte[]> dischargeForm(Visit visit, @PathVariable("action") String number) {
    return moveForm(visit, number, Move.DISCHARGE);
  }

  @Needs(Permission.EDIT_ACTION)
  @PostMapping(ACTION + "/discharge")
  ResponseEntity<byte[]> discharge(
      Visit visit, @PathVariable("action") String number, HttpServletRequest request) {
    return move(visit, number, Move.DISCHARGE, request);
  }

  @Needs(Permission.EDIT_ACTION)
  @GetMapping(ACTION + "/reopen")
  ResponseEntity<byte[]> reopenForm(Visit visit, @PathVariable("action") String number) {
    return moveForm(visit, number, Move.REOPEN);
  }

  @Needs(Permission.EDIT_ACTION)
  @PostMapping(ACTION + "/reopen")
  ResponseEntity<byte[]> reopen(
      Visit visit, @PathVariable("action") String number, HttpServletRequest request) {
    return move(visit, number, Move.REOPEN, request);
  }

  private ResponseEntity<byte[]> moveForm(Visit visit, String number, Move move) {
    return show(visit, number, a -> wordsPage(visit, a, move.word(), Form.blank()));
  }

  private ResponseEntity<byte[]> move(
      Visit visit, String number, Move move, HttpServletRequest request) {
    Form typed = Form.of(request.getParameterMap());
    return save(
        visit,
        number,
        a -> {
          Form form = forms.move(visit, a, move, typed);
          return form.hasProblems() ? wordsPage(visit, a, move.word(), form) : null;
        });
  }

  private ResponseEntity<byte[]> show(
      Visit visit, String number, Function<Action, PageModel> page) {
    return pages.show(tenancy.read(visit.scope(), () -> page.apply(make.find(visit, number))));
  }

  private ResponseEntity<byte[]> save(
      Visit visit, String number, Function<Action, @Nullable PageModel> work) {
    PageModel again = tenancy.write(visit.scope(), () -> work.apply(make.find(visit, number)));
    return again == null ? Pages.seeOther(visit.href("/actions/" + number)) : pages.show(again);
  }

  private Origin origin(Visit visit, Map<String, String> address) {
    return origins
        .at(address, visit)
        .orElseThrow(() -> new PageNotFoundException(messages.text("action.no-source")));
  }

  /** The page of what the action is added to. */
  private static String source(Visit visit) {
    return visit.path().replaceFirst("/actions/add$", "");
  }

  private ActionFormPage addPage(Visit visit, Form form) {
    return new ActionFormPage(
        make.page(visit, messages.text("action.add")),
        form,
        new Link(messages.text("action.back"), source(visit)),
        parties.options(messages.text("action.choose")),
        "");
  }

  private ActionFormPage changePage(Visit visit, Action action, Form form) {
    return new ActionFormPage(
        make.page(visit, messages.text("action.change", action.number())),
        form,
        back(visit, action),
        parties.options(messages.text("action.choose")),
        Long.toString(action.version()));
  }

  private ActionWordsPage wordsPage(Visit visit, Action action, String what, Form form) {
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
