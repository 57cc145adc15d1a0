package org.goldenthread.app.cycle.asking.web;

import org.goldenthread.app.shell.Page;
import org.goldenthread.app.shell.PageModel;
import org.jspecify.annotations.Nullable;

/**
 * A signed link that opens nothing, {@code cycle/link-ended.jte}.
 *
 * @param what what to do about it
 * @param send where a new one is asked for; null once it was
 */
public record LinkEndedPage(Page page, String what, @Nullable String send) implements PageModel {
  @Override
  public String template() {
    return "cycle/link-ended";
  }
}
