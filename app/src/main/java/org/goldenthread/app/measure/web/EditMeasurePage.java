package org.goldenthread.app.measure.web;

import java.util.List;
import org.goldenthread.app.shell.Form;
import org.goldenthread.app.shell.FormPage;
import org.goldenthread.app.shell.Link;
import org.goldenthread.app.shell.Option;
import org.goldenthread.app.shell.Page;

/**
 * What is this measure, and how is it counted?, {@code measure/edit-measure.jte}. Also the page
 * that adds one.
 *
 * @param hasReference false for a series that stands beside an item without one
 * @param directions which way is good
 */
public record EditMeasurePage(
    Page page, Form form, Link back, boolean hasReference, List<Option> directions)
    implements FormPage {

  @Override
  public String template() {
    return "measure/edit-measure";
  }
}
