package org.goldenthread.app.cycle.web;

import java.util.List;
import org.goldenthread.app.shell.Form;
import org.goldenthread.app.shell.FormPage;
import org.goldenthread.app.shell.Link;
import org.goldenthread.app.shell.Option;
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
   * @param hints what is gently pointed out of it
   * @param figures figures in it that can be offered to the record
   */
  public record Ready(
      String item,
      String title,
      Link change,
      AnswerView answer,
      List<String> hints,
      List<Option> figures) {
    public Ready {
      hints = List.copyOf(hints);
      figures = List.copyOf(figures);
    }
  }

  /** Every figure that can be offered to the record. */
  public List<Option> figures() {
    return ready.stream().flatMap(r -> r.figures().stream()).toList();
  }

  /** One item that cannot be sent yet, and why. */
  public record Missing(Link form, String why) {}

  @Override
  public String template() {
    return "cycle/check";
  }
}
