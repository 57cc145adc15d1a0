package org.goldenthread.app.measure.web;

import java.time.LocalDate;
import java.util.List;
import org.goldenthread.app.shell.Form;
import org.goldenthread.app.shell.FormPage;
import org.goldenthread.app.shell.Link;
import org.goldenthread.app.shell.Option;
import org.goldenthread.app.shell.Page;
import org.jspecify.annotations.Nullable;

/**
 * How is this measure worked out?, {@code measure/formula.jte}.
 *
 * @param mayEdit whether the form is offered
 * @param action address the form is sent to
 * @param now sentence saying how it is worked out, or that its figures are entered
 * @param needs the measures it is worked out from
 * @param neededBy the measures that are worked out from it
 * @param ways by formula, or not at all
 * @param preview what a typed formula makes; null before it was asked for
 * @param earlier every formula that was stated, the latest first
 */
public record FormulaPage(
    Page page,
    Form form,
    boolean mayEdit,
    String action,
    Link back,
    String now,
    List<Link> needs,
    List<Link> neededBy,
    List<Option> ways,
    @Nullable Preview preview,
    List<Earlier> earlier)
    implements FormPage {

  @Override
  public String template() {
    return "measure/formula";
  }

  /**
   * What a formula makes of the figures there are.
   *
   * @param figures how many figures, of all areas
   * @param missing how many of them have no value
   * @param area whose latest figures are shown; empty when there are none
   */
  public record Preview(int figures, int missing, String area, List<Row> rows) {}

  /**
   * One figure.
   *
   * @param now as it is, empty when there is none
   * @param then as it would be, or why it would be missing
   */
  public record Row(String period, String now, String then) {}

  /**
   * A formula that was stated.
   *
   * @param until null while it holds
   * @param again address of this page with the formula typed in; null while it holds, and for
   *     readers
   */
  public record Earlier(
      String formula,
      LocalDate from,
      @Nullable LocalDate until,
      String by,
      String reason,
      @Nullable String again) {}
}
