package org.goldenthread.app.people.web;

import jakarta.servlet.http.HttpServletRequest;
import org.goldenthread.app.database.Tenancy;
import org.goldenthread.app.people.Needs;
import org.goldenthread.app.people.Permission;
import org.goldenthread.app.people.Role;
import org.goldenthread.app.people.Visit;
import org.goldenthread.app.people.internal.signin.Invitations;
import org.goldenthread.app.shell.Form;
import org.goldenthread.app.shell.Pages;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Asking people in, and helping those in who forgot their password. */
@Controller
class InviteController {
  private final Tenancy tenancy;
  private final InvitePages make;
  private final Invitations invitations;
  private final Pages pages;

  InviteController(Tenancy tenancy, InvitePages make, Invitations invitations, Pages pages) {
    this.tenancy = tenancy;
    this.make = make;
    this.invitations = invitations;
    this.pages = pages;
  }

  @Needs(Permission.MANAGE_ACCESS)
  @GetMapping("/app/{partnership}/access/invite")
  ResponseEntity<byte[]> ask(Visit visit) {
    return pages.show(tenancy.read(visit.scope(), () -> make.invite(visit, Form.blank())));
  }

  @Needs(Permission.MANAGE_ACCESS)
  @PostMapping("/app/{partnership}/access/invite")
  ResponseEntity<byte[]> invite(Visit visit, HttpServletRequest request) {
    Form form = make.checked(Form.of(request.getParameterMap()));
    if (form.hasProblems()) {
      return pages.show(tenancy.read(visit.scope(), () -> make.invite(visit, form)));
    }
    String token =
        tenancy.write(
            visit.scope(),
            () ->
                invitations.make(
                    form.value(InvitePages.EMAIL),
                    form.value(InvitePages.POST),
                    Role.parse(form.value(InvitePages.ROLE)).orElseThrow(),
                    visit.author()));
    return pages.show(make.invitation(visit, form.value(InvitePages.EMAIL), token));
  }

  @Needs(Permission.MANAGE_ACCESS)
  @PostMapping("/app/{partnership}/access/invite/withdraw")
  ResponseEntity<byte[]> withdraw(Visit visit, @RequestParam("invitation") long id) {
    tenancy.write(
        visit.scope(),
        () -> {
          invitations.withdraw(id, visit.author());
          return null;
        });
    return Pages.seeOther(visit.href("/access/invite"));
  }

  @Needs(Permission.MANAGE_ACCESS)
  @PostMapping("/app/{partnership}/access/{account}/password-link")
  ResponseEntity<byte[]> passwordLink(Visit visit, @PathVariable("account") long account) {
    return pages.show(tenancy.write(visit.scope(), () -> make.passwordLink(visit, account)));
  }
}
