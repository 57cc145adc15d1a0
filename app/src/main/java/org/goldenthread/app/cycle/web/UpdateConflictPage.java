package org.goldenthread.app.cycle.web;

import org.goldenthread.app.shell.Conflict;
import org.goldenthread.app.shell.Form;
import org.goldenthread.app.shell.FormPage;
import org.goldenthread.app.shell.Link;
import org.goldenthread.app.shell.Page;

/**
 * Two people typed about one item at once, {@code cycle/update-conflict.jte}: which words stay?
 *
 * @param opened number of the saving that stands now
 */
public record UpdateConflictPage(
    Page page, Form form, Link back, Conflict conflict, String action, int opened)
    implements FormPage {

  @Override
  public String template() {
    return "cycle/update-conflict";
  }
}
