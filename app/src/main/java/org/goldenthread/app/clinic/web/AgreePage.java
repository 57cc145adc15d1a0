package org.goldenthread.app.clinic.web;

import java.util.List;
import org.goldenthread.app.shell.Form;
import org.goldenthread.app.shell.FormPage;
import org.goldenthread.app.shell.Link;
import org.goldenthread.app.shell.Page;

/**
 * Asks before what is expected is frozen, {@code clinic/agree.jte}.
 *
 * @param expected what is expected if nothing changes, a sentence each
 * @param actions what will be done, a line each
 * @param opened the version it was opened with
 */
public record AgreePage(
    Page page,
    Form form,
    Link back,
    List<String> expected,
    List<String> actions,
    String check,
    String opened)
    implements FormPage {

  @Override
  public String template() {
    return "clinic/agree";
  }
}
