package org.goldenthread.app.people.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.goldenthread.app.people.Account;
import org.goldenthread.app.people.Accounts;
import org.goldenthread.app.people.CurrentAccount;
import org.goldenthread.app.people.Partnership;
import org.goldenthread.app.people.SignedIn;
import org.goldenthread.app.people.internal.signin.Invitations.Invitation;
import org.goldenthread.app.people.internal.signin.WantedPath;
import org.goldenthread.app.shell.Form;
import org.goldenthread.app.shell.PageNotFoundException;
import org.springframework.stereotype.Component;

/** Makes the page on which an invitation is accepted. */
@Component
class JoinPages {
  private static final int LONGEST_NAME = 100;

  private final SignInPages words;
  private final CurrentAccount current;
  private final Accounts accounts;

  JoinPages(SignInPages words, CurrentAccount current, Accounts accounts) {
    this.words = words;
    this.current = current;
    this.accounts = accounts;
  }

  JoinPage join(
      HttpServletRequest request, Partnership partnership, Invitation invitation, Form form) {
    JoinPage.Way way = way(request, invitation);
    return new JoinPage(
        words.page(request, "people.join.title"),
        form,
        partnership.name(),
        invitation.email(),
        words.text(invitation.role().key()),
        way,
        way == JoinPage.Way.SIGN_IN_FIRST ? WantedPath.signInAndReturn(request) : null);
  }

  /** The form with what is wrong with it, where a new account is asked for. */
  Form checked(HttpServletRequest request, Form typed, Invitation invitation) {
    if (way(request, invitation) != JoinPage.Way.NEW_ACCOUNT) {
      return typed;
    }
    String name = typed.value("name");
    Form form =
        name.isEmpty() || name.length() > LONGEST_NAME
            ? typed.withProblem("name", words.text("people.join.problem.name"))
            : typed;
    return words.checkedPassword(form, invitation.email());
  }

  PageNotFoundException over() {
    return new PageNotFoundException(words.text("people.join.over"));
  }

  private JoinPage.Way way(HttpServletRequest request, Invitation invitation) {
    Optional<Account> account = accounts.find(invitation.email());
    if (account.isEmpty()) {
      return JoinPage.Way.NEW_ACCOUNT;
    }
    SignedIn who = current.of(request);
    return who != null && who.account() == account.get().id()
        ? JoinPage.Way.AS_SIGNED_IN
        : JoinPage.Way.SIGN_IN_FIRST;
  }
}
