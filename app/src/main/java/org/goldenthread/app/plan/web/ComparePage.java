package org.goldenthread.app.plan.web;

import org.goldenthread.app.shell.Link;
import org.goldenthread.app.shell.Page;
import org.goldenthread.app.shell.PageModel;

/** The difference between two versions of a plan, {@code plan/compare.jte}. */
public record ComparePage(Page page, Link versions, DifferenceView difference)
    implements PageModel {

  @Override
  public String template() {
    return "plan/compare";
  }
}
