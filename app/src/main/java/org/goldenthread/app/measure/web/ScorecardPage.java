package org.goldenthread.app.measure.web;

import java.util.List;
import org.goldenthread.app.shell.Criterion;
import org.goldenthread.app.shell.Link;
import org.goldenthread.app.shell.Page;
import org.goldenthread.app.shell.PageModel;
import org.goldenthread.app.shell.Sign;
import org.goldenthread.app.shell.Status;
import org.goldenthread.app.shell.chart.Sparkline;
import org.jspecify.annotations.Nullable;

/**
 * Which measures need attention, {@code measure/scorecard.jte}: those outside their limits first.
 *
 * @param area name of the area shown; null where figures are only printed
 * @param exceptions how many of all measures are outside their limits
 * @param total how many measures have figures, before any filter
 * @param shown how many of them the filter leaves
 * @param criteria what each status means
 * @param rule name and version of the rule that gives them
 * @param actions where measures are changed, and what is published
 */
public record ScorecardPage(
    Page page,
    @Nullable String area,
    int exceptions,
    int total,
    int shown,
    Filter filter,
    List<Column> columns,
    List<Group> groups,
    List<Criterion> criteria,
    String rule,
    List<Link> actions)
    implements PageModel {

  @Override
  public String template() {
    return "measure/scorecard";
  }

  /**
   * The filter.
   *
   * @param choices its selects; one without options is left out
   * @param text what names are searched for
   * @param active whether anything is filtered
   * @param clear address without any filter
   */
  public record Filter(List<Choice> choices, String text, boolean active, String clear) {}

  /**
   * A select of the filter.
   *
   * @param name of the parameter
   * @param label message key
   * @param none what stands for no choice
   */
  public record Choice(
      String name, String label, String none, List<Option> options, String chosen) {}

  /** A value as it stands in the address, and as it is shown. */
  public record Option(String value, String label) {}

  /**
   * A heading that sorts.
   *
   * @param sortBy what the address says to sort by it; the other way round when it is sorted so
   * @param sort ascending, descending or none, as {@code aria-sort} says it
   */
  public record Column(String title, String sortBy, String sort) {}

  /**
   * Rows under one heading.
   *
   * @param id of the heading, for links on the page
   */
  public record Group(String id, String title, List<Row> rows) {}

  /**
   * One measure.
   *
   * @param ref as printed; empty where it has none
   * @param value with its unit, or why there is none: "Not available (x)"
   * @param quality of the value where it is not final, "Provisional"; else null
   * @param later why later periods have no value; null when none is missing
   * @param target "Target 8.0%: met"; null without a target
   * @param status null when it cannot be said; {@code statusNote} then says why
   * @param statusNote why there is no status, or what the pattern says against it; else null
   * @param moved what moved, since when; null when it cannot be said
   * @param pattern in words
   * @param patternShape beside the words; empty for nothing special
   * @param outlook whether the target will be met; null without a target to look ahead to
   * @param trend over five years; null where the periods are not years
   */
  public record Row(
      String ref,
      String href,
      String title,
      String value,
      String period,
      @Nullable String quality,
      @Nullable String later,
      @Nullable String target,
      Sparkline course,
      @Nullable Status status,
      @Nullable String statusNote,
      Sign direction,
      @Nullable String moved,
      String pattern,
      String patternShape,
      @Nullable String outlook,
      @Nullable String trend,
      List<Compared> compared) {}

  /**
   * How it stands against others.
   *
   * @param with "Similar areas", "England"
   * @param value their figure, with its period where that is another
   * @param mark null when the rule cannot say
   * @param why where the mark's page says how it was made
   * @param rank "3rd of 11"; null for a nation
   */
  public record Compared(
      String with, String value, @Nullable Sign mark, String why, @Nullable String rank) {}
}
