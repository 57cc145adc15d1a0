package org.goldenthread.app.meeting.web;

import java.util.List;
import org.goldenthread.app.shell.Link;
import org.goldenthread.app.shell.LongText;
import org.goldenthread.app.shell.SourceLines;
import org.jspecify.annotations.Nullable;

/** The actions of one state. */
public record ActionRows(String state, List<Row> rows) {
  public ActionRows {
    rows = List.copyOf(rows);
  }

  /**
   * An action as printed.
   *
   * @param from the item, minute or log it stands in
   * @param meeting where all meetings are shown; null on the page of one
   */
  public record Row(
      String id,
      @Nullable String number,
      LongText details,
      @Nullable String owner,
      @Nullable String due,
      @Nullable LongText progress,
      @Nullable String from,
      @Nullable Link meeting,
      SourceLines place) {}
}
