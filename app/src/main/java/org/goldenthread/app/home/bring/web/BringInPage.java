package org.goldenthread.app.home.bring.web;

import org.goldenthread.app.shell.Form;
import org.goldenthread.app.shell.FormPage;
import org.goldenthread.app.shell.Link;
import org.goldenthread.app.shell.Page;
import org.jspecify.annotations.Nullable;

/**
 * The form by which a document is sent. Drawn by {@code home/bring-in.jte}.
 *
 * @param known where the very file that was sent stands already; null when it does not
 */
public record BringInPage(Page page, Form form, Link back, @Nullable Link known)
    implements FormPage {
  @Override
  public String template() {
    return "home/bring-in";
  }
}
