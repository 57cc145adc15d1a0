package org.goldenthread.app.action.web;

import java.util.List;
import org.goldenthread.app.people.PartyChoices.Shown;
import org.goldenthread.app.shell.Form;
import org.goldenthread.app.shell.Link;
import org.goldenthread.app.shell.Option;
import org.goldenthread.app.shell.Page;
import org.goldenthread.app.shell.PageModel;
import org.jspecify.annotations.Nullable;

/**
 * Actions of the partnership, {@code action/actions.jte}: who does what by when, and what is late?
 *
 * @param answer the page in one sentence
 * @param filter what was chosen
 * @param choices the filters: name, label and choices of each
 * @param about the one thing whose actions are shown; null for all
 * @param rows by due date
 */
public record ActionsPage(
    Page page,
    String answer,
    Form filter,
    List<Choice> choices,
    @Nullable Link about,
    List<Row> rows)
    implements PageModel {

  @Override
  public String template() {
    return "action/actions";
  }

  /** One filter. */
  public record Choice(String name, String label, List<Option> options) {}

  /**
   * One action.
   *
   * @param owner who does it
   * @param due the date in words
   * @param state where it stands, in words
   * @param from where it was agreed, then what else it is about
   * @param latest what was reported last, with its day; null when nothing was
   */
  public record Row(
      Link action,
      Shown owner,
      String due,
      boolean overdue,
      String state,
      List<Link> from,
      @Nullable String latest) {}
}
