package org.goldenthread.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.goldenthread.app.audit.Author;
import org.goldenthread.app.database.Tenancy;
import org.goldenthread.app.database.TestDatabase;
import org.goldenthread.app.people.Accounts;
import org.goldenthread.app.people.Needs;
import org.goldenthread.app.people.Partnership;
import org.goldenthread.app.people.Partnerships;
import org.goldenthread.app.people.Permission;
import org.goldenthread.app.people.Role;
import org.goldenthread.app.people.RoleTable;
import org.goldenthread.app.people.RoleTable.Reach;
import org.goldenthread.app.people.Roles;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Every address is tried by every role, in their own and in another partnership, and held to the
 * role table. What an address names does not exist, so that nothing is changed: who may pass is
 * told so, who may not never gets as far.
 */
@SpringBootTest(
    classes = GoldenThread.class,
    webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
    args = "--gt.demo=true")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EveryRouteIT {
  private static final Author TEST = Author.program("Test of every route");
  private static final int FORBIDDEN = 403;

  private final RoleTable table = RoleTable.load();
  private final Map<Role, TestBrowser> signedIn = new EnumMap<>(Role.class);

  @Value("${local.server.port}")
  private int port;

  @Autowired private RequestMappingHandlerMapping mapping;
  @Autowired private Accounts accounts;
  @Autowired private Partnerships partnerships;
  @Autowired private Roles roles;
  @Autowired private Tenancy tenancy;
  private Partnership own = new Partnership(1, "", "");
  private Partnership other = new Partnership(1, "", "");

  @DynamicPropertySource
  static void database(DynamicPropertyRegistry registry) {
    TestDatabase.register(registry);
  }

  /** One address and the way it is asked for. */
  private record Route(RequestMethod method, String pattern, Permission needs) {
    String at(String partnership) {
      return pattern
          .replace("{partnership}", partnership)
          .replaceAll("\\{\\*[^}]*}", "0")
          .replaceAll("\\{[^}]*}", "0");
    }

    boolean ofAPartnership() {
      return pattern.contains("{partnership}");
    }
  }

  @BeforeAll
  void oneOfEachRole() {
    own = partnerships.findOrCreate("Wexmere");
    other = partnerships.findOrCreate("Eastmarch");
    for (Role role : Role.values()) {
      long account = accounts.example(role.slug() + "@wexmere.example", role.slug() + " role").id();
      tenancy.write(
          own.id(),
          () -> {
            roles.give(account, role, role.slug(), LocalDate.EPOCH, TEST, "Test");
            return null;
          });
      signedIn.put(role, new TestBrowser(port).signInAs(role.slug() + " role"));
    }
  }

  @Test
  void isClassified() {
    assertThat(handlers().values())
        .filteredOn(h -> !ofTheShell(h))
        .allSatisfy(
            h -> assertThat(h.getMethodAnnotation(Needs.class)).as(h.toString()).isNotNull());
  }

  @Test
  void refusesEveryRoleWhatTheTableDoesNotGiveIt() {
    var wrong = new ArrayList<String>();
    for (Route route : routes()) {
      for (Role role : Role.values()) {
        boolean may = table.reach(role, route.needs()) != Reach.NO;
        int status = ask(signedIn(role), route, own.slug());
        if (may == (status == FORBIDDEN) || status >= 500) {
          wrong.add(role.slug() + " " + route + ": " + status);
        }
      }
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void refusesEveryRoleAnotherPartnership() {
    var wrong = new ArrayList<String>();
    for (Route route : routes()) {
      for (Role role : Role.values()) {
        if (route.ofAPartnership() && route.needs() != Permission.PUBLIC) {
          int status = ask(signedIn(role), route, other.slug());
          if (status != FORBIDDEN) {
            wrong.add(role.slug() + " " + route + ": " + status);
          }
        }
      }
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void asksWhoHasNotSignedInToSignIn() {
    var stranger = new TestBrowser(port);
    stranger.get("/sign-in");
    for (Route route : routes()) {
      if (route.needs() != Permission.PUBLIC) {
        assertThat(
                route.method() == RequestMethod.GET
                    ? stranger.get(route.at(own.slug())).location()
                    : stranger.send(route.at(own.slug()), Map.of()).location())
            .as(route.toString())
            .startsWith("/sign-in");
      }
    }
  }

  private int ask(TestBrowser browser, Route route, String partnership) {
    String path = route.at(partnership);
    return route.method() == RequestMethod.GET
        ? browser.get(path).status()
        : browser.send(path, Map.of("none", "none")).status();
  }

  private TestBrowser signedIn(Role role) {
    @Nullable TestBrowser browser = signedIn.get(role);
    if (browser == null) {
      throw new IllegalStateException("nobody is signed in as " + role);
    }
    // A page with a token stands open before any form is sent.
    browser.get("/sign-in");
    return browser;
  }

  private List<Route> routes() {
    Set<String> seen = new TreeSet<>();
    var routes = new ArrayList<Route>();
    handlers()
        .forEach(
            (info, handler) -> {
              Needs needs = handler.getMethodAnnotation(Needs.class);
              if (needs != null && info.getPathPatternsCondition() != null) {
                for (var pattern : info.getPathPatternsCondition().getPatterns()) {
                  for (RequestMethod method : methods(info)) {
                    var route = new Route(method, pattern.getPatternString(), needs.value());
                    if (seen.add(method + " " + pattern) && !signsOut(route)) {
                      routes.add(route);
                    }
                  }
                }
              }
            });
    assertThat(routes).hasSizeGreaterThan(20);
    return routes;
  }

  /** Signing in as somebody else would end the session that is tried. */
  private static boolean signsOut(Route route) {
    return route.pattern().startsWith("/sign-in") && route.method() == RequestMethod.POST;
  }

  private static Set<RequestMethod> methods(RequestMappingInfo info) {
    Set<RequestMethod> methods = info.getMethodsCondition().getMethods();
    return methods.isEmpty() ? Set.of(RequestMethod.GET) : methods;
  }

  private Map<RequestMappingInfo, HandlerMethod> handlers() {
    return mapping.getHandlerMethods();
  }

  private static boolean ofTheShell(HandlerMethod handler) {
    return ErrorController.class.isAssignableFrom(handler.getBeanType())
        || handler.getBeanType().getPackageName().startsWith("org.goldenthread.app.shell");
  }
}
