package org.goldenthread.intake.printed;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Dates as documents print them: "Wednesday, 16th December 2009", "16.12.09", "16/12/2009". */
public final class PrintedDates {
  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
  private static final String WEEKDAY =
      "(?:(?:Mon|Tues?|Wed(?:nes)?|Thur?s?|Fri|Sat(?:ur)?|Sun)(?:day)?,?\\s{1,3}(?:the\\s)?)?";
  private static final String DAY_MONTH =
      "([0-3]?\\d)\\s?(?:st|nd|rd|th)?\\s?(?:day\\s)?(?:of\\s)?"
          + "(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}";
  private static final Pattern DATE =
      Pattern.compile(
          WEEKDAY
              + "(?<!\\d)(?:"
              + DAY_MONTH
              + "[.,]{0,2}\\s?((?:19|20)\\d\\d)(?!\\d)"
              + "|([0-3]?\\d)[./-]([01]?\\d)[./-]((?:19|20)?\\d\\d)(?![\\d./-]\\d|\\d))",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern WITHOUT_YEAR =
      Pattern.compile("(?<!\\d)" + DAY_MONTH + "(?![\\w])", Pattern.CASE_INSENSITIVE);

  /**
   * A date and how it stands in the text.
   *
   * @param printed with its day of the week
   * @param start 0-based place of its first character
   * @param end place after its last character
   */
  public record Printed(LocalDate date, String printed, int start, int end) {}

  private PrintedDates() {}

  /** The first date in a text, or null. Dates that no calendar has are passed over. */
  public static @Nullable LocalDate first(String text) {
    List<Printed> all = all(text);
    return all.isEmpty() ? null : all.get(0).date();
  }

  /** Every date in a text that a calendar has, in order. */
  public static List<Printed> all(String text) {
    List<Printed> dates = new ArrayList<>();
    Matcher m = DATE.matcher(text);
    while (m.find()) {
      LocalDate date =
          m.group(2) == null
              ? date(year(m.group(6)), Integer.parseInt(m.group(5)), m.group(4))
              : date(Integer.parseInt(m.group(3)), month(m.group(2)), m.group(1));
      if (date != null) {
        dates.add(new Printed(date, m.group().strip(), m.start(), m.end()));
      }
    }
    return dates;
  }

  /** The first date after a day whose year the text leaves out ("21st May"), or null. */
  public static @Nullable LocalDate nextAfter(LocalDate day, String text) {
    Matcher m = WITHOUT_YEAR.matcher(text);
    LocalDate date = m.find() ? date(day.getYear(), month(m.group(2)), m.group(1)) : null;
    return date == null || date.isAfter(day) ? date : date.plusYears(1);
  }

  private static int month(String name) {
    return MONTHS.indexOf(name.toLowerCase(Locale.ROOT).substring(0, 3)) + 1;
  }

  private static int year(String digits) {
    return digits.length() == 2 ? 2000 + Integer.parseInt(digits) : Integer.parseInt(digits);
  }

  private static @Nullable LocalDate date(int year, int month, String day) {
    try {
      return LocalDate.of(year, month, Integer.parseInt(day));
    } catch (DateTimeException noSuchDay) {
      return null;
    }
  }
}
