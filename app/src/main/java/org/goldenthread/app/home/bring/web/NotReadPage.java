package org.goldenthread.app.home.bring.web;

import org.goldenthread.app.shell.Link;
import org.goldenthread.app.shell.Page;
import org.goldenthread.app.shell.PageModel;

/**
 * Says why a document that was sent cannot be read. Drawn by {@code home/not-read.jte}.
 *
 * @param problem what is wrong and what to do
 * @param corrected whether something was said of it that can be forgotten
 */
public record NotReadPage(Page page, Link back, String problem, boolean corrected)
    implements PageModel {
  @Override
  public String template() {
    return "home/not-read";
  }
}
