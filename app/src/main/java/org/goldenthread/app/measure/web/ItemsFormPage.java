package org.goldenthread.app.measure.web;

import java.util.List;
import org.goldenthread.app.shell.Form;
import org.goldenthread.app.shell.FormPage;
import org.goldenthread.app.shell.Link;
import org.goldenthread.app.shell.Option;
import org.goldenthread.app.shell.Page;

/**
 * Which items does this measure show?, {@code measure/items-form.jte}.
 *
 * @param items those it shows now
 */
public record ItemsFormPage(Page page, Form form, Link back, List<Option> items)
    implements FormPage {

  @Override
  public String template() {
    return "measure/items-form";
  }
}
