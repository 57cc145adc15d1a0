package org.goldenthread.app.cycle.web;

import java.util.List;
import org.goldenthread.app.shell.Link;
import org.goldenthread.app.shell.Option;
import org.goldenthread.app.shell.Page;
import org.goldenthread.app.shell.PageModel;

/**
 * Everything a round asks, {@code cycle/requests.jte}: where does each update stand?
 *
 * @param showing "Showing 22 of 80."
 * @param filtered whether only some are shown
 * @param choices what can be chosen to see fewer
 * @param rows in the plan's order
 */
public record RequestsPage(
    Page page, String round, String showing, boolean filtered, List<Choice> choices, List<Row> rows)
    implements PageModel {
  public RequestsPage {
    choices = List.copyOf(choices);
    rows = List.copyOf(rows);
  }

  /**
   * One thing to choose by.
   *
   * @param name of the parameter
   * @param chosen empty for all
   */
  public record Choice(String name, String label, String chosen, List<Option> options) {
    public Choice {
      options = List.copyOf(options);
    }
  }

  /**
   * One item.
   *
   * @param asked who is asked, with the organisation; what is wrong where nobody will answer
   * @param said the headline, or what else was answered; "nothing yet" when nothing was
   */
  public record Row(
      Link request, String asked, String state, String due, String said, List<String> again) {
    public Row {
      again = List.copyOf(again);
    }
  }

  @Override
  public String template() {
    return "cycle/requests";
  }
}
