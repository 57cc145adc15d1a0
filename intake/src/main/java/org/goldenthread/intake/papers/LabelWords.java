package org.goldenthread.intake.papers;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Lines that a label opens: "Venue: Town Hall", "Report of: the Director". */
final class LabelWords {
  private static final Pattern HEAD =
      Pattern.compile(
          "(?i)(?:meeting )?(date(?: of meeting)?|time|venue|place|location|held at)\\s*[:\\-–]+\\s*(.*)");
  private static final Pattern REPORT =
      Pattern.compile(
          "(?i)(?:\\d{1,2}[.)]?\\s+)?(report to|report of|report author|report by|report title|subject|title"
              + "|meeting|committee|board|date(?: of meeting)?|directorate|department|service area"
              + "|portfolio(?: holder)?|cabinet member|lead (?:member|officer|director)"
              + "|ward\\(?s?\\)?(?: affected)?|contact(?: officer| name| person)?|author"
              + "|classification|decision type|key decision|agenda item(?: no)?|status|purpose)"
              + "\\.?\\s*:[\\s:]*(.*)");

  private LabelWords() {}

  /** A label in small letters and what follows it, which may be empty. */
  record Labelled(String label, String value) {}

  /** Date, time or place of a meeting; null for any other line. */
  static @Nullable Labelled head(String text) {
    return match(HEAD, text);
  }

  /** A label of a report's first page; null for any other line. */
  static @Nullable Labelled report(String text) {
    return match(REPORT, text);
  }

  private static @Nullable Labelled match(Pattern pattern, String text) {
    if (text.length() > 400) {
      return null;
    }
    Matcher m = pattern.matcher(text.strip());
    return m.matches()
        ? new Labelled(m.group(1).toLowerCase(java.util.Locale.ROOT), m.group(2))
        : null;
  }
}
