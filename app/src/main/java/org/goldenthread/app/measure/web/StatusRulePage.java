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
 * What would another status rule change?, {@code measure/status-rule.jte}.
 *
 * @param action address the form is sent to
 * @param holds sentence saying which rule holds now and what it was set for
 * @param ways in plain words, as text, or none of its own
 * @param against what a value can be held against
 * @param bases what a distance may be measured in
 * @param improved what a value further behind may be better than
 * @param preview what would change; null before it was asked for
 * @param earlier every one that was set, the latest first
 */
public record StatusRulePage(
    Page page,
    Form form,
    String action,
    Link back,
    String holds,
    List<Option> ways,
    List<Option> against,
    List<Option> bases,
    List<Option> improved,
    @Nullable Preview preview,
    List<Earlier> earlier)
    implements FormPage {

  @Override
  public String template() {
    return "measure/status-rule";
  }

  /**
   * What would change.
   *
   * @param measuresChanged how many of the measures would have another status in some period
   * @param measures how many measures are decided by it
   * @param figures how many of their figures are
   * @param flips how many of these would have another status
   * @param shown the first of them
   */
  public record Preview(
      int measuresChanged, int measures, int figures, int flips, List<Flip> shown) {}

  /** A status that would be another. */
  public record Flip(Link measure, String period, String now, String then) {}

  /**
   * One that was set.
   *
   * @param criteria when each status is given, one a line
   * @param until null while it holds
   * @param again address of this form holding it again; null while it holds
   */
  public record Earlier(
      String name,
      int version,
      List<String> criteria,
      LocalDate from,
      @Nullable LocalDate until,
      String by,
      String reason,
      @Nullable String again) {}
}
