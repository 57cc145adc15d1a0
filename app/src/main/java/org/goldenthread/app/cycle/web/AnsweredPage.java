package org.goldenthread.app.cycle.web;

import org.goldenthread.app.shell.Form;
import org.goldenthread.app.shell.FormPage;
import org.goldenthread.app.shell.Link;
import org.goldenthread.app.shell.Page;
import org.jspecify.annotations.Nullable;

/**
 * An update that is not with its lead any more, {@code cycle/answered.jte}: what did I send, and
 * can I change it?
 *
 * @param back the list of what is due
 * @param sent when and by whom it was sent; null when nothing was
 * @param standing where it stands, and what can be done
 * @param kept what became of words typed since; null when there are none
 * @param answer null when nothing was sent
 * @param takeBack where it is taken back; null when it cannot be
 */
public record AnsweredPage(
    Page page,
    Link back,
    @Nullable String sent,
    String standing,
    @Nullable String kept,
    @Nullable AnswerView answer,
    @Nullable String takeBack)
    implements FormPage {

  @Override
  public Form form() {
    return Form.blank();
  }

  @Override
  public String template() {
    return "cycle/answered";
  }
}
