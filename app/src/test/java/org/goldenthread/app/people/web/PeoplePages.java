package org.goldenthread.app.people.web;

import java.util.List;
import org.goldenthread.app.shell.Csrf;
import org.goldenthread.app.shell.Form;
import org.goldenthread.app.shell.Link;
import org.goldenthread.app.shell.Option;
import org.goldenthread.app.shell.Page;
import org.goldenthread.app.shell.Views;

/** Pages of the room as tests draw them. */
public final class PeoplePages {
  private static final Csrf TOKEN = new Csrf("_csrf", "token-of-this-page");

  private PeoplePages() {}

  private static Page page(String title, String path) {
    return Page.of(title, path).seenBy(null, TOKEN);
  }

  public static SignInPage signIn(Form form) {
    return new SignInPage(page("Sign in", "/sign-in"), form, "/app/wexmere", List.of(), null);
  }

  public static SignInPage signInOfTheDemo() {
    return new SignInPage(
        page("Sign in", "/sign-in"),
        Form.blank(),
        "/",
        List.of(
            new SignInPage.Example(1, "Performance officer, Wexmere County Council"),
            new SignInPage.Example(2, "Analyst, Wexmere County Council")),
        new Link("Sign in with Wexmere County Council", "/sign-in/with/provider?wanted=%2F"));
  }

  public static Form wrong() {
    return Form.blank()
        .with("email", "officer@wexmere.example")
        .withProblem("email", "Check your e-mail address and password.");
  }

  private static Page within(String title, String path) {
    return page(title, path).in(Views.WEXMERE, null, Views.HOME);
  }

  public static AccessPage access() {
    return new AccessPage(
        within("Access", "/app/wexmere/access"),
        List.of(
            new AccessPage.Person(
                new Link("Sam <b>Officer</b>", "/app/wexmere/access/1"),
                "officer@wexmere.example",
                "Performance officer",
                List.of(
                    new AccessPage.Held("Performance officer", "2 March 2026", "Administrator")))),
        "/app/wexmere/access/why");
  }

  public static RolesPage roles(Form form) {
    return new RolesPage(
        within("Roles of Sam", "/app/wexmere/access/1"),
        form,
        new Link("Access", "/app/wexmere/access"),
        "Sam",
        List.of(
            Option.of("administrator", "Administrator", "Invites people"),
            Option.of("analyst", "Analyst", "Edits measures")),
        "analyst");
  }

  public static Form noPost() {
    return Form.blank()
        .with("role", "analyst")
        .with("post", "")
        .withProblem("role", "Keep the administrator")
        .withProblem("post", "Enter the post their changes are recorded under");
  }

  public static WhyPage why(boolean allowed) {
    return new WhyPage(
        within("Why can this person see this?", "/app/wexmere/access/why"),
        Form.blank().with("person", "1").with("address", "/app/wexmere/measures"),
        List.of(Option.of("1", "Sam, officer@wexmere.example")),
        new WhyPage.Answer(
            allowed,
            allowed ? "Sam can open this page." : "Sam cannot open this page.",
            "Read plans",
            List.of("Analyst may. Held since 2 March 2026, given by Administrator."),
            "Exempt content is kept from them."));
  }

  public static WhyPage whyRefused() {
    return new WhyPage(
        within("Why can this person see this?", "/app/wexmere/access/why"),
        Form.blank()
            .with("address", "elsewhere")
            .withProblem("person", "Choose a person")
            .withProblem("address", "Paste the address of a page of this partnership"),
        List.of(Option.of("1", "Sam, officer@wexmere.example")),
        null);
  }
}
