package org.goldenthread.app.people.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.util.Optional;
import org.goldenthread.app.people.Account;
import org.goldenthread.app.people.Needs;
import org.goldenthread.app.people.Permission;
import org.goldenthread.app.people.internal.signin.Credentials;
import org.goldenthread.app.people.internal.signin.Passwords;
import org.goldenthread.app.people.internal.signin.Sessions;
import org.goldenthread.app.people.internal.signin.WantedPath;
import org.goldenthread.app.shell.Form;
import org.goldenthread.app.shell.Messages;
import org.goldenthread.app.shell.Pages;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Signing in with e-mail address and password. */
@Controller
class SignInController {
  private final Credentials credentials;
  private final Sessions sessions;
  private final SignInPages make;
  private final Pages pages;
  private final Messages messages;

  SignInController(
      Credentials credentials,
      Sessions sessions,
      SignInPages make,
      Pages pages,
      Messages messages) {
    this.credentials = credentials;
    this.sessions = sessions;
    this.make = make;
    this.pages = pages;
    this.messages = messages;
  }

  @Needs(Permission.PUBLIC)
  @GetMapping("/sign-in")
  ResponseEntity<byte[]> ask(
      @RequestParam(name = WantedPath.PARAMETER, required = false) @Nullable String wanted,
      HttpServletRequest request) {
    return pages.show(make.ask(request, Form.blank(), WantedPath.of(wanted)));
  }

  @Needs(Permission.PUBLIC)
  @PostMapping("/sign-in")
  ResponseEntity<?> signIn(HttpServletRequest request, HttpServletResponse response) {
    Form form = Form.of(request.getParameterMap());
    String wanted = WantedPath.of(form.value(WantedPath.PARAMETER));
    Optional<Account> account;
    try {
      account = credentials.check(form.value("email"), form.exact("password"));
    } catch (Passwords.BusyException busy) {
      return pages.show(
          make.ask(request, problem(form, "people.sign-in.busy"), wanted),
          HttpStatus.SERVICE_UNAVAILABLE);
    }
    if (account.isEmpty()) {
      return pages.show(make.ask(request, problem(form, "people.sign-in.wrong"), wanted));
    }
    sessions.begin(account.get(), request, response);
    return seeOther(wanted);
  }

  private Form problem(Form form, String key) {
    return form.withProblem("email", messages.text(key));
  }

  /** Leads on with a GET, whatever was sent. */
  static ResponseEntity<Void> seeOther(String path) {
    return ResponseEntity.status(HttpStatus.SEE_OTHER).location(URI.create(path)).build();
  }
}
