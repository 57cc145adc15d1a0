package org.goldenthread.app.people.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import org.goldenthread.app.people.Account;
import org.goldenthread.app.people.Accounts;
import org.goldenthread.app.people.Needs;
import org.goldenthread.app.people.Permission;
import org.goldenthread.app.people.internal.signin.PendingSignIn;
import org.goldenthread.app.people.internal.signin.Proofs;
import org.goldenthread.app.people.internal.signin.SecondFactor;
import org.goldenthread.app.people.internal.signin.SecondStepSetUp;
import org.goldenthread.app.people.internal.signin.SignIns;
import org.goldenthread.app.shell.Form;
import org.goldenthread.app.shell.Pages;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/**
 * Signing in: the second step, for who has done the first. Without that, or ten minutes after it,
 * these addresses lead back to the first.
 */
@Controller
class SecondStepController {
  private static final String FIRST_STEP = "/sign-in";

  private final SignIns signIns;
  private final Proofs proofs;
  private final SecondStepSetUp setUp;
  private final SecondFactor app;
  private final Accounts accounts;
  private final SignInPages make;
  private final Pages pages;

  SecondStepController(
      SignIns signIns,
      Proofs proofs,
      SecondStepSetUp setUp,
      SecondFactor app,
      Accounts accounts,
      SignInPages make,
      Pages pages) {
    this.signIns = signIns;
    this.proofs = proofs;
    this.setUp = setUp;
    this.app = app;
    this.accounts = accounts;
    this.make = make;
    this.pages = pages;
  }

  @Needs(Permission.PUBLIC)
  @GetMapping("/sign-in/code")
  ResponseEntity<byte[]> ask(HttpServletRequest request) {
    return signIns.pending(request).isEmpty()
        ? Pages.seeOther(FIRST_STEP)
        : pages.show(make.code(request, Form.blank()));
  }

  @Needs(Permission.PUBLIC)
  @PostMapping("/sign-in/code")
  ResponseEntity<byte[]> check(HttpServletRequest request, HttpServletResponse response) {
    Optional<PendingSignIn> pending = signIns.pending(request);
    Optional<Account> account = pending.flatMap(p -> accounts.find(p.account()));
    // Who has set up no app may not pass by a recovery code of an earlier one.
    if (account.isEmpty() || !app.has(account.get().id())) {
      return Pages.seeOther(FIRST_STEP);
    }
    Form form = Form.of(request.getParameterMap());
    Proofs.Outcome outcome = proofs.code(request, account.get().id(), form.value("code"));
    return outcome == Proofs.Outcome.RIGHT
        ? Pages.seeOther(signIns.complete(account.get(), pending.get().wanted(), request, response))
        : Refusal.of(outcome, Refusal.WRONG_CODE)
            .show(pages, make, form, "code", f -> make.code(request, f));
  }

  @Needs(Permission.PUBLIC)
  @GetMapping("/sign-in/second-step")
  ResponseEntity<byte[]> askToSetUp(HttpServletRequest request) {
    return signIns
        .pending(request)
        .filter(pending -> pending.offer() != null)
        .map(pending -> pages.show(page(request, pending, Form.blank())))
        .orElseGet(() -> Pages.seeOther(FIRST_STEP));
  }

  @Needs(Permission.PUBLIC)
  @PostMapping("/sign-in/second-step")
  ResponseEntity<byte[]> setUp(HttpServletRequest request, HttpServletResponse response) {
    Optional<PendingSignIn> asked = signIns.pending(request).filter(p -> p.offer() != null);
    if (asked.isEmpty()) {
      return Pages.seeOther(FIRST_STEP);
    }
    PendingSignIn pending = asked.get();
    Form form = Form.of(request.getParameterMap());
    List<String> codes = setUp.confirm(pending.account(), pending.offered(), form.value("code"));
    if (codes.isEmpty()) {
      return Refusal.WRONG_CODE.show(pages, make, form, "code", f -> page(request, pending, f));
    }
    Account account = accounts.find(pending.account()).orElseThrow();
    String next = signIns.complete(account, pending.wanted(), request, response);
    return pages.show(make.recoveryCodes(request, codes, next));
  }

  private SecondStepPage page(HttpServletRequest request, PendingSignIn pending, Form form) {
    Account account = accounts.find(pending.account()).orElseThrow();
    return make.secondStep(request, form, account, pending.offered(), true, false);
  }
}
