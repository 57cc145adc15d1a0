package org.goldenthread.app.shell;

import java.util.List;

/**
 * Two people changed the same thing: which words stay?, {@code shell/conflict-page.jte}. The answer
 * is sent to the page's own address with its query, as the form was.
 *
 * @param kept names of the form's fields that are sent again as they are
 */
public record ConflictPage(Page page, Form form, Link back, Conflict conflict, List<String> kept)
    implements FormPage {
  public ConflictPage {
    kept = List.copyOf(kept);
  }

  @Override
  public String template() {
    return "shell/conflict-page";
  }
}
