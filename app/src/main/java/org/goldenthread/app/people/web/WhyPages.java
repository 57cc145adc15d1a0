package org.goldenthread.app.people.web;

import java.util.List;
import java.util.Optional;
import org.goldenthread.app.database.Scope;
import org.goldenthread.app.database.Tenancy;
import org.goldenthread.app.people.Access;
import org.goldenthread.app.people.Account;
import org.goldenthread.app.people.Accounts;
import org.goldenthread.app.people.RoleGrant;
import org.goldenthread.app.people.Roles;
import org.goldenthread.app.people.SignedIn;
import org.goldenthread.app.people.Visit;
import org.goldenthread.app.people.internal.Explanations;
import org.goldenthread.app.shell.Form;
import org.goldenthread.app.shell.Link;
import org.goldenthread.app.shell.Messages;
import org.goldenthread.app.shell.Option;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Explains one person's access to one address: the same decision as the gate takes, in words. */
@Component
class WhyPages {
  private static final String PERSON = "person";
  private static final String ADDRESS = "address";

  private final Tenancy tenancy;
  private final Roles roles;
  private final Accounts accounts;
  private final Explanations explanations;
  private final Messages messages;

  WhyPages(
      Tenancy tenancy,
      Roles roles,
      Accounts accounts,
      Explanations explanations,
      Messages messages) {
    this.tenancy = tenancy;
    this.roles = roles;
    this.accounts = accounts;
    this.explanations = explanations;
    this.messages = messages;
  }

  WhyPage page(Visit visit, Form typed) {
    List<Account> people =
        tenancy.read(visit.scope(), roles::all).stream()
            .map(RoleGrant::account)
            .distinct()
            .flatMap(id -> accounts.find(id).stream())
            .toList();
    Form form = typed;
    WhyPage.Answer answer = null;
    if (!form.value(ADDRESS).isEmpty() || !form.value(PERSON).isEmpty()) {
      Account person =
          people.stream()
              .filter(a -> Long.toString(a.id()).equals(typed.value(PERSON)))
              .findFirst()
              .orElse(null);
      if (person == null) {
        form = form.withProblem(PERSON, messages.text("people.why.problem.person"));
      }
      Optional<Explanations.Explained> explained =
          explanations.of(
              visit.partnership(),
              person == null ? null : new SignedIn(person.id(), person.name()),
              path(form.value(ADDRESS)));
      if (explained.isEmpty()) {
        form = form.withProblem(ADDRESS, messages.text("people.why.problem.address"));
      } else if (person != null) {
        answer = answer(person, explained.get());
      }
    }
    return new WhyPage(
        visit.page(
            messages.text("people.why.title"),
            null,
            new Link(visit.partnership().name(), visit.href("")),
            new Link(messages.text("people.access.title"), visit.href("/access"))),
        form,
        people.stream()
            .map(a -> Option.of(Long.toString(a.id()), a.name() + ", " + a.email()))
            .toList(),
        answer);
  }

  /** The path of an address pasted from a browser. */
  static String path(String address) {
    String path = address.replaceFirst("^[a-z]+://[^/]*", "");
    int end = path.length();
    for (char mark : new char[] {'?', '#'}) {
      int at = path.indexOf(mark);
      end = at >= 0 && at < end ? at : end;
    }
    return path.substring(0, end);
  }

  private WhyPage.Answer answer(Account person, Explanations.Explained explained) {
    Access.Decision decision = explained.decision();
    return new WhyPage.Answer(
        decision.allowed(),
        messages.text(
            decision.allowed() ? "people.why.allowed" : "people.why.refused", person.name()),
        messages.text(decision.permission().key()),
        decision.reasons().isEmpty()
            ? List.of(messages.text("people.why.no-role"))
            : decision.reasons().stream().map(this::sentence).toList(),
        messages.text(exempt(explained.exemption())));
  }

  private static String exempt(Scope.Exemption exemption) {
    if (exemption.all()) {
      return "people.why.exempt.all";
    }
    return exemption.boards().isEmpty() ? "people.why.exempt.none" : "people.why.exempt.boards";
  }

  private String sentence(Access.Reason reason) {
    RoleGrant grant = reason.grant();
    if (grant == null) {
      return messages.text("people.why.reason.everybody");
    }
    return messages.text(
        "people.why.reason." + kind(reason),
        messages.text(grant.role().key()),
        messages.date(grant.since()),
        grant.givenBy());
  }

  private static String kind(Access.Reason reason) {
    return switch (reason.reach()) {
      case YES -> "yes";
      case NO -> "no";
      case OWN -> own(reason.leads());
    };
  }

  private static String own(@Nullable Boolean leads) {
    if (leads == null) {
      return "own-checked-later";
    }
    return leads ? "own" : "not-own";
  }
}
