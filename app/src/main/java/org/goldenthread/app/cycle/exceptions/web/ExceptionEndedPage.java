package org.goldenthread.app.cycle.exceptions.web;

import org.goldenthread.app.shell.Link;
import org.goldenthread.app.shell.Page;
import org.goldenthread.app.shell.PageModel;

/**
 * What was followed to is no longer an exception, {@code cycle/exception-ended.jte}.
 *
 * @param subject the measure or item it was about
 * @param list what is an exception now
 */
public record ExceptionEndedPage(Page page, Link subject, Link list) implements PageModel {
  @Override
  public String template() {
    return "cycle/exception-ended";
  }
}
