package org.goldenthread.app.measure.web.loads;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.goldenthread.app.audit.London;
import org.jspecify.annotations.Nullable;

/** Times as pages show and read them: in London. */
final class Times {
  private static final DateTimeFormatter WORDS =
      new DateTimeFormatterBuilder()
          .appendPattern("h:mm")
          .appendText(ChronoField.AMPM_OF_DAY, Map.of(0L, "am", 1L, "pm"))
          .appendPattern(", d MMMM uuuu")
          .toFormatter(Locale.UK);
  private static final Pattern TYPED =
      Pattern.compile("(\\d{1,2})(?:[:.](\\d{2}))? ?(am|pm)?", Pattern.CASE_INSENSITIVE);

  private Times() {}

  /** As 9:30am, 27 November 2026. */
  static String words(Instant instant) {
    return WORDS.format(instant.atZone(London.ZONE));
  }

  /** As 9:30am. */
  static String timeOf(Instant instant) {
    String all = words(instant);
    return all.substring(0, all.indexOf(','));
  }

  static LocalDate day(Instant instant) {
    return LocalDate.ofInstant(instant, London.ZONE);
  }

  /** When the clocks of London show this. */
  static Instant at(LocalDate day, LocalTime time) {
    return day.atTime(time).atZone(London.ZONE).toInstant();
  }

  /** Reads 9:30am, 9.30, 14:00, 2pm; null for any other text. */
  static @Nullable LocalTime read(String typed) {
    Matcher match = TYPED.matcher(typed.strip());
    if (!match.matches()) {
      return null;
    }
    int hour = Integer.parseInt(match.group(1));
    int minute = match.group(2) == null ? 0 : Integer.parseInt(match.group(2));
    String half = match.group(3);
    if (half == null ? match.group(2) == null : hour < 1 || hour > 12) {
      return null;
    }
    if (half != null) {
      hour = hour % 12 + (half.toLowerCase(Locale.ROOT).equals("pm") ? 12 : 0);
    }
    try {
      return LocalTime.of(hour, minute);
    } catch (DateTimeException noSuchTime) {
      return null;
    }
  }
}
