package org.goldenthread.app.people.web;

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
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Who has which role here, and why a person can see a page. */
@Controller
class AccessController {
  private final Tenancy tenancy;
  private final AccessPages access;
  private final RoleChanges changes;
  private final WhyPages why;
  private final Pages pages;

  AccessController(
      Tenancy tenancy, AccessPages access, RoleChanges changes, WhyPages why, Pages pages) {
    this.tenancy = tenancy;
    this.access = access;
    this.changes = changes;
    this.why = why;
    this.pages = pages;
  }

  @Needs(Permission.MANAGE_ACCESS)
  @GetMapping("/app/{partnership}/access")
  ResponseEntity<byte[]> all(Visit visit) {
    return pages.show(tenancy.read(visit.scope(), () -> access.all(visit)));
  }

  @Needs(Permission.MANAGE_ACCESS)
  @GetMapping("/app/{partnership}/access/{account}")
  ResponseEntity<byte[]> roles(Visit visit, @PathVariable("account") long account) {
    return pages.show(tenancy.read(visit.scope(), () -> access.roles(visit, account)));
  }

  @Needs(Permission.MANAGE_ACCESS)
  @PostMapping("/app/{partnership}/access/{account}")
  ResponseEntity<byte[]> change(
      Visit visit, @PathVariable("account") long account, HttpServletRequest request) {
    Form form =
        tenancy.write(
            visit.scope(), () -> changes.apply(visit, account, Form.of(request.getParameterMap())));
    return form.hasProblems()
        ? pages.show(tenancy.read(visit.scope(), () -> access.roles(visit, account, form)))
        : Pages.seeOther(visit.href("/access"));
  }

  @Needs(Permission.EXPLAIN_ACCESS)
  @GetMapping("/app/{partnership}/access/why")
  ResponseEntity<byte[]> why(Visit visit, HttpServletRequest request) {
    return pages.show(why.page(visit, Form.of(request.getParameterMap())));
  }
}
