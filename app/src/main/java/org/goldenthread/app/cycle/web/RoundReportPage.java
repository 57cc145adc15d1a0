package org.goldenthread.app.cycle.web;

import java.util.List;
import org.goldenthread.app.shell.Page;
import org.goldenthread.app.shell.PageModel;

/**
 * What a round's report showed when it was locked, {@code cycle/round-report.jte}.
 *
 * @param plan title of the plan as it was then
 * @param covers "1 July 2009 to 30 September 2009"
 * @param frozen what is said of when it was frozen, with its digest
 */
public record RoundReportPage(
    Page page, String plan, String covers, String frozen, List<Entry> entries)
    implements PageModel {
  public RoundReportPage {
    entries = List.copyOf(entries);
  }

  /** One item, with its words as they were then; answer is "no update" when nothing was sent. */
  public record Entry(String title, String state, java.util.Optional<AnswerView> answer) {}

  @Override
  public String template() {
    return "cycle/round-report";
  }
}
