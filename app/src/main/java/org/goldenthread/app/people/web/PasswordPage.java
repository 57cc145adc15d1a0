package org.goldenthread.app.people.web;

import org.goldenthread.app.shell.Form;
import org.goldenthread.app.shell.FormPage;
import org.goldenthread.app.shell.Page;

/**
 * Choose a password, {@code people/password.jte}.
 *
 * @param askCurrent whether the password in use is asked for: not where a link stands for it
 */
public record PasswordPage(Page page, Form form, boolean askCurrent) implements FormPage {
  @Override
  public String template() {
    return "people/password";
  }
}
