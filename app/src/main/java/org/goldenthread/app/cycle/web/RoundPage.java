package org.goldenthread.app.cycle.web;

import java.util.List;
import org.goldenthread.app.shell.Form;
import org.goldenthread.app.shell.FormPage;
import org.goldenthread.app.shell.Link;
import org.goldenthread.app.shell.Page;
import org.jspecify.annotations.Nullable;

/**
 * One round, {@code cycle/round.jte}: how far is it?
 *
 * @param back the list of rounds
 * @param plan the plan it reports on
 * @param answer the page in one sentence
 * @param covers "1 July 2009 to 30 September 2009"
 * @param dates "5 October 2009 to 30 October 2009"
 * @param kind "Quarterly"
 * @param alarms items nobody would answer for, with why
 * @param rows what is asked, in the plan's order; who would be asked before it is open
 * @param more other pages of the round
 * @param act what the reader can do with the round; null for nothing
 * @param action where that is sent to
 */
public record RoundPage(
    Page page,
    Form form,
    Link back,
    Link plan,
    String answer,
    String covers,
    String dates,
    String kind,
    List<Alarm> alarms,
    List<Row> rows,
    List<Link> more,
    @Nullable Act act,
    String action)
    implements FormPage {
  public RoundPage {
    alarms = List.copyOf(alarms);
    rows = List.copyOf(rows);
    more = List.copyOf(more);
  }

  /** What can be done with a round. */
  public enum Act {
    OPEN,
    LOCK,
    UNLOCK
  }

  /** An item nobody would answer for, leading to where its lead is edited. */
  public record Alarm(Link item, String why) {}

  /**
   * One item.
   *
   * @param asked who is asked; "Nobody" when nobody is
   * @param state where it stands, in words
   * @param headline what was sent, or that nothing was
   */
  public record Row(Link item, String asked, String state, String headline) {}

  @Override
  public String template() {
    return "cycle/round";
  }
}
