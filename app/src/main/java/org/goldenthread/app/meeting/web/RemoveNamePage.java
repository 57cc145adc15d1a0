package org.goldenthread.app.meeting.web;

import org.goldenthread.app.shell.Form;
import org.goldenthread.app.shell.FormPage;
import org.goldenthread.app.shell.Link;
import org.goldenthread.app.shell.Page;

/** Asks whether a name is to be removed, {@code meeting/remove-name.jte}. */
public record RemoveNamePage(Page page, Form form, Link back, String name) implements FormPage {
  /** The box to tick before anything is removed. */
  public static final String CONFIRM = "confirm";

  @Override
  public String template() {
    return "meeting/remove-name";
  }
}
