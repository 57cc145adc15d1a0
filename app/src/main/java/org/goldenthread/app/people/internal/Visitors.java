package org.goldenthread.app.people.internal;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.goldenthread.app.database.Question;
import org.goldenthread.app.database.Scope;
import org.goldenthread.app.database.Tenancy;
import org.goldenthread.app.people.Access;
import org.goldenthread.app.people.CurrentAccount;
import org.goldenthread.app.people.Holdings;
import org.goldenthread.app.people.Member;
import org.goldenthread.app.people.Partnership;
import org.goldenthread.app.people.Partnerships;
import org.goldenthread.app.people.Permission;
import org.goldenthread.app.people.Role;
import org.goldenthread.app.people.RoleTable.Reach;
import org.goldenthread.app.people.Roles;
import org.goldenthread.app.people.SignedIn;
import org.goldenthread.app.people.Visitor;
import org.goldenthread.app.shell.Csrf;
import org.goldenthread.app.shell.Messages;
import org.goldenthread.app.shell.Page;
import org.goldenthread.app.shell.PageNotFoundException;
import org.goldenthread.app.shell.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds out who asks for a page of a partnership, once a request. */
@Component
class Visitors {
  private static final String ATTRIBUTE = Visitors.class.getName();

  private final CurrentAccount current;
  private final Tenancy tenancy;
  private final Partnerships partnerships;
  private final Roles roles;
  private final Holdings holdings;
  private final Access access;
  private final Clock clock;
  private final Messages messages;

  Visitors(
      CurrentAccount current,
      Tenancy tenancy,
      Partnerships partnerships,
      Roles roles,
      Holdings holdings,
      Access access,
      Clock clock,
      Messages messages) {
    this.current = current;
    this.tenancy = tenancy;
    this.partnerships = partnerships;
    this.roles = roles;
    this.holdings = holdings;
    this.access = access;
    this.clock = clock;
    this.messages = messages;
  }

  /**
   * Who asks for a page of the partnership with this slug.
   *
   * @throws PageNotFoundException when there is none
   */
  Visitor of(HttpServletRequest request, String slug) {
    if (request.getAttribute(ATTRIBUTE) instanceof Visitor known
        && known.member().partnership().slug().equals(slug)) {
      return known;
    }
    SignedIn account = current.of(request);
    Visitor visitor = account == null ? stranger(request, slug) : signedIn(request, slug, account);
    request.setAttribute(ATTRIBUTE, visitor);
    return visitor;
  }

  private Visitor stranger(HttpServletRequest request, String slug) {
    Member member = Member.stranger(partnerships.find(slug).orElseThrow(() -> unknown(slug)));
    return new Visitor(
        member, permissions(member), Scope.Exemption.NONE, null, current.csrf(request));
  }

  /** All that is asked of who has signed in makes one journey to the database. */
  private Visitor signedIn(HttpServletRequest request, String slug, SignedIn account) {
    Csrf csrf = current.csrf(request);
    LocalDate today = LocalDate.now(clock);
    List<Question<?>> opening =
        List.of(
            Partnerships.question(account),
            Holdings.question(account.account(), today),
            Roles.question(account.account()));
    return tenancy.read(
        partnerships.id(slug).orElseThrow(() -> unknown(slug)),
        opening,
        () -> {
          List<Partnership> own = partnerships.of(account);
          Member member = member(partnership(slug, own), account, today);
          Set<Permission> permissions = permissions(member);
          return new Visitor(
              member, permissions, exemption(member), viewer(account, permissions, own), csrf);
        });
  }

  /** Most who ask belong to it: theirs are known already. */
  private Partnership partnership(String slug, List<Partnership> own) {
    return own.stream()
        .filter(p -> p.slug().equals(slug))
        .findFirst()
        .or(() -> partnerships.find(slug))
        .orElseThrow(() -> unknown(slug));
  }

  private PageNotFoundException unknown(String slug) {
    return new PageNotFoundException(messages.text("shell.no-partnership", slug));
  }

  /** What somebody is in a partnership today. */
  Member member(Partnership partnership, @Nullable SignedIn account) {
    return account == null
        ? Member.stranger(partnership)
        : tenancy.read(partnership.id(), () -> member(partnership, account, LocalDate.now(clock)));
  }

  private Member member(Partnership partnership, SignedIn account, LocalDate today) {
    Holdings.Work work = holdings.of(account.account(), today);
    return new Member(
        partnership, account, roles.of(account.account()), work.parties(), work.covered());
  }

  @Nullable Viewer viewer(@Nullable SignedIn account, Set<Permission> permissions) {
    return account == null ? null : viewer(account, permissions, partnerships.of(account));
  }

  private static Viewer viewer(
      SignedIn account, Set<Permission> permissions, List<Partnership> own) {
    return new Viewer(
        account.name(),
        Sections.open(permissions),
        own.stream().map(p -> new Page.Partnership(p.slug(), p.name())).toList());
  }

  private Set<Permission> permissions(Member member) {
    Set<Permission> permissions = EnumSet.allOf(Permission.class);
    permissions.removeIf(Predicate.not(p -> access.mayEnter(member, p)));
    return permissions;
  }

  /** The boards somebody sits on today: being asked for a board is not sitting on it. */
  private Set<Long> boards(Member member) {
    SignedIn account = member.account();
    return account == null
        ? Set.of()
        : tenancy.read(
            member.partnership().id(),
            () -> holdings.boardsOf(account.account(), LocalDate.now(clock)));
  }

  Scope.Exemption exemption(Member member) {
    boolean ofBoards = false;
    for (Role role : Role.values()) {
      Reach reach = access.table().reach(role, Permission.READ_EXEMPT);
      if (member.holds(role) && reach == Reach.YES) {
        return Scope.Exemption.ALL;
      }
      ofBoards |= member.holds(role) && reach == Reach.OWN;
    }
    return ofBoards ? Scope.Exemption.of(boards(member)) : Scope.Exemption.NONE;
  }
}
