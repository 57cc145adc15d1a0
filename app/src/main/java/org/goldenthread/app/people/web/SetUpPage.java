package org.goldenthread.app.people.web;

import org.goldenthread.app.shell.Form;
import org.goldenthread.app.shell.FormPage;
import org.goldenthread.app.shell.Page;

/** Who are you, and which partnership is this for? Drawn by {@code people/set-up.jte}. */
public record SetUpPage(Page page, Form form) implements FormPage {
  @Override
  public String template() {
    return "people/set-up";
  }
}
