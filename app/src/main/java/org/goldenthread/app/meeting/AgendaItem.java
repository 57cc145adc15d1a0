package org.goldenthread.app.meeting;

import org.jspecify.annotations.Nullable;

/**
 * An item of an agenda.
 *
 * @param number as printed, null when none is
 * @param closed null when all may read it
 * @param text null for who may not
 */
public record AgendaItem(
    long id, long document, @Nullable String number, @Nullable Closed closed, @Nullable Text text) {

  /**
   * What it says.
   *
   * @param section decision, discussion or information; null when the agenda is not divided so
   * @param title lines separated by LF
   * @param below what stands below the title
   */
  public record Text(
      @Nullable String section,
      String title,
      @Nullable String author,
      @Nullable String pages,
      @Nullable String below,
      Printed printed) {}
}
