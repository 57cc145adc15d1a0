package org.goldenthread.app.meeting;

import org.jspecify.annotations.Nullable;

/**
 * A minute.
 *
 * @param number as printed ("D84", "235"), null when none is
 * @param closed null when all may read it
 * @param text null for who may not
 */
public record Minute(
    long id, long document, @Nullable String number, @Nullable Closed closed, @Nullable Text text) {

  /** What stands in its address on the page of its meeting. */
  public String anchor() {
    return anchor(number, id);
  }

  static String anchor(@Nullable String number, long id) {
    return "minute-" + (number == null ? id : number.replaceAll("[^A-Za-z0-9]+", "-"));
  }

  /**
   * What it says.
   *
   * @param body without what it resolved; lines separated by LF, may be empty
   */
  public record Text(String title, String body, Printed printed) {}

  /**
   * What it resolved.
   *
   * @param minute id of the minute, null where it stands in none
   * @param part as printed without brackets, null when there is one part only
   * @param leadIn words before all parts
   */
  public record Resolution(
      long id,
      long document,
      @Nullable Long minute,
      @Nullable String part,
      @Nullable String leadIn,
      String body,
      Printed printed) {}

  /**
   * Where it points to an earlier minute.
   *
   * @param printed the words
   * @param toMeeting number of the meeting whose minute is meant, null when it is not known
   * @param toAnchor where it stands on that meeting's page
   */
  public record Reference(
      @Nullable Long minute,
      String toNumber,
      String printed,
      @Nullable Integer toMeeting,
      @Nullable String toAnchor) {}
}
