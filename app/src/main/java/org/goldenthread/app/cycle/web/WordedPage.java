package org.goldenthread.app.cycle.web;

import org.goldenthread.app.shell.Form;
import org.goldenthread.app.shell.FormPage;
import org.goldenthread.app.shell.Link;
import org.goldenthread.app.shell.Page;
import org.jspecify.annotations.Nullable;

/**
 * How the report words a lead's update, {@code cycle/worded-page.jte}: is that what I said?
 *
 * @param back the list of what is due
 * @param item reference and text
 * @param worded null when the report shows the lead's own words
 * @param act what the lead may say about it; null when the round is locked or nothing is worded
 * @param action where that is sent to
 * @param seen id of the wording the page shows
 */
public record WordedPage(
    Page page,
    Form form,
    Link back,
    String item,
    @Nullable WordedView worded,
    @Nullable Act act,
    String action,
    long seen)
    implements FormPage {

  /** What a lead may say. */
  public enum Act {
    OBJECT,
    /** Take the objection back. */
    AGREE
  }

  @Override
  public String template() {
    return "cycle/worded-page";
  }
}
