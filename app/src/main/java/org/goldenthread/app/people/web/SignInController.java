package org.goldenthread.app.people.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.goldenthread.app.people.Account;
import org.goldenthread.app.people.internal.signin.Credentials;
import org.goldenthread.app.people.internal.signin.Passwords;
import org.goldenthread.app.people.internal.signin.Sessions;
import org.goldenthread.app.people.internal.signin.WantedPath;
import org.goldenthread.app.shell.Messages;
import org.goldenthread.app.shell.Page;
import org.goldenthread.app.shell.Pages;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
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
  private final ObjectProvider<ExamplePeople> examples;
  private final Pages pages;
  private final Messages messages;

  SignInController(
      Credentials credentials,
      Sessions sessions,
      ObjectProvider<ExamplePeople> examples,
      Pages pages,
      Messages messages) {
    this.credentials = credentials;
    this.sessions = sessions;
    this.examples = examples;
    this.pages = pages;
    this.messages = messages;
  }

  @GetMapping("/sign-in")
  ResponseEntity<byte[]> ask(
      @RequestParam(name = WantedPath.PARAMETER, required = false) @Nullable String wanted,
      HttpServletRequest request) {
    return pages.show(page(request, "", null, WantedPath.of(wanted)));
  }

  @PostMapping("/sign-in")
  ResponseEntity<?> signIn(
      @RequestParam(name = "email", defaultValue = "") String email,
      @RequestParam(name = "password", defaultValue = "") String password,
      @RequestParam(name = WantedPath.PARAMETER, required = false) @Nullable String wanted,
      HttpServletRequest request,
      HttpServletResponse response) {
    String then = WantedPath.of(wanted);
    Optional<Account> account;
    try {
      account = credentials.check(email, password);
    } catch (Passwords.BusyException busy) {
      return pages.show(
          page(request, email, "people.sign-in.busy", then), HttpStatus.SERVICE_UNAVAILABLE);
    }
    if (account.isEmpty()) {
      return pages.show(
          page(request, email, "people.sign-in.wrong", then), HttpStatus.UNPROCESSABLE_CONTENT);
    }
    sessions.begin(account.get(), request, response);
    return seeOther(then);
  }

  private SignInPage page(
      HttpServletRequest request, String email, @Nullable String problem, String wanted) {
    ExamplePeople demo = examples.getIfAvailable();
    return new SignInPage(
        Page.of(messages.text("people.sign-in.title"), "/sign-in"),
        Objects.requireNonNull(sessions.csrf(request)),
        email,
        problem,
        wanted,
        demo == null ? List.of() : demo.list());
  }

  /** Leads on with a GET, whatever was sent. */
  static ResponseEntity<Void> seeOther(String path) {
    return ResponseEntity.status(HttpStatus.SEE_OTHER).location(URI.create(path)).build();
  }
}
