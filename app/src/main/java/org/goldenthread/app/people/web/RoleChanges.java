package org.goldenthread.app.people.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.goldenthread.app.people.Role;
import org.goldenthread.app.people.RoleGrant;
import org.goldenthread.app.people.Roles;
import org.goldenthread.app.people.Visit;
import org.goldenthread.app.people.internal.signin.Leavers;
import org.goldenthread.app.shell.Form;
import org.goldenthread.app.shell.Messages;
import org.springframework.stereotype.Component;

/** Gives and ends the roles a form asks for; within a write of the partnership. */
@Component
class RoleChanges {
  private static final int LONGEST_POST = 200;

  private final Roles roles;
  private final AccessPages pages;
  private final Messages messages;
  private final Clock clock;
  private final Leavers leavers;

  RoleChanges(Roles roles, AccessPages pages, Messages messages, Clock clock, Leavers leavers) {
    this.leavers = leavers;
    this.roles = roles;
    this.pages = pages;
    this.messages = messages;
    this.clock = clock;
  }

  /** The form with what is wrong; without problems it has been done. */
  Form apply(Visit visit, long account, Form form) {
    roles.lock();
    List<RoleGrant> held = pages.held(account);
    Set<Role> wanted = wanted(form);
    Form checked = check(form, account, held, wanted);
    if (!checked.hasProblems()) {
      change(visit, account, held, wanted, form.value(AccessPages.POST));
    }
    return checked;
  }

  private static Set<Role> wanted(Form form) {
    return form.values(AccessPages.ROLE).stream()
        .flatMap(r -> Role.parse(r).stream())
        .collect(Collectors.toCollection(() -> EnumSet.noneOf(Role.class)));
  }

  private Form check(Form typed, long account, List<RoleGrant> held, Set<Role> wanted) {
    Form form = typed;
    String post = form.value(AccessPages.POST);
    if (post.isEmpty()) {
      form = form.withProblem(AccessPages.POST, messages.text("people.roles.problem.post"));
    } else if (post.length() > LONGEST_POST) {
      form =
          form.withProblem(
              AccessPages.POST,
              messages.text("people.roles.problem.post-long", LONGEST_POST, post.length()));
    }
    if (!form.value(AccessPages.HELD).equals(AccessPages.inWords(held))) {
      form = form.withProblem(AccessPages.ROLE, messages.text("people.roles.problem.changed"));
    }
    if (!wanted.contains(Role.ADMINISTRATOR) && isLastAdministrator(account)) {
      form = form.withProblem(AccessPages.ROLE, messages.text("people.roles.problem.last"));
    }
    return form;
  }

  private boolean isLastAdministrator(long account) {
    List<Long> administrators =
        roles.all().stream()
            .filter(g -> g.role() == Role.ADMINISTRATOR)
            .map(RoleGrant::account)
            .toList();
    return administrators.equals(List.of(account));
  }

  private void change(
      Visit visit, long account, List<RoleGrant> held, Set<Role> wanted, String post) {
    LocalDate today = LocalDate.now(clock);
    boolean moved = !held.get(0).post().equals(post);
    for (RoleGrant grant : held) {
      if (moved || !wanted.contains(grant.role())) {
        roles.end(
            account,
            grant.role(),
            today,
            visit.author(),
            "Ended the role " + messages.text(grant.role().key()));
      }
    }
    for (Role role : wanted) {
      roles.give(
          account, role, post, today, visit.author(), "Gave the role " + messages.text(role.key()));
    }
    if (wanted.isEmpty()) {
      leavers.ended(account);
    }
  }
}
