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

/** The officer's pen: how an update is worded for the report. */
@Controller
@RequestMapping("/app/{partnership}/rounds/{round}/items/{item}/wording")
class WordingController {
  private final Tenancy tenancy;
  private final RequestsAt at;
  private final WordingDesk desk;

  WordingController(Tenancy tenancy, RequestsAt at, WordingDesk desk) {
    this.tenancy = tenancy;
    this.at = at;
    this.desk = desk;
  }

  @Needs(Permission.RUN_ROUNDS)
  @GetMapping
  ResponseEntity<byte[]> form(
      Visit visit, @PathVariable("round") String round, @PathVariable("item") String item) {
    return tenancy.read(visit.scope(), () -> desk.form(visit, at.on(round, item)));
  }

  @Needs(Permission.RUN_ROUNDS)
  @PostMapping
  ResponseEntity<byte[]> save(
      Visit visit,
      @PathVariable("round") String round,
      @PathVariable("item") String item,
      HttpServletRequest sent) {
    Form form = Form.of(sent.getParameterMap());
    return tenancy.write(visit.scope(), () -> desk.save(visit, at.on(round, item), form));
  }
}
