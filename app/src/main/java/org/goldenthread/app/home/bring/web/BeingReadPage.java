package org.goldenthread.app.home.bring.web;

import org.goldenthread.app.shell.Page;
import org.goldenthread.app.shell.PageModel;

/**
 * Says how far the reading of a document is. Drawn by {@code home/being-read.jte}.
 *
 * @param done steps that are done
 * @param of how many there are
 */
public record BeingReadPage(Page page, int done, int of) implements PageModel {
  @Override
  public String template() {
    return "home/being-read";
  }
}
