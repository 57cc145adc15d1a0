package org.goldenthread.app.shell;

import org.jspecify.annotations.Nullable;

/**
 * One mark in a table, with its explanation. Computed and published marks stand side by side when
 * they differ.
 *
 * @param computed what the rules say; null when there is nothing to compute from
 * @param published what the document prints; null when it prints none
 * @param sentence how the computed mark was made, in one sentence; null when none was computed
 * @param href address of the full explanation
 */
public record MarkCell(
    @Nullable Sign computed, @Nullable Sign published, @Nullable String sentence, String href) {

  /** True when both marks exist and are not the same. */
  public boolean disagrees() {
    return computed != null && published != null && !computed.equals(published);
  }
}
