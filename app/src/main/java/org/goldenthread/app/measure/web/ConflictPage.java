package org.goldenthread.app.measure.web;

import org.goldenthread.app.shell.Conflict;
import org.goldenthread.app.shell.Form;
import org.goldenthread.app.shell.FormPage;
import org.goldenthread.app.shell.Link;
import org.goldenthread.app.shell.Page;

/**
 * Somebody else saved first: which words are to be kept?, {@code measure/conflict.jte}.
 *
 * @param action address the form is sent to
 */
public record ConflictPage(Page page, Form form, String action, Link back, Conflict conflict)
    implements FormPage {

  @Override
  public String template() {
    return "measure/conflict";
  }
}
