package org.goldenthread.intake.recognise;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Dates as documents print them: "Wednesday, 16th December 2009". */
final class PrintedDates {
  private static final Map<String, Integer> MONTHS =
      Map.ofEntries(
          Map.entry("jan", 1),
          Map.entry("feb", 2),
          Map.entry("mar", 3),
          Map.entry("apr", 4),
          Map.entry("may", 5),
          Map.entry("jun", 6),
          Map.entry("jul", 7),
          Map.entry("aug", 8),
          Map.entry("sep", 9),
          Map.entry("oct", 10),
          Map.entry("nov", 11),
          Map.entry("dec", 12));
  static final String DAY =
      "([0-3]?\\d)\\s?(?:st|nd|rd|th)?\\s?(?:of )?"
          + "(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6},?\\s((?:19|20)\\d\\d)\\b";
  private static final Pattern DATE = Pattern.compile(DAY, Pattern.CASE_INSENSITIVE);

  private PrintedDates() {}

  /** The first date in a text, or null. Dates that no calendar has are passed over. */
  static @Nullable LocalDate first(String text) {
    Matcher m = DATE.matcher(text);
    while (m.find()) {
      Integer month = MONTHS.get(m.group(2).toLowerCase(Locale.ROOT).substring(0, 3));
      if (month != null) {
        try {
          return LocalDate.of(Integer.parseInt(m.group(3)), month, Integer.parseInt(m.group(1)));
        } catch (DateTimeException e) {
          continue;
        }
      }
    }
    return null;
  }
}
