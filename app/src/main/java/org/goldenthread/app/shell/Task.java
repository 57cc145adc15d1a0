package org.goldenthread.app.shell;

import org.jspecify.annotations.Nullable;

/**
 * One line of a task list.
 *
 * @param href where it is done; null while it cannot be
 * @param hint what helps to do it; null for none
 * @param status "Not started", "Sent"
 * @param colour of the status as a tag; null for plain words, as done tasks have
 */
public record Task(
    String title,
    @Nullable String href,
    @Nullable String hint,
    String status,
    @Nullable String colour) {

  /** True when it cannot be started yet. */
  public boolean blocked() {
    return href == null;
  }
}
