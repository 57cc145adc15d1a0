package org.goldenthread.app.home.web;

import java.time.LocalDate;
import org.goldenthread.app.shell.Link;
import org.goldenthread.app.shell.Page;
import org.goldenthread.app.shell.PageModel;

/**
 * What is left of a document that was taken back, {@code home/taken-back.jte}.
 *
 * @param file its name
 * @param by the post of who took it back
 * @param history where the record shows it
 */
public record TakenBackPage(
    Page page, String file, LocalDate on, String by, String reason, Link history)
    implements PageModel {
  @Override
  public String template() {
    return "home/taken-back";
  }
}
