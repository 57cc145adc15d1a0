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
import org.goldenthread.app.people.Permission;
import org.goldenthread.app.people.Visit;
import org.goldenthread.app.shell.Form;
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
  private final ActionFormPages formPages;
  private final ActionForms forms;
  private final ActionChanging changing;
  private final ActionOrigins origins;
  private final Pages pages;
  private final Messages messages;

  ActionController(
      Tenancy tenancy,
      ActionPages make,
      ActionFormPages formPages,
      ActionForms forms,
      ActionChanging changing,
      ActionOrigins origins,
      Pages pages,
      Messages messages) {
    this.tenancy = tenancy;
    this.make = make;
    this.formPages = formPages;
    this.forms = forms;
    this.changing = changing;
    this.origins = origins;
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
              return formPages.add(visit, Form.blank());
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
              return form.hasProblems() ? formPages.add(visit, form) : null;
            });
    return again == null ? Pages.seeOther(ActionFormPages.source(visit)) : pages.show(again);
  }

  @Needs(Permission.EDIT_ACTION)
  @GetMapping(ACTION + "/change")
  ResponseEntity<byte[]> changeForm(Visit visit, @PathVariable("action") String number) {
    return show(visit, number, a -> formPages.change(visit, a, forms.filled(a)));
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
          ActionChanging.Open open = changing.change(visit, a, typed);
          return open == null ? null : formPages.open(visit, a, open);
        });
  }

  @Needs(Permission.UPDATE_ACTION)
  @GetMapping(ACTION + "/report")
  ResponseEntity<byte[]> reportForm(Visit visit, @PathVariable("action") String number) {
    return show(visit, number, a -> formPages.words(visit, a, "report", Form.blank()));
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
          return form.hasProblems() ? formPages.words(visit, a, "report", form) : null;
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
    return show(visit, number, a -> formPages.words(visit, a, move.word(), Form.blank()));
  }

  private ResponseEntity<byte[]> move(
      Visit visit, String number, Move move, HttpServletRequest request) {
    Form typed = Form.of(request.getParameterMap());
    return save(
        visit,
        number,
        a -> {
          Form form = forms.move(visit, a, move, typed);
          return form.hasProblems() ? formPages.words(visit, a, move.word(), form) : null;
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
}
