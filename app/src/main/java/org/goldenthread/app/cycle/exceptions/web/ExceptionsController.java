package org.goldenthread.app.cycle.exceptions.web;

import jakarta.servlet.http.HttpServletRequest;
import org.goldenthread.app.database.Tenancy;
import org.goldenthread.app.people.Needs;
import org.goldenthread.app.people.Permission;
import org.goldenthread.app.people.Visit;
import org.goldenthread.app.shell.Form;
import org.goldenthread.app.shell.Pages;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** What needs the board, and by which rules that is found. */
@Controller
class ExceptionsController {
  private static final String LIST = "/app/{partnership}/exceptions";

  private final Tenancy tenancy;
  private final ExceptionsPageMaker maker;
  private final ExceptionRulesDesk rules;
  private final Pages pages;

  ExceptionsController(
      Tenancy tenancy, ExceptionsPageMaker maker, ExceptionRulesDesk rules, Pages pages) {
    this.tenancy = tenancy;
    this.maker = maker;
    this.rules = rules;
    this.pages = pages;
  }

  @Needs(Permission.READ)
  @GetMapping(LIST)
  ResponseEntity<byte[]> list(Visit visit) {
    return pages.show(tenancy.read(visit.scope(), () -> maker.page(visit)));
  }

  @Needs(Permission.READ)
  @GetMapping(LIST + ".csv")
  ResponseEntity<byte[]> table(Visit visit) {
    return tenancy.read(visit.scope(), () -> maker.table(visit)).download("exceptions");
  }

  @Needs(Permission.EDIT_MEASURE)
  @GetMapping(LIST + "/rules")
  ResponseEntity<byte[]> askForRules(Visit visit) {
    return tenancy.read(visit.scope(), () -> rules.ask(visit));
  }

  @Needs(Permission.EDIT_MEASURE)
  @PostMapping(LIST + "/rules")
  ResponseEntity<byte[]> setRules(Visit visit, HttpServletRequest request) {
    Form form = Form.of(request.getParameterMap());
    return tenancy.write(visit.scope(), () -> rules.sent(visit, form));
  }
}
