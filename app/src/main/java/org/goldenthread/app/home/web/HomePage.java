package org.goldenthread.app.home.web;

import java.util.List;
import org.goldenthread.app.shell.Link;
import org.goldenthread.app.shell.Page;
import org.goldenthread.app.shell.PageModel;
import org.goldenthread.app.shell.StatusSummary;
import org.jspecify.annotations.Nullable;

/**
 * A partnership's front page, {@code home/home.jte}: what needs us now?
 *
 * @param exceptions the page of what is outside its limits: counting that here would take longer
 *     than all the rest of the page
 * @param settingUp where an empty partnership is set up; null for who may not
 */
public record HomePage(Page page, List<PlanCard> plans, Link exceptions, @Nullable String settingUp)
    implements PageModel {

  @Override
  public String template() {
    return "home/home";
  }

  /**
   * One plan at a glance. Plans are never added up: each has its own statuses.
   *
   * @param period "2007 to 2010" as printed; null when the document does not say
   * @param summary its statuses; null when nobody has judged anything in it
   * @param changed how many of its items are new or changed since the report before; null on the
   *     first report, which has nothing to compare with
   * @param reportedElsewhere branches another board reports on: the branch, then the board
   * @param reports what can be read and printed about it
   */
  public record PlanCard(
      Link plan,
      @Nullable String period,
      @Nullable StatusSummary summary,
      @Nullable Changed changed,
      List<Elsewhere> reportedElsewhere,
      List<Link> reports) {}

  /**
   * What is new since the report before.
   *
   * @param since the date or label of the report before ("July 2009")
   */
  public record Changed(int count, String since, String href) {}

  /** A branch of the plan that another board reports on. */
  public record Elsewhere(Link branch, String board) {}
}
