package org.goldenthread.app.cycle.web;

import org.goldenthread.app.shell.Link;
import org.goldenthread.app.shell.Page;
import org.goldenthread.app.shell.PageModel;

/**
 * Updates were sent, {@code cycle/sent.jte}.
 *
 * @param panel what was sent
 * @param left what is still due, in a sentence
 * @param on where to go from here
 */
public record SentPage(Page page, String panel, String left, Link on) implements PageModel {

  @Override
  public String template() {
    return "cycle/sent";
  }
}
