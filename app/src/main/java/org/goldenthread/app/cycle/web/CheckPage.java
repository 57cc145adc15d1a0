package org.goldenthread.app.cycle.web;

import java.util.List;
import org.goldenthread.app.shell.Form;
import org.goldenthread.app.shell.FormPage;
import org.goldenthread.app.shell.Link;
import org.goldenthread.app.shell.Page;

/**
 * What is typed, before it is sent, {@code cycle/check.jte}: is this what I want to say?
 *
 * @param action where it is sent to
 * @param ready what can be sent, in the plan's order
 * @param missing items with what is still missing, and those not begun
 */
public record CheckPage(
    Page page, Form form, Link back, String action, List<Ready> ready, List<Missing> missing)
    implements FormPage {
  public CheckPage {
    ready = List.copyOf(ready);
    missing = List.copyOf(missing);
  }

  /**
   * One answer that is complete.
   *
   * @param item its address within the plan, sent with the form
   */
  public record Ready(String item, String title, Link change, AnswerView answer) {}

  /** One item that cannot be sent yet, and why. */
  public record Missing(Link form, String why) {}

  @Override
  public String template() {
    return "cycle/check";
  }
}
