package org.goldenthread.app.people.web;

import java.util.Arrays;
import org.goldenthread.app.people.Account;
import org.goldenthread.app.people.Accounts;
import org.goldenthread.app.people.Role;
import org.goldenthread.app.people.Visit;
import org.goldenthread.app.people.internal.signin.Invitations;
import org.goldenthread.app.people.internal.signin.PasswordLinks;
import org.goldenthread.app.shell.BadRequestException;
import org.goldenthread.app.shell.Form;
import org.goldenthread.app.shell.Link;
import org.goldenthread.app.shell.Messages;
import org.goldenthread.app.shell.Option;
import org.goldenthread.app.shell.PageNotFoundException;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Makes the pages of asking people in; within a transaction of the partnership. */
@Component
class InvitePages {
  static final String EMAIL = "email";
  static final String POST = "post";
  static final String ROLE = "role";
  private static final int LONGEST = 200;

  private final Invitations invitations;
  private final PasswordLinks passwordLinks;
  private final AccessPages access;
  private final Accounts accounts;
  private final Messages messages;

  InvitePages(
      Invitations invitations,
      PasswordLinks passwordLinks,
      AccessPages access,
      Accounts accounts,
      Messages messages) {
    this.invitations = invitations;
    this.passwordLinks = passwordLinks;
    this.access = access;
    this.accounts = accounts;
    this.messages = messages;
  }

  InvitePage invite(Visit visit, Form form) {
    return new InvitePage(
        visit.page(messages.text("people.invite.title"), null),
        form,
        back(visit),
        Arrays.stream(Role.values())
            .map(
                r ->
                    Option.of(
                        r.slug(),
                        messages.text(r.key()),
                        messages.text("people.role-hint." + r.slug())))
            .toList(),
        invitations.open().stream().map(this::open).toList());
  }

  private InvitePage.Open open(Invitations.Invitation invited) {
    return new InvitePage.Open(
        invited.id(), invited.email(), invited.post(), messages.text(invited.role().key()));
  }

  /** The form with what is wrong with it. */
  Form checked(Form typed) {
    Form form = typed;
    if (!isAddress(form.value(EMAIL))) {
      form = form.withProblem(EMAIL, messages.text("people.invite.problem.email"));
    }
    if (form.value(POST).isEmpty() || form.value(POST).length() > LONGEST) {
      form = form.withProblem(POST, messages.text("people.roles.problem.post"));
    }
    if (Role.parse(form.value(ROLE)).isEmpty()) {
      form = form.withProblem(ROLE, messages.text("people.invite.problem.role"));
    }
    return form;
  }

  static boolean isAddress(String typed) {
    return typed.length() <= LONGEST && typed.matches("[^@\\s]+@[^@\\s]+");
  }

  LinkPage invitation(Visit visit, String email, String token) {
    return link(
        visit,
        "people.link.invitation.",
        email,
        "/invitations/" + visit.partnership().slug() + "/" + token);
  }

  /** A link for somebody of this partnership to choose a password. */
  LinkPage passwordLink(Visit visit, long id) {
    access.held(id);
    Account account =
        accounts
            .find(id)
            .orElseThrow(() -> new PageNotFoundException(messages.text("people.access.not-found")));
    String token =
        passwordLinks
            .make(account, visit.partnership())
            .orElseThrow(() -> new BadRequestException(messages.text("people.link.elsewhere")));
    return link(visit, "people.link.password.", account.name(), "/sign-in/password/" + token);
  }

  private LinkPage link(Visit visit, String what, String person, String path) {
    return new LinkPage(
        visit.page(messages.text(what + "title"), null),
        what,
        person,
        ServletUriComponentsBuilder.fromCurrentContextPath().path(path).toUriString(),
        back(visit));
  }

  private Link back(Visit visit) {
    return new Link(messages.text("people.access.title"), visit.href("/access"));
  }
}
