package org.goldenthread.app.people.web;

import java.util.List;
import org.goldenthread.app.shell.Form;
import org.goldenthread.app.shell.FormPage;
import org.goldenthread.app.shell.Link;
import org.goldenthread.app.shell.Page;
import org.jspecify.annotations.Nullable;

/**
 * Who are you?, {@code people/sign-in.jte}.
 *
 * @param wanted where to go afterwards
 * @param examples the invented persons of the demo; empty outside it
 * @param provider the organisation that can say who somebody is; null when none is set
 */
public record SignInPage(
    Page page, Form form, String wanted, List<Example> examples, @Nullable Link provider)
    implements FormPage {

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
