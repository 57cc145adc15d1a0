package org.goldenthread.app.measure.web.sections;

import java.time.LocalDate;
import java.util.List;
import org.goldenthread.app.shell.Form;
import org.goldenthread.app.shell.Option;
import org.goldenthread.app.shell.Page;
import org.goldenthread.app.shell.PageModel;
import org.jspecify.annotations.Nullable;

/**
 * What was reported when, and what is different since?, {@code measure/reported.jte}.
 *
 * @param ref reference and title of the measure
 * @param of area and group in words; empty when no area has figures
 * @param reports one for each time figures were reported, the latest first
 * @param options of days to compare
 * @param chosen the two days compared
 * @param then the earlier day; null with fewer than two reports
 * @param later the later day; null likewise
 * @param differences figures that are not the same in both, by period
 * @param same how many are
 */
public record ReportedPage(
    Page page,
    String ref,
    String of,
    List<Report> reports,
    List<Option> options,
    Form chosen,
    @Nullable LocalDate then,
    @Nullable LocalDate later,
    List<Difference> differences,
    int same)
    implements PageModel {
  /** Names of the two choices in the address. */
  public static final String REPORTED = "reported";

  public static final String AGAINST = "against";

  public ReportedPage {
    reports = List.copyOf(reports);
    options = List.copyOf(options);
    differences = List.copyOf(differences);
  }

  @Override
  public String template() {
    return "measure/reported";
  }

  /**
   * One report.
   *
   * @param added figures that stood nowhere before
   * @param changed figures that stood otherwise before
   */
  public record Report(LocalDate on, String by, String reason, int added, int changed) {}

  /**
   * A figure that the two reports have otherwise.
   *
   * @param period in words, with its code
   * @param difference in words, "Rose by 0.2 percentage points"
   */
  public record Difference(String period, String code, Cell then, Cell later, String difference) {}
}
