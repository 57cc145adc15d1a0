package org.goldenthread.app.people.web;

import org.goldenthread.app.shell.Form;
import org.goldenthread.app.shell.FormPage;
import org.goldenthread.app.shell.Page;

/** Which code does your app show?, {@code people/code.jte}. */
public record CodePage(Page page, Form form) implements FormPage {
  @Override
  public String template() {
    return "people/code";
  }
}
