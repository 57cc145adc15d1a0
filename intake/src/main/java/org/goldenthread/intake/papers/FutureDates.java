package org.goldenthread.intake.papers;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.goldenthread.intake.draft.MeetingDraft;
import org.goldenthread.intake.printed.PrintedDates;

/** Meetings that papers announce: "Wednesday, 19th March, 2014 at 2.00 p.m.", "21st May". */
final class FutureDates {
  private static final Pattern TIME =
      Pattern.compile("(?i)\\b\\d{1,2}(?:[.:]\\d{2})?\\s?(?:a\\.m\\.|p\\.m\\.|(?:am|pm|noon)\\b)");

  private FutureDates() {}

  /** Adds the meetings of a text that lie after the meeting whose papers announce them. */
  static void read(Meetings meetings, String announcing, String text, int line) {
    MeetingDraft now = meetings.of(announcing);
    LocalDate day = now.date();
    List<PrintedDates.Printed> dates = PrintedDates.all(text);
    Matcher m = TIME.matcher(text);
    String time = m.find() ? m.group().strip() : null;
    for (PrintedDates.Printed date : dates) {
      if (day == null || date.date().isAfter(day)) {
        meetings.future(now.board(), date.date(), date.printed(), time, line);
      }
    }
    LocalDate next =
        day == null || !dates.isEmpty() || text.length() > 80
            ? null
            : PrintedDates.nextAfter(day, text);
    if (next != null) {
      meetings.future(now.board(), next, text.strip(), time, line);
    }
  }
}
