package org.goldenthread.app.people.web;

import jakarta.servlet.http.HttpServletRequest;
import org.goldenthread.app.people.Account;
import org.goldenthread.app.people.Needs;
import org.goldenthread.app.people.Permission;
import org.goldenthread.app.people.internal.signin.PasswordChange;
import org.goldenthread.app.people.internal.signin.Passwords;
import org.goldenthread.app.people.internal.signin.Proofs;
import org.goldenthread.app.people.internal.signin.SecurityEvents;
import org.goldenthread.app.people.internal.signin.SessionList;
import org.goldenthread.app.shell.Form;
import org.goldenthread.app.shell.Pages;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** One's own account: where it is signed in, and its password. */
@Controller
class AccountController {
  private static final String ACCOUNT = "/account";

  private final AccountPages make;
  private final SignInPages words;
  private final SessionList sessions;
  private final Proofs proofs;
  private final PasswordChange passwords;
  private final SecurityEvents events;
  private final Pages pages;

  AccountController(
      AccountPages make,
      SignInPages words,
      SessionList sessions,
      Proofs proofs,
      PasswordChange passwords,
      SecurityEvents events,
      Pages pages) {
    this.make = make;
    this.words = words;
    this.sessions = sessions;
    this.proofs = proofs;
    this.passwords = passwords;
    this.events = events;
    this.pages = pages;
  }

  @Needs(Permission.OWN_ACCOUNT)
  @GetMapping("/account")
  ResponseEntity<byte[]> account(HttpServletRequest request) {
    return pages.show(make.account(request));
  }

  @Needs(Permission.OWN_ACCOUNT)
  @PostMapping("/account/sessions/end")
  ResponseEntity<byte[]> endSession(
      HttpServletRequest request, @RequestParam("session") String key) {
    Account own = make.own(request);
    sessions.end(own.id(), key);
    events.record(SecurityEvents.Kind.SESSION_ENDED, own.id());
    return Pages.seeOther(ACCOUNT);
  }

  @Needs(Permission.OWN_ACCOUNT)
  @GetMapping("/account/password")
  ResponseEntity<byte[]> askPassword(HttpServletRequest request) {
    return pages.show(words.password(request, Form.blank(), true));
  }

  @Needs(Permission.OWN_ACCOUNT)
  @PostMapping("/account/password")
  ResponseEntity<byte[]> changePassword(HttpServletRequest request) {
    Account own = make.own(request);
    Form form = words.checkedPassword(Form.of(request.getParameterMap()), own.email());
    if (form.hasProblems()) {
      return pages.show(words.password(request, form, true));
    }
    try {
      Proofs.Outcome outcome = proofs.password(request, own.email(), form.exact("current"));
      if (outcome != Proofs.Outcome.RIGHT) {
        return Refusal.of(outcome, Refusal.WRONG_CURRENT)
            .show(pages, words, form, "current", f -> words.password(request, f, true));
      }
      passwords.change(own.id(), form.exact("password"), request.getSession().getId());
      return Pages.seeOther(ACCOUNT);
    } catch (Passwords.BusyException busy) {
      return Refusal.BUSY.show(
          pages, words, form, "current", f -> words.password(request, f, true));
    }
  }
}
