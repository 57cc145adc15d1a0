package org.goldenthread.app.measure.web;

import java.time.LocalDate;
import java.util.List;
import org.goldenthread.app.shell.Form;
import org.goldenthread.app.shell.FormPage;
import org.goldenthread.app.shell.Link;
import org.goldenthread.app.shell.Option;
import org.goldenthread.app.shell.Page;
import org.goldenthread.app.shell.Sign;
import org.jspecify.annotations.Nullable;

/**
 * What would another tolerance change?, {@code measure/tolerance-form.jte}.
 *
 * @param action address the form is sent to
 * @param holds sentence saying which tolerance holds now and what it was set for
 * @param bases what the amount may be measured in, or that none is to be set here
 * @param preview what would change; null before it was asked for
 * @param earlier every one that was set, the latest first
 */
public record ToleranceFormPage(
    Page page,
    Form form,
    String action,
    Link back,
    String holds,
    List<Option> bases,
    @Nullable Preview preview,
    List<Earlier> earlier)
    implements FormPage {

  @Override
  public String template() {
    return "measure/tolerance-form";
  }

  /**
   * What would change.
   *
   * @param marks how many marks are decided by it, changed or not
   */
  public record Preview(int marks, List<Flip> flips) {}

  /**
   * A mark that would be another.
   *
   * @param against message key ({@code measure.against.national})
   */
  public record Flip(Link measure, String period, String against, Sign now, Sign then) {}

  /**
   * One that was set.
   *
   * @param until null while it holds
   * @param again address of this form holding it again; null while it holds
   */
  public record Earlier(
      String tolerance,
      LocalDate from,
      @Nullable LocalDate until,
      String by,
      String reason,
      @Nullable String again) {}
}
