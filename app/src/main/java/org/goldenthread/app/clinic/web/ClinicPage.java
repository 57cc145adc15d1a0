package org.goldenthread.app.clinic.web;

import java.util.List;
import org.goldenthread.app.people.PartyChoices.Shown;
import org.goldenthread.app.shell.Link;
import org.goldenthread.app.shell.LongText;
import org.goldenthread.app.shell.Page;
import org.goldenthread.app.shell.PageModel;
import org.goldenthread.app.shell.chart.LineChart;
import org.jspecify.annotations.Nullable;

/**
 * One performance clinic, {@code clinic/clinic.jte}: why, what now, did it turn?
 *
 * @param number "Performance clinic 3"
 * @param verdict the answer, or what comes first
 * @param evidence by what that is known, a sentence each
 * @param found what was found when it was first due, with its day; null before
 * @param about the measure and the item
 * @param chart forecast against actual; null without a figure
 * @param expected what was expected if nothing changed, a sentence each
 * @param actions by due date
 * @param acts what the visitor may do
 */
public record ClinicPage(
    Page page,
    String number,
    String verdict,
    List<String> evidence,
    @Nullable String found,
    List<Link> about,
    Called called,
    @Nullable Held held,
    @Nullable LineChart chart,
    List<String> expected,
    List<Action> actions,
    List<Link> acts)
    implements PageModel {

  @Override
  public String template() {
    return "clinic/clinic";
  }

  /**
   * What was said when it was called.
   *
   * @param state where it stands, in words with the day
   * @param closed why it was closed; null while it is not
   */
  public record Called(
      String state, LongText why, List<Shown> asked, String on, @Nullable LongText closed) {}

  /**
   * What it found.
   *
   * @param causes null where nobody said
   * @param partners null where nobody said
   * @param check when it is looked at whether the curve turned
   */
  public record Held(
      String on,
      LongText story,
      @Nullable LongText causes,
      @Nullable LongText partners,
      String check) {}

  /** An action of the clinic. */
  public record Action(Link action, Shown owner, String due, boolean overdue, String state) {}
}
