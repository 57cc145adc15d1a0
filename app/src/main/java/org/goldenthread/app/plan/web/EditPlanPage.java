package org.goldenthread.app.plan.web;

import java.util.List;
import org.goldenthread.app.shell.Link;
import org.goldenthread.app.shell.Page;
import org.goldenthread.app.shell.PageModel;
import org.jspecify.annotations.Nullable;

/**
 * The plan as it would be, with what can be done to each item, {@code plan/edit-plan.jte}.
 *
 * @param draft "Draft 2: 5 changes" with its page; null when nothing is drafted yet
 * @param others other drafts that are open
 * @param items in order
 */
public record EditPlanPage(
    Page page, Link plan, @Nullable Link draft, List<Link> others, List<Row> items, String addHref)
    implements PageModel {

  @Override
  public String template() {
    return "plan/edit-plan";
  }

  /**
   * One item.
   *
   * @param depth 0 at the top
   * @param href its address; forms stand below it
   * @param query what keeps the draft in each address; empty for one's own
   * @param edited whether the draft touches it
   */
  public record Row(
      String level, String label, int depth, String href, String query, boolean edited) {}
}
