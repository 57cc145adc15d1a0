package org.goldenthread.app.measure.web.loads;

import org.goldenthread.app.shell.Form;
import org.goldenthread.app.shell.FormPage;
import org.goldenthread.app.shell.Link;
import org.goldenthread.app.shell.Page;

/**
 * Asks why a load is taken back, {@code measure/take-back.jte}.
 *
 * @param counts what it brought, in one line
 */
public record TakeBackPage(Page page, Form form, Link back, String counts) implements FormPage {
  @Override
  public String template() {
    return "measure/take-back";
  }
}
