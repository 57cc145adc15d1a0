package org.goldenthread.app.plan.web;

import org.goldenthread.app.shell.Conflict;
import org.goldenthread.app.shell.Form;
import org.goldenthread.app.shell.FormPage;
import org.goldenthread.app.shell.Link;
import org.goldenthread.app.shell.Page;

/**
 * Both versions of an item that two people edited, {@code plan/item-conflict.jte}.
 *
 * @param opened what the choice is about
 */
public record ItemConflictPage(
    Page page, Form form, Link back, Conflict conflict, String draft, String opened)
    implements FormPage {

  @Override
  public String template() {
    return "plan/item-conflict";
  }
}
