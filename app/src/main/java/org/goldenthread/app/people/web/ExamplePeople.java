package org.goldenthread.app.people.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.goldenthread.app.people.Account;
import org.goldenthread.app.people.Accounts;
import org.goldenthread.app.people.Needs;
import org.goldenthread.app.people.Permission;
import org.goldenthread.app.people.internal.signin.OnlyInTheDemo;
import org.goldenthread.app.people.internal.signin.SecurityEvents;
import org.goldenthread.app.people.internal.signin.Sessions;
import org.goldenthread.app.people.internal.signin.WantedPath;
import org.goldenthread.app.shell.Messages;
import org.goldenthread.app.shell.PageNotFoundException;
import org.goldenthread.app.shell.Pages;
import org.springframework.context.annotation.Conditional;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Signs in as an invented person of the demo with one click. Outside the demo it is not there. */
@Controller
@Conditional(OnlyInTheDemo.class)
class ExamplePeople {
  private final Accounts accounts;
  private final Sessions sessions;
  private final SecurityEvents events;
  private final Messages messages;

  ExamplePeople(Accounts accounts, Sessions sessions, SecurityEvents events, Messages messages) {
    this.accounts = accounts;
    this.sessions = sessions;
    this.events = events;
    this.messages = messages;
  }

  List<SignInPage.Example> list() {
    return accounts.examples().stream()
        .map(account -> new SignInPage.Example(account.id(), account.name()))
        .toList();
  }

  @Needs(Permission.PUBLIC)
  @PostMapping("/sign-in/as")
  ResponseEntity<byte[]> signIn(
      @RequestParam("account") long id,
      @RequestParam(name = WantedPath.PARAMETER, required = false) String wanted,
      HttpServletRequest request,
      HttpServletResponse response) {
    Account account =
        accounts.examples().stream()
            .filter(example -> example.id() == id)
            .findFirst()
            .orElseThrow(
                () -> new PageNotFoundException(messages.text("people.example.not-found")));
    sessions.begin(account, request, response);
    events.record(SecurityEvents.Kind.SIGNED_IN_AS_EXAMPLE, account.id());
    return Pages.seeOther(WantedPath.of(wanted));
  }
}
