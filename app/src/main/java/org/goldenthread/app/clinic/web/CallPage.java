package org.goldenthread.app.clinic.web;

import java.util.List;
import org.goldenthread.app.shell.Form;
import org.goldenthread.app.shell.FormPage;
import org.goldenthread.app.shell.Link;
import org.goldenthread.app.shell.Option;
import org.goldenthread.app.shell.Page;

/**
 * The form that calls a clinic, {@code clinic/call.jte}.
 *
 * @param measures of the item; empty where it is called about a measure, or the item has none
 * @param parties who can be asked
 * @param asked names of the fields in which somebody is chosen
 */
public record CallPage(
    Page page,
    Form form,
    Link back,
    String about,
    List<Option> measures,
    List<Option> parties,
    List<String> asked)
    implements FormPage {

  @Override
  public String template() {
    return "clinic/call";
  }
}
