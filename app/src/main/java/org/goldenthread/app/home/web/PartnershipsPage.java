package org.goldenthread.app.home.web;

import java.util.List;
import org.goldenthread.app.shell.Page;
import org.goldenthread.app.shell.PageModel;

/** The front door, {@code home/partnerships.jte}: every partnership kept here. */
public record PartnershipsPage(Page page, List<Page.Partnership> partnerships)
    implements PageModel {

  @Override
  public String template() {
    return "home/partnerships";
  }
}
