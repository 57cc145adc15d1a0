package org.goldenthread.app.home.web;

import java.util.List;
import org.goldenthread.app.people.WorkSource.Work;
import org.goldenthread.app.shell.Page;
import org.goldenthread.app.shell.PageModel;

/**
 * Where a person starts, {@code home/my-work.jte}: what must I do, by when?
 *
 * @param answer the page in one sentence
 * @param tasks groups with something in them, in order; what the person leads is not among them
 * @param leads what the person leads
 */
public record MyWorkPage(Page page, String answer, List<Tasks> tasks, List<Work> leads)
    implements PageModel {

  /** A heading and what stands under it. */
  public record Tasks(String heading, List<Work> works) {}

  @Override
  public String template() {
    return "home/my-work";
  }
}
