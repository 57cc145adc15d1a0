package org.goldenthread.app.cycle.exceptions.web;

import java.time.LocalDate;
import java.util.List;
import org.goldenthread.app.shell.Form;
import org.goldenthread.app.shell.FormPage;
import org.goldenthread.app.shell.Link;
import org.goldenthread.app.shell.Option;
import org.goldenthread.app.shell.Page;
import org.jspecify.annotations.Nullable;

/**
 * By which rules is something an exception?, {@code cycle/exception-rules.jte}.
 *
 * @param options the rules that can be on
 * @param earlier every set that was stated, the latest first
 */
public record ExceptionRulesPage(
    Page page, Form form, Link back, List<Option> options, List<Earlier> earlier)
    implements FormPage {

  @Override
  public String template() {
    return "cycle/exception-rules";
  }

  /**
   * Rules that were stated.
   *
   * @param until null while they hold
   */
  public record Earlier(
      List<String> lines, LocalDate from, @Nullable LocalDate until, String by, String reason) {}
}
