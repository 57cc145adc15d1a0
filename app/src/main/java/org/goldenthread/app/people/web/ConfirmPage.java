package org.goldenthread.app.people.web;

import org.goldenthread.app.shell.Form;
import org.goldenthread.app.shell.FormPage;
import org.goldenthread.app.shell.Page;

/**
 * Do you mean it, and is it you?, {@code people/confirm.jte}.
 *
 * @param act message keys of what is to be done, up to their last dot
 */
public record ConfirmPage(Page page, Form form, String act) implements FormPage {
  @Override
  public String template() {
    return "people/confirm";
  }
}
