package org.goldenthread.app.cycle.asking.web;

import java.util.List;
import org.goldenthread.app.shell.Page;
import org.goldenthread.app.shell.PageModel;
import org.jspecify.annotations.Nullable;

/**
 * A signed link that opens nothing, {@code cycle/link-ended.jte}.
 *
 * @param what what to do about it
 * @param typed what was typed into a form of the link and could not be kept, text by text
 * @param send where a new one is asked for; null once it was
 */
public record LinkEndedPage(Page page, String what, List<String> typed, @Nullable String send)
    implements PageModel {
  public LinkEndedPage {
    typed = List.copyOf(typed);
  }

  @Override
  public String template() {
    return "cycle/link-ended";
  }
}
