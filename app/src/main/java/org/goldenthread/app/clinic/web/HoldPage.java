package org.goldenthread.app.clinic.web;

import org.goldenthread.app.shell.Form;
import org.goldenthread.app.shell.FormPage;
import org.goldenthread.app.shell.Link;
import org.goldenthread.app.shell.Page;

/**
 * The form for what a clinic found, {@code clinic/hold.jte}.
 *
 * @param opened the version it was opened with
 */
public record HoldPage(Page page, Form form, Link back, String about, String opened)
    implements FormPage {

  @Override
  public String template() {
    return "clinic/hold";
  }
}
