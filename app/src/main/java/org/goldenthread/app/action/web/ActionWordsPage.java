package org.goldenthread.app.action.web;

import org.goldenthread.app.shell.Form;
import org.goldenthread.app.shell.FormPage;
import org.goldenthread.app.shell.Link;
import org.goldenthread.app.shell.Page;

/**
 * The form that asks for words about an action, {@code action/action-words.jte}: a report, what was
 * done, why it is discharged or opened again.
 *
 * @param text the action itself
 * @param label what is asked
 * @param opened the version it was opened with
 * @param button what sending does
 */
public record ActionWordsPage(
    Page page, Form form, Link back, String text, String label, String opened, String button)
    implements FormPage {

  @Override
  public String template() {
    return "action/action-words";
  }
}
