package org.goldenthread.app.action.web;

import java.util.List;
import org.goldenthread.app.shell.Form;
import org.goldenthread.app.shell.FormPage;
import org.goldenthread.app.shell.Link;
import org.goldenthread.app.shell.Option;
import org.goldenthread.app.shell.Page;

/**
 * The form that adds or changes an action, {@code action/action-form.jte}.
 *
 * @param owners who can be chosen
 * @param opened the version it was opened with; empty for a new one
 */
public record ActionFormPage(Page page, Form form, Link back, List<Option> owners, String opened)
    implements FormPage {

  @Override
  public String template() {
    return "action/action-form";
  }

  /** Whether it changes an action that is there: then a reason is asked for. */
  public boolean changes() {
    return !opened.isEmpty();
  }
}
