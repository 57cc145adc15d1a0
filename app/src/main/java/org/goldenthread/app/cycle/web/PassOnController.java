package org.goldenthread.app.cycle.web;

import jakarta.servlet.http.HttpServletRequest;
import org.goldenthread.app.database.Tenancy;
import org.goldenthread.app.people.Needs;
import org.goldenthread.app.people.Permission;
import org.goldenthread.app.people.Visit;
import org.goldenthread.app.shell.Form;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Gives what a round asks to somebody else: by the lead, or by the officer. */
@Controller
@RequestMapping("/app/{partnership}/rounds/{round}")
class PassOnController {
  private final Tenancy tenancy;
  private final RequestsAt at;
  private final PassOnDesk desk;

  PassOnController(Tenancy tenancy, RequestsAt at, PassOnDesk desk) {
    this.tenancy = tenancy;
    this.at = at;
    this.desk = desk;
  }

  @Needs(Permission.UPDATE_ITEMS)
  @GetMapping("/mine/items/{item}/pass-on")
  ResponseEntity<byte[]> passOn(
      Visit visit, @PathVariable("round") String round, @PathVariable("item") String item) {
    return tenancy.read(visit.scope(), () -> desk.lead(visit, at.on(round, item), Form.blank()));
  }

  @Needs(Permission.UPDATE_ITEMS)
  @PostMapping("/mine/items/{item}/pass-on")
  ResponseEntity<byte[]> delegate(
      Visit visit,
      @PathVariable("round") String round,
      @PathVariable("item") String item,
      HttpServletRequest request) {
    Form form = Form.of(request.getParameterMap());
    return tenancy.write(visit.scope(), () -> desk.delegate(visit, at.on(round, item), form));
  }

  @Needs(Permission.RUN_ROUNDS)
  @GetMapping("/items/{item}/reassign")
  ResponseEntity<byte[]> askElse(
      Visit visit, @PathVariable("round") String round, @PathVariable("item") String item) {
    return tenancy.read(visit.scope(), () -> desk.officer(visit, at.on(round, item), Form.blank()));
  }

  @Needs(Permission.RUN_ROUNDS)
  @PostMapping("/items/{item}/reassign")
  ResponseEntity<byte[]> reassign(
      Visit visit,
      @PathVariable("round") String round,
      @PathVariable("item") String item,
      HttpServletRequest request) {
    Form form = Form.of(request.getParameterMap());
    return tenancy.write(visit.scope(), () -> desk.reassign(visit, at.on(round, item), form));
  }
}
