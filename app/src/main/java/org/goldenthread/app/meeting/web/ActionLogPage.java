package org.goldenthread.app.meeting.web;

import java.util.List;
import org.goldenthread.app.shell.Page;
import org.goldenthread.app.shell.PageModel;

/**
 * The actions that the papers of all meetings print, {@code meeting/action-log.jte}: what was asked
 * for, and is it done?
 *
 * @param answer the page in one sentence
 */
public record ActionLogPage(Page page, String answer, List<ActionRows> actions)
    implements PageModel {
  public ActionLogPage {
    actions = List.copyOf(actions);
  }

  @Override
  public String template() {
    return "meeting/action-log";
  }
}
