package org.goldenthread.app.people.web;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.goldenthread.app.people.Account;
import org.goldenthread.app.people.Accounts;
import org.goldenthread.app.people.Role;
import org.goldenthread.app.people.RoleGrant;
import org.goldenthread.app.people.Roles;
import org.goldenthread.app.people.Visit;
import org.goldenthread.app.shell.Form;
import org.goldenthread.app.shell.Link;
import org.goldenthread.app.shell.Messages;
import org.goldenthread.app.shell.Option;
import org.goldenthread.app.shell.PageNotFoundException;
import org.springframework.stereotype.Component;

/** Makes the pages of roles; within a read of the partnership. */
@Component
class AccessPages {
  static final String ROLE = "role";
  static final String POST = "post";
  static final String HELD = "held";

  private final Roles roles;
  private final Accounts accounts;
  private final Messages messages;

  AccessPages(Roles roles, Accounts accounts, Messages messages) {
    this.roles = roles;
    this.accounts = accounts;
    this.messages = messages;
  }

  AccessPage all(Visit visit) {
    Map<Long, List<RoleGrant>> byAccount =
        roles.all().stream()
            .collect(
                Collectors.groupingBy(RoleGrant::account, LinkedHashMap::new, Collectors.toList()));
    return new AccessPage(
        visit.page(
            messages.text("people.access.title"),
            null,
            new Link(visit.partnership().name(), visit.href(""))),
        byAccount.entrySet().stream().map(e -> person(visit, e.getKey(), e.getValue())).toList(),
        visit.href("/access/why"));
  }

  private AccessPage.Person person(Visit visit, long account, List<RoleGrant> grants) {
    Account known = accounts.find(account).orElse(null);
    return new AccessPage.Person(
        new Link(
            known == null ? messages.text("people.access.ended") : known.name(),
            visit.href("/access/" + account)),
        known == null ? messages.text("shell.not-known") : known.email(),
        grants.get(0).post(),
        grants.stream()
            .map(
                g ->
                    new AccessPage.Held(
                        messages.text(g.role().key()), messages.date(g.since()), g.givenBy()))
            .toList());
  }

  RolesPage roles(Visit visit, long account) {
    List<RoleGrant> held = held(account);
    return roles(
        visit,
        account,
        Form.blank()
            .with(ROLE, held.stream().map(g -> g.role().slug()).toArray(String[]::new))
            .with(POST, held.get(0).post()));
  }

  RolesPage roles(Visit visit, long account, Form form) {
    String name =
        accounts.find(account).map(Account::name).orElse(messages.text("people.access.ended"));
    return new RolesPage(
        visit.page(messages.text("people.roles.title", name), null),
        form,
        new Link(messages.text("people.access.title"), visit.href("/access")),
        name,
        Arrays.stream(Role.values())
            .map(r -> Option.of(r.slug(), messages.text(r.key()), messages.text(hint(r))))
            .toList(),
        inWords(held(account)));
  }

  /** The roles an account holds here; an account of another partnership is not found. */
  List<RoleGrant> held(long account) {
    List<RoleGrant> held = roles.of(account);
    if (held.isEmpty()) {
      throw new PageNotFoundException(messages.text("people.access.not-found"));
    }
    return held;
  }

  static String inWords(List<RoleGrant> held) {
    return held.stream().map(g -> g.role().slug()).sorted().collect(Collectors.joining(" "));
  }

  private static String hint(Role role) {
    return "people.role-hint." + role.slug();
  }
}
