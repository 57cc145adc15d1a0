package org.goldenthread.app.home.web;

import java.util.List;
import org.goldenthread.app.shell.Link;
import org.goldenthread.app.shell.Page;
import org.goldenthread.app.shell.PageModel;

/**
 * What this reader looks after, {@code home/manage.jte}.
 *
 * @param entries what they may do, in the order a new partnership needs it
 */
public record ManagePage(Page page, List<Entry> entries) implements PageModel {
  public ManagePage {
    entries = List.copyOf(entries);
  }

  /**
   * One part.
   *
   * @param what one sentence on what is done there
   */
  public record Entry(Link link, String what) {}

  @Override
  public String template() {
    return "home/manage";
  }
}
