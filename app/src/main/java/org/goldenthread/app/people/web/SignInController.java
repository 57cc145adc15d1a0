package org.goldenthread.app.people.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.goldenthread.app.people.Accounts;
import org.goldenthread.app.people.Needs;
import org.goldenthread.app.people.Permission;
import org.goldenthread.app.people.internal.signin.Passwords;
import org.goldenthread.app.people.internal.signin.Proofs;
import org.goldenthread.app.people.internal.signin.SignIns;
import org.goldenthread.app.people.internal.signin.WantedPath;
import org.goldenthread.app.shell.Form;
import org.goldenthread.app.shell.Pages;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Signing in: the first step, with e-mail address and password. */
@Controller
class SignInController {
  private final Proofs proofs;
  private final SignIns signIns;
  private final Accounts accounts;
  private final SignInPages make;
  private final Pages pages;

  SignInController(
      Proofs proofs, SignIns signIns, Accounts accounts, SignInPages make, Pages pages) {
    this.proofs = proofs;
    this.signIns = signIns;
    this.accounts = accounts;
    this.make = make;
    this.pages = pages;
  }

  @Needs(Permission.PUBLIC)
  @GetMapping("/sign-in")
  ResponseEntity<byte[]> ask(
      @RequestParam(name = WantedPath.PARAMETER, required = false) @Nullable String wanted,
      @RequestParam(name = "provider", required = false) @Nullable String outcome,
      HttpServletRequest request) {
    return pages.show(make.ask(request, make.afterProvider(outcome), WantedPath.of(wanted)));
  }

  @Needs(Permission.PUBLIC)
  @PostMapping("/sign-in")
  ResponseEntity<byte[]> signIn(HttpServletRequest request, HttpServletResponse response) {
    Form form = Form.of(request.getParameterMap());
    String wanted = WantedPath.of(form.value(WantedPath.PARAMETER));
    String email = form.value("email");
    try {
      Proofs.Outcome outcome = proofs.password(request, email, form.exact("password"));
      if (outcome == Proofs.Outcome.RIGHT) {
        return Pages.seeOther(
            signIns.firstStepDone(accounts.find(email).orElseThrow(), wanted, request, response));
      }
      return Refusal.of(outcome, Refusal.WRONG)
          .show(pages, make, form, "email", f -> make.ask(request, f, wanted));
    } catch (Passwords.BusyException busy) {
      return Refusal.BUSY.show(pages, make, form, "email", f -> make.ask(request, f, wanted));
    }
  }
}
