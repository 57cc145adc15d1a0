package org.goldenthread.app.people.web;

import org.goldenthread.app.shell.Link;
import org.goldenthread.app.shell.Page;
import org.goldenthread.app.shell.PageModel;

/**
 * Pass this link on, {@code people/link.jte}.
 *
 * @param what message keys of what the link does, up to their last dot
 * @param person whom to give it to
 * @param address the whole address, shown this once
 */
public record LinkPage(Page page, String what, String person, String address, Link back)
    implements PageModel {
  @Override
  public String template() {
    return "people/link";
  }
}
