package org.goldenthread.app.cycle.web;

import jakarta.servlet.http.HttpServletRequest;
import org.goldenthread.app.cycle.SigningOff;
import org.goldenthread.app.cycle.asking.Asking;
import org.goldenthread.app.cycle.web.RequestsAt.On;
import org.goldenthread.app.database.Tenancy;
import org.goldenthread.app.people.Needs;
import org.goldenthread.app.people.Permission;
import org.goldenthread.app.people.Visit;
import org.goldenthread.app.shell.Form;
import org.goldenthread.app.shell.Messages;
import org.goldenthread.app.shell.Pages;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** What was answered for one item: read, signed off, returned, reopened. */
@Controller
@RequestMapping("/app/{partnership}/rounds/{round}")
class RequestController {
  private static final int LONGEST_NOTE = 1_000;

  private final Tenancy tenancy;
  private final RequestsAt at;
  private final SigningOff signing;
  private final Asking asking;
  private final RequestPages maker;
  private final Pages pages;
  private final Messages messages;

  RequestController(
      Tenancy tenancy,
      RequestsAt at,
      SigningOff signing,
      Asking asking,
      RequestPages maker,
      Pages pages,
      Messages messages) {
    this.tenancy = tenancy;
    this.at = at;
    this.signing = signing;
    this.asking = asking;
    this.maker = maker;
    this.pages = pages;
    this.messages = messages;
  }

  @Needs(Permission.SIGN_OFF)
  @GetMapping("/sign-off")
  ResponseEntity<byte[]> queue(Visit visit, @PathVariable("round") String round) {
    return pages.show(tenancy.read(visit.scope(), () -> maker.queue(visit, at.round(round))));
  }

  @Needs(Permission.READ)
  @GetMapping("/items/{item}")
  ResponseEntity<byte[]> request(
      Visit visit, @PathVariable("round") String round, @PathVariable("item") String item) {
    return tenancy.read(
        visit.scope(), () -> show(visit, at.on(round, item), Form.blank(), HttpStatus.OK));
  }

  @Needs(Permission.SIGN_OFF)
  @PostMapping("/items/{item}/sign-off")
  ResponseEntity<byte[]> signOff(
      Visit visit,
      @PathVariable("round") String round,
      @PathVariable("item") String item,
      HttpServletRequest sent) {
    Form form = Form.of(sent.getParameterMap());
    return tenancy.write(
        visit.scope(),
        () -> {
          On on = at.on(round, item);
          return answer(
              visit, on, form, on.seen(form) && signing.signOff(on.request(), visit.author()));
        });
  }

  @Needs(Permission.SIGN_OFF)
  @PostMapping("/items/{item}/return")
  ResponseEntity<byte[]> giveBack(
      Visit visit,
      @PathVariable("round") String round,
      @PathVariable("item") String item,
      HttpServletRequest sent) {
    return withNote(visit, round, item, sent, "note-return", true);
  }

  @Needs(Permission.SIGN_OFF)
  @PostMapping("/items/{item}/reopen")
  ResponseEntity<byte[]> reopen(
      Visit visit,
      @PathVariable("round") String round,
      @PathVariable("item") String item,
      HttpServletRequest sent) {
    return withNote(visit, round, item, sent, "note-reopen", false);
  }

  private ResponseEntity<byte[]> withNote(
      Visit visit,
      String round,
      String item,
      HttpServletRequest sent,
      String field,
      boolean giveBack) {
    Form form = Form.of(sent.getParameterMap());
    String note = form.value(field);
    return tenancy.write(
        visit.scope(),
        () -> {
          On on = at.on(round, item);
          if (note.isEmpty() || note.length() > LONGEST_NOTE) {
            Form refused = form.withProblem(field, messages.text("cycle.move.note.none"));
            return show(visit, on, refused, HttpStatus.UNPROCESSABLE_CONTENT);
          }
          boolean done =
              on.seen(form)
                  && (giveBack
                      ? signing.giveBack(on.request(), visit.author(), note)
                      : signing.reopen(on.request(), visit.author(), note));
          if (done) {
            asking.returned(visit.partnership(), on.request());
          }
          return answer(visit, on, form, done);
        });
  }

  private ResponseEntity<byte[]> answer(Visit visit, On on, Form form, boolean done) {
    if (done) {
      return Pages.seeOther(visit.href(on.round().path() + "/sign-off"));
    }
    Form refused = form.withProblem("moves", messages.text("cycle.moved-on"));
    return show(visit, on, refused, HttpStatus.CONFLICT);
  }

  private ResponseEntity<byte[]> show(Visit visit, On on, Form form, HttpStatus status) {
    return pages.show(maker.request(visit, on.round(), on.request(), on.address(), form), status);
  }
}
