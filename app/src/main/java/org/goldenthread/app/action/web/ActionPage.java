package org.goldenthread.app.action.web;

import java.util.List;
import org.goldenthread.app.people.PartyChoices.Shown;
import org.goldenthread.app.shell.Link;
import org.goldenthread.app.shell.LongText;
import org.goldenthread.app.shell.Page;
import org.goldenthread.app.shell.PageModel;
import org.jspecify.annotations.Nullable;

/**
 * One action, {@code action/action.jte}: what was promised, and what became of it?
 *
 * @param answer where it stands in one sentence
 * @param number "Action 7"
 * @param due the date in words
 * @param agreed the day it was agreed, in words
 * @param from where it was agreed, then what else it is about
 * @param reason what was done or why it was discharged; null while it is open
 * @param reports the latest first
 * @param acts what the visitor may do
 */
public record ActionPage(
    Page page,
    String answer,
    String number,
    Shown owner,
    String due,
    boolean overdue,
    String agreed,
    List<Link> from,
    @Nullable LongText reason,
    List<Report> reports,
    List<Link> acts)
    implements PageModel {

  @Override
  public String template() {
    return "action/action";
  }

  /** What was reported, on which day and by whom, in words. */
  public record Report(String said, LongText text) {}
}
