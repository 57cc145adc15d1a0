package org.goldenthread.app.cycle.exceptions.web;

import java.util.List;
import org.goldenthread.app.shell.Link;
import org.goldenthread.app.shell.Page;
import org.goldenthread.app.shell.PageModel;
import org.jspecify.annotations.Nullable;

/**
 * What needs the board?, {@code cycle/exceptions.jte}: what is outside its limits, the worst first.
 *
 * @param answer how many, of how many that were checked
 * @param total how many there are before any filter, accepted ones among them
 * @param shown how many of them the filter leaves
 * @param open what needs somebody
 * @param accepted what was accepted until a date
 * @param highlights what got better by the same rules
 * @param rules the rules that are on, one a line
 * @param actions where else to look, and where the rules are set
 */
public record ExceptionsPage(
    Page page,
    String answer,
    int total,
    int shown,
    List<Choice> filter,
    List<Card> open,
    List<Card> accepted,
    List<Better> highlights,
    List<String> rules,
    List<Link> actions)
    implements PageModel {

  @Override
  public String template() {
    return "cycle/exceptions";
  }

  /** A select of the filter. */
  public record Choice(
      String name, String label, String none, List<Option> options, String chosen) {}

  /** A value as it stands in the address, and as it is shown. */
  public record Option(String value, String label) {}

  /**
   * One exception.
   *
   * @param subject its page
   * @param plan name of the item's plan; null of a measure
   * @param why in one sentence
   * @param more other reasons, a sentence each
   * @param since the day or period
   * @param doing actions and clinics, each leading to it
   * @param latest the headline of the latest update; null when nothing was reported
   * @param by who leads; empty when nobody is known
   * @param said what was said about it, that it is accepted among it
   * @param atOdds where what was judged and the figures disagree
   * @param proposed why a clinic is proposed; null when none is
   * @param choices what can be done here
   */
  public record Card(
      Link subject,
      @Nullable String plan,
      String why,
      List<String> more,
      String since,
      List<Link> doing,
      @Nullable String latest,
      List<String> by,
      List<String> said,
      List<String> atOdds,
      @Nullable String proposed,
      List<Link> choices) {}

  /** What got better, and how. */
  public record Better(Link subject, String how) {}
}
