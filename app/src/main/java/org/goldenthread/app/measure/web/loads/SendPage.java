package org.goldenthread.app.measure.web.loads;

import org.goldenthread.app.shell.Form;
import org.goldenthread.app.shell.FormPage;
import org.goldenthread.app.shell.Link;
import org.goldenthread.app.shell.Page;
import org.goldenthread.app.shell.PageModel;

/**
 * The form by which a file of figures is sent. Drawn by {@code measure/send.jte}.
 *
 * @param example where the file to fill in is downloaded
 */
public record SendPage(Page page, Form form, Link back, String example)
    implements PageModel, FormPage {

  @Override
  public String template() {
    return "measure/send";
  }
}
