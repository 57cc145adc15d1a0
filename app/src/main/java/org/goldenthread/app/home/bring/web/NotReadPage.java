package org.goldenthread.app.home.bring.web;

import org.goldenthread.app.shell.Link;
import org.goldenthread.app.shell.Page;
import org.goldenthread.app.shell.PageModel;

/**
 * Says why a document that was sent cannot be read. Drawn by {@code home/not-read.jte}.
 *
 * @param problem what is wrong and what to do
 * @param there whether it waits still and can be thrown away
 * @param again version of what was said of it and can be forgotten; 0 when nothing was
 */
public record NotReadPage(Page page, Link back, String problem, boolean there, int again)
    implements PageModel {
  @Override
  public String template() {
    return "home/not-read";
  }
}
