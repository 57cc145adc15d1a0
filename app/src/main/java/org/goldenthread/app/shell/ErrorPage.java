package org.goldenthread.app.shell;

import org.jspecify.annotations.Nullable;

/**
 * What went wrong and what to do, {@code shell/error.jte}.
 *
 * @param what message key of what happened and what to do, without its ending
 * @param detail the words of the room that refused; null when there is nothing to add
 */
public record ErrorPage(Page page, String what, @Nullable String detail) implements PageModel {

  @Override
  public String template() {
    return "shell/error";
  }
}
