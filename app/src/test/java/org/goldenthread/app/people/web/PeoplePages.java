package org.goldenthread.app.people.web;

import java.util.List;
import org.goldenthread.app.shell.Csrf;
import org.goldenthread.app.shell.Form;
import org.goldenthread.app.shell.Page;

/** Pages of the room as tests draw them. */
public final class PeoplePages {
  private static final Csrf TOKEN = new Csrf("_csrf", "token-of-this-page");

  private PeoplePages() {}

  private static Page page(String title, String path) {
    return Page.of(title, path).seenBy(null, TOKEN);
  }

  public static SignInPage signIn(Form form) {
    return new SignInPage(page("Sign in", "/sign-in"), form, "/app/wexmere", List.of());
  }

  public static SignInPage signInOfTheDemo() {
    return new SignInPage(
        page("Sign in", "/sign-in"),
        Form.blank(),
        "/",
        List.of(
            new SignInPage.Example(1, "Performance officer, Wexmere County Council"),
            new SignInPage.Example(2, "Analyst, Wexmere County Council")));
  }

  public static Form wrong() {
    return Form.blank()
        .with("email", "officer@wexmere.example")
        .withProblem("email", "Check your e-mail address and password.");
  }
}
