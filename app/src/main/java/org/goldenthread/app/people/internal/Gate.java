package org.goldenthread.app.people.internal;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.goldenthread.app.database.Tenancy;
import org.goldenthread.app.people.Access;
import org.goldenthread.app.people.CurrentAccount;
import org.goldenthread.app.people.Member;
import org.goldenthread.app.people.Needs;
import org.goldenthread.app.people.OwnedThings;
import org.goldenthread.app.people.Permission;
import org.goldenthread.app.people.Role;
import org.goldenthread.app.people.Visitor;
import org.goldenthread.app.shell.ForbiddenException;
import org.goldenthread.app.shell.Messages;
import org.goldenthread.app.shell.Page;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;

/**
 * Every request passes here before its handler is called: it is refused unless {@link Access} lets
 * the visitor do what the handler needs, for what the address names.
 */
@Component
class Gate implements HandlerInterceptor {
  /** Pages every reader may see: language, errors. The shell knows no permissions. */
  private static final String SHELL = Page.class.getPackageName();

  private final Visitors visitors;
  private final CurrentAccount current;
  private final Access access;
  private final List<OwnedThings> owned;
  private final Tenancy tenancy;
  private final Messages messages;

  Gate(
      Visitors visitors,
      CurrentAccount current,
      Access access,
      List<OwnedThings> owned,
      Tenancy tenancy,
      Messages messages) {
    this.visitors = visitors;
    this.current = current;
    this.access = access;
    this.owned = owned;
    this.tenancy = tenancy;
    this.messages = messages;
  }

  @Override
  public boolean preHandle(
      HttpServletRequest request, HttpServletResponse response, Object handler) {
    if (handler instanceof HandlerMethod method && !ofTheShell(method)) {
      check(request, needed(method));
    }
    return true;
  }

  private static boolean ofTheShell(HandlerMethod method) {
    return method.getBeanType().getPackageName().startsWith(SHELL);
  }

  private static Permission needed(HandlerMethod method) {
    Needs needs = method.getMethodAnnotation(Needs.class);
    if (needs == null) {
      throw new IllegalStateException("nobody has said what " + method + " needs");
    }
    return needs.value();
  }

  private void check(HttpServletRequest request, Permission needed) {
    Map<String, String> address = address(request);
    String slug = address.get("partnership");
    if (needed == Permission.PUBLIC) {
      return;
    }
    if (slug == null) {
      if (needed != Permission.OWN_ACCOUNT || current.of(request) == null) {
        throw refused(needed);
      }
      return;
    }
    Visitor visitor = visitors.of(request, slug);
    if (!decide(visitor.member(), needed, address).allowed()) {
      throw refused(needed);
    }
  }

  /** The decision for an address, asked by the gate and by the page that explains it. */
  Access.Decision decide(Member member, Permission needed, Map<String, String> address) {
    return access.decide(
        member,
        needed,
        role -> tenancy.read(member.partnership().id(), () -> leaders(role, address)));
  }

  private Optional<List<Set<Long>>> leaders(Role role, Map<String, String> address) {
    return owned.stream().flatMap(room -> room.leadersOf(role, address).stream()).findFirst();
  }

  private ForbiddenException refused(Permission needed) {
    return new ForbiddenException(messages.text("people.refused", messages.text(needed.key())));
  }

  private static Map<String, String> address(HttpServletRequest request) {
    Object variables = request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE);
    var address = new HashMap<String, String>();
    if (variables instanceof Map<?, ?> map) {
      map.forEach((name, value) -> address.put(name.toString(), value.toString()));
    }
    return address;
  }
}
