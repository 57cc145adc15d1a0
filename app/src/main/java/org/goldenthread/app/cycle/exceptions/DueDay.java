package org.goldenthread.app.cycle.exceptions;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.goldenthread.intake.printed.DateWords;
import org.jspecify.annotations.Nullable;

/**
 * The last day on which something is due, by the words plans print: "by September 2014" is due
 * until 30 September 2014, "2013/14" until 31 March 2014. Of several the latest counts; what goes
 * on afterwards ("2014/15 onwards") is never overdue.
 */
final class DueDay {
  private static final Pattern GOES_ON =
      Pattern.compile(
          "(?i)onwards|thereafter|ongoing|current|annual|each year|every year|^from\\b");
  private static final Pattern ISO = Pattern.compile("\\b((?:19|20)\\d\\d)-(\\d\\d)-(\\d\\d)\\b");
  private static final Pattern SLASHED =
      Pattern.compile("\\b(\\d{1,2})/(\\d{1,2})/((?:19|20)?\\d\\d)\\b");
  private static final Pattern PRINTED = Pattern.compile(DateWords.DATE);
  private static final Pattern MONTH =
      Pattern.compile("(?:(\\d{1,2})(?:st|nd|rd|th)?\\s+)?([A-Za-z]{3})[a-z]*\\.?,?\\s+(\\d{4})");
  private static final Pattern SPLIT = Pattern.compile("(\\d{2,4})\\s?[/–-]\\s?(\\d{2,4})");
  private static final String MONTHS = "janfebmaraprmayjunjulaugsepoctnovdec";

  private DueDay() {}

  /** The day; empty when the words name none, or what is due goes on. */
  static Optional<LocalDate> of(@Nullable String printed) {
    if (printed == null || GOES_ON.matcher(printed).find()) {
      return Optional.empty();
    }
    // Parts of 31/02/2010 are no year: what is written in numbers is read as that or not at all.
    boolean inNumbers = ISO.matcher(printed).find() || SLASHED.matcher(printed).find();
    return Optional.ofNullable(
        inNumbers
            ? later(numbers(printed, ISO, 1, 3), numbers(printed, SLASHED, 3, 1))
            : words(PRINTED.matcher(printed)));
  }

  private static @Nullable LocalDate words(Matcher dates) {
    LocalDate latest = null;
    while (dates.find()) {
      latest = later(latest, words(dates.group()));
    }
    return latest;
  }

  private static @Nullable LocalDate numbers(String printed, Pattern date, int year, int day) {
    Matcher found = date.matcher(printed);
    LocalDate latest = null;
    while (found.find()) {
      latest = later(latest, day(year(found.group(year)), found.group(2), found.group(day)));
    }
    return latest;
  }

  private static @Nullable LocalDate words(String date) {
    Matcher month = MONTH.matcher(date);
    if (month.matches()) {
      int year = Integer.parseInt(month.group(3));
      int number = MONTHS.indexOf(month.group(2).toLowerCase(Locale.ROOT));
      return number < 0 || number % 3 != 0
          ? season(date, year)
          : month(year, number / 3 + 1, month.group(1));
    }
    Matcher split = SPLIT.matcher(date);
    if (split.matches()) {
      return LocalDate.of(year(split.group(2)), 3, 31);
    }
    int year = Integer.parseInt(date.substring(date.length() - 4));
    return date.length() == 4 ? LocalDate.of(year, 12, 31) : season(date, year);
  }

  private static @Nullable LocalDate month(int year, int month, @Nullable String day) {
    return day == null
        ? YearMonth.of(year, month).atEndOfMonth()
        : day(year, Integer.toString(month), day);
  }

  /** The last day anybody would count to it. */
  private static @Nullable LocalDate season(String date, int year) {
    return switch (date.substring(0, 3).toLowerCase(Locale.ROOT)) {
      case "spr" -> LocalDate.of(year, 5, 31);
      case "sum" -> LocalDate.of(year, 8, 31);
      case "aut" -> LocalDate.of(year, 12, 31);
      case "win" -> YearMonth.of(year + 1, 2).atEndOfMonth();
      default -> null;
    };
  }

  private static int year(String printed) {
    int year = Integer.parseInt(printed);
    return year < 100 ? 2000 + year : year;
  }

  private static @Nullable LocalDate day(int year, String month, String day) {
    try {
      return LocalDate.of(year, Integer.parseInt(month), Integer.parseInt(day));
    } catch (DateTimeException noSuchDay) {
      return null;
    }
  }

  private static @Nullable LocalDate later(@Nullable LocalDate a, @Nullable LocalDate b) {
    return a == null ? b : b == null || a.isAfter(b) ? a : b;
  }
}
