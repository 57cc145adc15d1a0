package org.goldenthread.app.people.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.goldenthread.app.people.Account;
import org.goldenthread.app.people.Needs;
import org.goldenthread.app.people.Permission;
import org.goldenthread.app.people.internal.signin.Credentials;
import org.goldenthread.app.people.internal.signin.Passwords;
import org.goldenthread.app.people.internal.signin.Proofs;
import org.goldenthread.app.people.internal.signin.SecondFactor;
import org.goldenthread.app.people.internal.signin.SecondStepPolicy;
import org.goldenthread.app.people.internal.signin.SecondStepSetUp;
import org.goldenthread.app.shell.Form;
import org.goldenthread.app.shell.Pages;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/**
 * One's own second step: set up, renewed, removed. Each asks again for a proof, so that a browser
 * left alone does not give the account away.
 */
@Controller
class OwnSecondStepController {
  private static final String ACCOUNT = "/account";
  private static final String OFFER = "gt.second-step-offer";

  private final AccountPages own;
  private final SignInPages make;
  private final Credentials credentials;
  private final Proofs proofs;
  private final SecondFactor app;
  private final SecondStepSetUp setUp;
  private final SecondStepPolicy policy;
  private final Pages pages;

  OwnSecondStepController(
      AccountPages own,
      SignInPages make,
      Credentials credentials,
      Proofs proofs,
      SecondFactor app,
      SecondStepSetUp setUp,
      SecondStepPolicy policy,
      Pages pages) {
    this.own = own;
    this.make = make;
    this.credentials = credentials;
    this.proofs = proofs;
    this.app = app;
    this.setUp = setUp;
    this.policy = policy;
    this.pages = pages;
  }

  @Needs(Permission.OWN_ACCOUNT)
  @GetMapping("/account/second-step")
  ResponseEntity<byte[]> offer(HttpServletRequest request) {
    request.getSession().setAttribute(OFFER, app.offer(own.own(request).id()));
    return pages.show(page(request, Form.blank()));
  }

  @Needs(Permission.OWN_ACCOUNT)
  @PostMapping("/account/second-step")
  ResponseEntity<byte[]> confirm(HttpServletRequest request) {
    Account account = own.own(request);
    Form form = Form.of(request.getParameterMap());
    if (!(request.getSession().getAttribute(OFFER) instanceof byte[] offer)) {
      return Pages.seeOther("/account/second-step");
    }
    try {
      if (credentials.hasPassword(account.id())) {
        Proofs.Outcome proof = proofs.password(request, account.email(), form.exact("password"));
        if (proof != Proofs.Outcome.RIGHT) {
          return refuse(Refusal.of(proof, Refusal.WRONG_CURRENT), request, form, "password");
        }
      }
    } catch (Passwords.BusyException busy) {
      return refuse(Refusal.BUSY, request, form, "password");
    }
    List<String> codes = setUp.confirm(account.id(), offer, form.value("code"));
    if (codes.isEmpty()) {
      return refuse(Refusal.WRONG_CODE, request, form, "code");
    }
    request.getSession().removeAttribute(OFFER);
    return pages.show(make.recoveryCodes(request, codes, ACCOUNT));
  }

  @Needs(Permission.OWN_ACCOUNT)
  @GetMapping("/account/recovery-codes")
  ResponseEntity<byte[]> askForCodes(HttpServletRequest request) {
    return pages.show(make.confirm(request, Form.blank(), "people.renew."));
  }

  @Needs(Permission.OWN_ACCOUNT)
  @PostMapping("/account/recovery-codes")
  ResponseEntity<byte[]> renewCodes(HttpServletRequest request) {
    Account account = own.own(request);
    Form form = Form.of(request.getParameterMap());
    Proofs.Outcome outcome = proofs.code(request, account.id(), form.value("code"));
    return outcome == Proofs.Outcome.RIGHT
        ? pages.show(make.recoveryCodes(request, setUp.renewCodes(account.id()), ACCOUNT))
        : refuseCode(outcome, request, form, "people.renew.");
  }

  @Needs(Permission.OWN_ACCOUNT)
  @GetMapping("/account/second-step/remove")
  ResponseEntity<byte[]> askToRemove(HttpServletRequest request) {
    return policy.isRequiredOf(own.own(request))
        ? Pages.seeOther(ACCOUNT)
        : pages.show(make.confirm(request, Form.blank(), "people.remove."));
  }

  @Needs(Permission.OWN_ACCOUNT)
  @PostMapping("/account/second-step/remove")
  ResponseEntity<byte[]> remove(HttpServletRequest request) {
    Account account = own.own(request);
    if (policy.isRequiredOf(account)) {
      return Pages.seeOther(ACCOUNT);
    }
    Form form = Form.of(request.getParameterMap());
    Proofs.Outcome outcome = proofs.code(request, account.id(), form.value("code"));
    if (outcome != Proofs.Outcome.RIGHT) {
      return refuseCode(outcome, request, form, "people.remove.");
    }
    setUp.remove(account.id());
    return Pages.seeOther(ACCOUNT);
  }

  private ResponseEntity<byte[]> refuse(
      Refusal refusal, HttpServletRequest request, Form form, String field) {
    return refusal.show(pages, make, form, field, f -> page(request, f));
  }

  private ResponseEntity<byte[]> refuseCode(
      Proofs.Outcome outcome, HttpServletRequest request, Form form, String act) {
    return Refusal.of(outcome, Refusal.WRONG_CODE)
        .show(pages, make, form, "code", f -> make.confirm(request, f, act));
  }

  private SecondStepPage page(HttpServletRequest request, Form form) {
    Account account = own.own(request);
    byte[] offer = (byte[]) request.getSession().getAttribute(OFFER);
    return make.secondStep(
        request,
        form,
        account,
        offer,
        policy.isRequiredOf(account),
        credentials.hasPassword(account.id()));
  }
}
