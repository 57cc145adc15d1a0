package org.goldenthread.app.cycle.exceptions.web;

import java.util.List;
import org.goldenthread.app.shell.Form;
import org.goldenthread.app.shell.FormPage;
import org.goldenthread.app.shell.Link;
import org.goldenthread.app.shell.Option;
import org.goldenthread.app.shell.Page;

/**
 * Note or accept an exception, {@code cycle/acknowledge.jte}.
 *
 * @param subject name of the measure or item
 * @param action address the form is sent to
 * @param reasons why it is an exception: what can be noted or accepted
 * @param choices to note or to accept
 * @param said what was said and holds; it can be taken back
 */
public record AcknowledgePage(
    Page page,
    Form form,
    String subject,
    String action,
    Link back,
    List<Option> reasons,
    List<Option> choices,
    List<String> said)
    implements FormPage {

  @Override
  public String template() {
    return "cycle/acknowledge";
  }
}
