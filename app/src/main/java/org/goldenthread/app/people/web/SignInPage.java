package org.goldenthread.app.people.web;

import java.util.List;
import org.goldenthread.app.shell.Csrf;
import org.goldenthread.app.shell.Page;
import org.goldenthread.app.shell.PageModel;
import org.jspecify.annotations.Nullable;

/**
 * Who are you?, {@code people/sign-in.jte}.
 *
 * @param email as typed; empty at first
 * @param problem message key of what is wrong; null at first
 * @param wanted where to go afterwards
 * @param examples the invented persons of the demo; empty outside it
 */
public record SignInPage(
    Page page,
    Csrf csrf,
    String email,
    @Nullable String problem,
    String wanted,
    List<Example> examples)
    implements PageModel {

  /** A person to sign in as with one click. */
  public record Example(long account, String name) {}

  public SignInPage {
    examples = List.copyOf(examples);
  }

  @Override
  public String template() {
    return "people/sign-in";
  }
}
